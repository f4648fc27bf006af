import { expect, it } from 'vitest';
import { bring, languageOf, LONGEST } from '../../../../src/lib/site/desk/bring';
import { read } from '../../../../src/lib/site/desk/reading';

const refused = async (text: string) => {
	const brought = await bring(text);
	return 'refused' in brought ? brought.refused : `taken: ${brought.told.join(' ')}`;
};

it('keeps a text exactly: line ends, no-break spaces, curly marks', async () => {
	const text = 'The island’s\u00A0trade\r\n\r\nreached $240\u202Fmillion. 🚢\n';
	expect(await bring(text)).toEqual({ text, language: 'en', told: [] });
});

// Rail, 2020, and Cleveland County Herald, 2017, shortened.
it('puts words together that ends of lines parted, and says so', async () => {
	const text =
		'Fares rose in Janu-\nary 2019, as prop-\r\nerty-related cases did. It is a long-\nterm plan, as long-term as pre-\nand postwar ones, and dear.';
	expect(await bring(text)).toEqual({
		text: 'Fares rose in January\n2019, as property-related\r\ncases did. It is a long-term\nplan, as long-term as pre-\nand postwar ones, and dear.',
		language: 'en',
		told: ['3 words that ends of lines had parted are put together.']
	});
});

it.each([
	['', /no text/],
	['   \n\t', /no text/],
	['https://example.org/article?id=1', /cannot open pages.*copy, and paste/],
	['www.example.org/a', /cannot open pages/],
	[`PNG\u0000\u0001\u0002${'\u0003'.repeat(40)}`, /no text but a file/],
	['12 345 678\n90 12', /no words/],
	['x '.repeat(LONGEST), /characters; 200,000 can be read/],
	['بلغت التجارة 240 مليار دولار في عام 2023، بزيادة 60 في المائة.', /Arabic script/],
	['2023年の貿易額は2400億ドルに達し、60パーセント増加した。', /Chinese or Japanese/],
	[
		'De handel met China bereikte in 2023 een waarde van 240 miljard dollar en is daarmee met 60 procent gestegen, het aantal schepen werd niet genoemd.',
		/Dutch, which is not read.*German.*Nothing was guessed/
	],
	['Більше 240 млрд гривень.', /Cyrillic script, and too short/]
])('answers what is no text to be read: %j', async (text, answer) => {
	expect(await refused(text)).toMatch(answer);
});

it('tells of halves of characters, and mends them', async () => {
	const brought = await bring('The island has 40 ships \uD83D and 3 ports.');
	expect(brought).toMatchObject({ text: 'The island has 40 ships \uFFFD and 3 ports.' });
	expect('told' in brought && brought.told.join()).toMatch(/Halves of characters/);
});

it('tells of characters that came garbled, and keeps them', async () => {
	const text = 'The countryâ€™s 40 ships and the portâ€™s 3 boats.';
	const brought = await bring(text);
	expect(brought).toMatchObject({ text });
	expect('told' in brought && brought.told.join()).toMatch(/came garbled/);
	expect(await refused('The pâté of Âge reached $40 million, Ãlvaro said.')).toBe('taken: ');
});

it('takes markup for text, and tells of it', async () => {
	const brought = await bring('<p>40 <span>ships</span></p><div><a href="x">the</a></div><script>alert(1)</script>');
	expect('told' in brought && brought.told.join()).toMatch(/source code/);
});

it('takes an English text with foreign names in it', async () => {
	expect(
		await refused('Der Spiegel and El País said that the island has 40 ships, and 3 of them were sold by the harbour.')
	).toBe('taken: ');
});

it('tells of a part that looks to be in another language', async () => {
	const english =
		'The island said that it has 40 ships, and that 3 of them were sold by the harbour for more than it had paid.';
	const dutch =
		'De haven meldde dat het aantal schepen vorig jaar met veertien procent is gedaald, en dat de omzet gelijk bleef.';
	const brought = await bring(`${english} ${english} ${english} ${english} ${english} ${english}\n${dutch}\n`);
	expect('told' in brought && brought.told).toEqual([
		'A part of this text looks Dutch, from “De haven meldde dat het aantal schepen …” on. It is read as English: numbers from there may be misread.'
	]);
});

it.each([
	['La production d’électricité a augmenté de 5 % en 2023, selon le rapport publié mardi par RTE.', /looks French/],
	[
		'El desempleo cayó un 2,5 % en el segundo trimestre, hasta 2,7 millones de personas, según el INE.',
		/looks Spanish/
	],
	['Arbejdsløsheden faldt med 0,2 procentpoint i juni til 3,6 procent, oplyser Danmarks Statistik i dag.', /in Danish/]
])('names the language: %j', async (text, answer) => {
	expect(await refused(text)).toMatch(answer);
});

it.each([
	[
		'de',
		'German',
		'Der Handel mit China hat im Jahr 2023 die Marke von 240 Milliarden Dollar erreicht und ist damit um 60 Prozent gestiegen, die Zahl der Schiffe wurde nicht genannt.'
	],
	[
		'ru',
		'Russian',
		'Товарооборот между Россией и Китаем вырос на 26 процентов и составил 240 миллиардов долларов, сообщила таможня.'
	]
])('takes a text in “%s”, and says what it is read as', async (language, name, text) => {
	const brought = await bring(text);
	expect(brought).toMatchObject({ text, language });
	expect('told' in brought && brought.told.join()).toContain(`looks ${name}`);
	expect(await languageOf(text)).toBe(language);
	const { numbers } = await read(text, language);
	expect(numbers.map(({ claims }) => claims[0]?.reading.value)).toContain(240e9);
});
