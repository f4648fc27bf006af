/** Spanish words around numbers: what ties them to the truth, makes them a change, or denies them. */
import { phraseIndex } from '../language/phraseIndex';
import type { Stance } from '../language/stance';
import { phrasesOf, setOf } from '../lists/words';
import type { ContextLists, StanceLists } from '../lists/words';
import type { Relation } from '../../quantity/types';

export const CONTEXT: ContextLists = {
	before: phraseIndex<Relation>([
		...phrasesOf(
			'unos, unas, alrededor de, aproximadamente, en torno a, en torno al, cerca de, aprox, aprox., del orden de, más o menos, alrededor del, entorno a, sobre unos, aproximado de, estimado en, próximo a, próxima a, cercano a, cercana a, ~, ≈',
			'about' as const
		),
		...phrasesOf(
			'algo más de, poco más de, un poco más de, ligeramente por encima de, apenas por encima de, algo más del, poco más del, ligeramente superior a',
			'just-over' as const
		),
		...phrasesOf(
			'casi, prácticamente, roza, roza ya, rozan, rozó, rozaron, rozando, algo menos de, poco menos de, algo menos del, un poco menos de, casi casi',
			'just-under' as const
		),
		...phrasesOf(
			'más de, más del, más que, por arriba de, por arriba del, por encima de, por encima del, superior a, superior al, superiores a, supera, superan, superó, superaron, supera ya, supera el umbral de, superado, superando, superar, excede, excedió, sobrepasa, sobrepasó, por encima de los, mayor de, mayores de, mayor que, mayor a, >, de más de, rebasa, rebasó',
			'over' as const
		),
		...phrasesOf(
			'al menos, por lo menos, como mínimo, no menos de, un mínimo de, mínimo de, como poco, cuando menos, ≥, a partir de',
			'at-least' as const
		),
		...phrasesOf(
			'menos de, menos del, por abajo de, por abajo del, por debajo de, por debajo del, inferior a, inferior al, inferiores a, menor de, menores de, menor a, menor que, <',
			'under' as const
		),
		...phrasesOf(
			'como máximo, un máximo de, máximo de, a lo sumo, no más de, como mucho, no más del, un máximo del, ≤',
			'at-most' as const
		)
	]),
	after: phraseIndex<Relation>([
		...phrasesOf('o más, y más, o mayores, en adelante, como mínimo, por lo menos', 'at-least' as const),
		...phrasesOf('o menos, como máximo, a lo sumo', 'at-most' as const),
		...phrasesOf('aproximadamente', 'about' as const)
	]),
	unsure: new Set(['mayor de', 'mayores de', 'mayor que', 'mayor a', 'menor de', 'menores de', 'menor a', 'menor que']),
	unsureOfTime: new Set(),
	upTo: setOf('hasta'),
	articles: setOf('el la los las un una unos unas'),
	rangeBefore: setOf('entre'),
	rangeBetween: setOf('y'),
	rangeAlone: setOf('a o'),
	fromBefore: setOf('de del desde'),
	fromBetween: setOf('a al hasta'),
	fromIsChange: false,
	signs: new Map(),
	rises:
		/^(?:aument(?:ó|a|an|ar|aron|ado|ando|e|en|os?|aba|aban|ará|arán|aría)|increment(?:ó|a|an|ar|aron|ado|ando|o|os|ará|arse)|crec(?:ió|e|en|er|ieron|ido|iendo|erá|ía|ían|iente)|crecimientos?|sub(?:ió|e|en|ir|ieron|ido|iendo|irá|ía)|subidas?|subas?|alzas?|elev(?:ó|a|an|ar|aron|ado|ando)|ascend(?:ió|ieron|ido)|ascensos?|repunt(?:ó|a|an|aron|ado|e)|mejor(?:ó|a|aron|ado)|avanc(?:e|es)|avanz(?:ó|a|an|aron|ado)|gan(?:ó|a|aron)|encarec(?:ió|e|ieron|imiento)|rebot(?:ó|e)|superior(?:es)?|trep(?:ó|aron)|dispar(?:ó|aron)|sum(?:aron|ado|arse)|apreci(?:ó|ación))$/u,
	falls:
		/^(?:disminu(?:yó|ye|yen|ir|yeron|ido|yendo|irá|irán)|disminuci(?:ón|ones)|redu(?:jo|ce|cen|cir|jeron|cido|ciendo|cirá)|reducci(?:ón|ones)|descend(?:ió|ieron|er|ido)|desciend(?:e|en)|descensos?|ca(?:yó|e|en|er|yeron|ído|yendo|erá)|caídas?|baj(?:ó|a|an|ar|aron|ado|ando|adas?|ará)|recort(?:ó|a|aron|ado|e|es)|retroce(?:dió|dieron|so|sos|de)|perd(?:ió|ieron|ido)|pérdidas?|desplom(?:ó|e|a|aron)|contra(?:jo|jeron|cción)|decre(?:ció|cieron|mento)|merm(?:ó|a|aron)|abarat(?:ó|amiento)|inferior(?:es)?|deprec(?:ió|iación)|hund(?:ió|ieron)|ahorr(?:ó|o))$/u,
	moves:
		/^(?:vari(?:ó|ación|aciones|aron)|cambi(?:ó|o|os)|diferencias?|interanual(?:es)?|respecto|pas(?:ó|ar|ando|aron)|evoluci(?:ón|onó))$/u,
	more: /^(?:más|mayor(?:es)?|superior(?:es)?)$/u,
	less: /^(?:menos|menor(?:es)?|inferior(?:es)?)$/u,
	nouns:
		/^(?:aumentos?|incrementos?|crecimientos?|subidas?|subas?|alzas?|ascensos?|repuntes?|avances?|disminuci(?:ón|ones)|reducci(?:ón|ones)|descensos?|caídas?|bajadas?|recortes?|retrocesos?|desplome|contracción|decremento|variaci(?:ón|ones)|diferencias?)$/u,
	joins: new Set([',', 'y', 'o', 'e', 'u']),
	above: new Set(),
	below: new Set(),
	sizeLinks: setOf('de del en anual interanual mensual'),
	boundLinks: new Set(),
	levelLinks: setOf(
		'desde hasta es son fue fueron era eran será serán alcanza alcanzó alcanzaron alcanzaba alcanzado sitúa sitúan situó situaron situarse situaba representa representan representó suma sumó total marca marcó con tiene tienen hay había registró cifra a al frente desde suponían supone ubicó ubicarse ubica llegó llegan llegaron'
	),
	verbLast: false,
	partOf: setOf('de del'),
	plain: setOf(
		`solo sólo ya apenas y o que de del en a al con por para se los las el la su sus otros otras estos estas esos todos todas los según e u ni entre durante hace cada sobre tras ante bajo
		contra es son fue fueron hay había tiene tienen tenía cuenta contaba logró obtuvo registró ganó vendió produjo produce invirtió invertirá costó cuesta mide pesa dura duró
		pasados últimos primeros próximos alcanza alcanzó suma sumó total hasta desde otros además ha han haber una un`
	),
	nounsAreCapital: false,
	vowels: /[aeiouyáéíóúü]/u,
	functionWords: setOf(
		`el la los las un una unos unas y o u e de del a al en con por para que se su sus lo como más menos según entre hasta desde sin sobre tras durante ante bajo contra es son fue fueron
		ha han había pero no ni si cuando donde mientras también ya muy este esta estos estas ese esa aquel cada antes después frente respecto superior inferior mayor menor`
	),
	labels: setOf(
		'número núm n nº página páginas pág p capítulo cap artículo art figura fig tabla cuadro ley decreto expediente tel teléfono sección anexo nivel puesto grupo línea ruta'
	),
	vague: phraseIndex([
		...phrasesOf(
			'decenas, docenas, cientos, centenares, miles, decenas de miles, cientos de miles, varios, varias, algunos, algunas, muchos, muchas, pocos, pocas, numerosos, numerosas, un par, una decena, una docena, un centenar, un millar, unos cuantos, la mayoría, una mayoría, millones de, una vez',
			true as const
		)
	]),
	none: setOf('ningún ninguna ninguno nadie cero'),
	whole:
		/^(?:personas|habitantes|hombres|mujeres|niños|niñas|ciudadanos|hogares|familias|trabajadores|empleados|alumnos|pacientes|muertos|heridos|víctimas|votos|escaños|países|ciudades|barcos|aviones|viviendas|empleos)$/u,
	mean: /\b(?:media|promedio|por|cada)\b/u
};

const STANCES: readonly (readonly [Stance, string])[] = [
	['denial', 'no, nunca, jamás, tampoco, niega, negó, desmiente, desmintió, falso, falsa, sin que, ni'],
	[
		'condition',
		'si, podría, podrían, debería, deberían, habría, habrían, quizá, quizás, tal vez, posiblemente, probablemente, siempre que, de ser, sería, serían, supondría'
	],
	[
		'hearsay',
		'según, de acuerdo con, dijo, afirma, afirmó, asegura, aseguró, informó, informa, señaló, indicó, declaró, estima, estimó, calcula, considera, presuntamente, supuestamente, al parecer'
	],
	['limit', 'solo, sólo, solamente, únicamente, apenas, excepto, salvo, excluyendo, exclusivamente']
];

export const STANCE: StanceLists = {
	phrases: phraseIndex<Stance>(STANCES.flatMap(([stance, cell]) => phrasesOf(cell, stance))),
	next: setOf('; :')
};
