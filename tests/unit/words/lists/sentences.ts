/**
 * What real sentences state, in four languages: parts of the open halves of `tests/bench/reading/corpus/<tag>/`, where each names its
 * page. A reading is “words → value unit”, then its relation unless it is exact, its direction, and “?” where it is doubted.
 */
export const SENTENCES: Readonly<Record<string, readonly (readonly [sentence: string, ...readings: string[]])[]>> = {
	de: [
		[
			'Der operative Gewinn fiel von 8,9 Mio. Euro auf 4,1 Mio. Euro, teilte das Unternehmen mit.',
			'8,9 Mio. Euro → 8900000 EUR',
			'4,1 Mio. Euro → 4100000 EUR'
		],
		[
			'Der Umsatz der Gruppe stieg um 28,4 Prozent auf knapp 1,186 Milliarden Euro',
			'28,4 Prozent → 28.4 percent-change up',
			'knapp 1,186 Milliarden Euro → 1186000000 EUR just-under'
		],
		[
			'In diesem Jahr konnten die Landwirte an Raufutter nur 36,3 Mio. t ernten. Das sind 7,2 Prozent weniger als im Vorjahr.',
			'36,3 Mio. t → 36300000 t',
			'7,2 Prozent → -7.2 percent-change down'
		],
		[
			'Die Arbeitslosenquote sank auf 6,3 Prozent. Das Minus lag bei 0,2 Prozentpunkte.',
			'6,3 Prozent → 6.3 percent',
			'0,2 Prozentpunkte → -0.2 percentage-point down'
		],
		['auf der A1 betrug die Sichtweite stellenweise weniger als zehn Meter', 'weniger als zehn Meter → 10 m under'],
		['gut 50 Liter Regen, für anderthalb Stunden', 'gut 50 Liter → 50 L just-over', 'anderthalb Stunden → 1.5 hour'],
		['Nur jeder Fünfte gab zu, selbst so oft zu lügen', 'jeder Fünfte → 0.2 share'],
		['Am 30. September 2010 waren es 424 Mitarbeiter', '30. September 2010 → 14882 date', '424 → 424 count']
	],
	es: [
		['el número de cuartos aumentó de 660 mil 546 a 672 mil 296', '660 mil 546 → 660546 –', '672 mil 296 → 672296 –'],
		[
			'La población residente en España supera ya los 48,7 millones de habitantes',
			'supera ya los 48,7 millones → 48700000 count over'
		],
		[
			'Las ventas totales del grupo bajaron el 8%, hasta los 201,5 millones de euros',
			'8% → -8 percent-change down',
			'201,5 millones de euros → 201500000 EUR'
		],
		[
			'la producción se ubicó en dos millones 856 mil barriles diarios',
			'dos millones 856 mil barriles diarios → 2856000 barrels-per-day'
		],
		[
			'resultado de un mayor precio que en promedio se ubicó en 97,90 dólares por barril',
			'97,90 dólares por barril → 97.9 USD-per-barrel'
		],
		['Nueve de cada diez españoles consideran que la corrupción es un problema', 'Nueve de cada diez → 0.9 share'],
		[
			'Al menos 44 personas murieron en los últimos cuatro días',
			'Al menos 44 → 44 count at-least',
			'cuatro días → 4 day'
		],
		[
			'El agosto de 2018 se midió un mínimo de 491.000 barriles',
			'agosto de 2018 → 17744 date',
			'un mínimo de 491.000 barriles → 491000 barrel at-least'
		]
	],
	fr: [
		['et environ »250 personnes ont été mises à l’abri', 'environ »250 → 250 count about'],
		[
			"Le chiffre d'affaires a reculé de 1,1% à 206,6 millions d'euros.",
			'1,1% → -1.1 percent-change down',
			"206,6 millions d'euros → 206600000 EUR"
		],
		['Au total, 20 800 hectares de forêts sont partis en fumée', '20 800 hectares → 20800 ha'],
		['Au sol, jusqu’à 1 800 pompiers avaient combattu', 'jusqu’à 1 800 → 1800 count at-most'],
		['représentatif de la population française âgée de 18 ans et plus', '18 ans et plus → 18 year at-least'],
		['un chiffre d’affaires de 426,38 ME en 2020', '426,38 ME → 426380000 EUR', '2020 → 18262 date'],
		[
			'quatre-vingt-dix-sept navires, soixante-douze pompiers',
			'quatre-vingt-dix-sept → 97 count',
			'soixante-douze → 72 count'
		]
	],
	ru: [
		[
			'Количество посетителей выросло почти на треть по сравнению с прошлым сезоном',
			'почти на треть → 0.3333333333333333 share just-under up'
		],
		['объем торговли составил 31 млрд 198,7 млн долл. США', '31 млрд 198,7 млн долл. США → 31198700000 USD'],
		['Уровень безработицы сократился до 4,5%.', '4,5% → 4.5 percent'],
		[
			'рентабельность валовой прибыли упала на 2,1 п. п. – с 23,4 до 21,3%',
			'2,1 п. п. → -2.1 percentage-point down',
			'23,4 → 23.4 percent',
			'21,3% → 21.3 percent'
		],
		['Хлеборобами обмолочено свыше 79 тыс. га', 'свыше 79 тыс. га → 79000 ha over'],
		['уровень добычи составил 10,74 млн баррелей в сутки', '10,74 млн баррелей в сутки → 10740000 barrels-per-day'],
		['порядка 140 миллиардов долларов', 'порядка 140 миллиардов долларов → 140000000000 USD about'],
		['безработным был каждый пятый трудоспособный гражданин', 'каждый пятый → 0.2 share'],
		[
			'На 1 января 2021 года численность составляла почти 30,7 тысячи человек.',
			'1 января 2021 года → 18628 date',
			'почти 30,7 тысячи → 30700 count just-under'
		]
	]
};
