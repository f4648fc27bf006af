/** Short words for small boxes say no other numbers than the whole, and are cut out of quotes word for word. */
import { expect, test } from 'vitest';
import { SmallDataset } from '../smallDataset';

const SHIPS = 'figures/ships.yaml';

function problemsOf(short: string): string[] {
	const small = new SmallDataset();
	small.replace(SHIPS, 'topics: [Ships]', `topics: [Ships]\n${short}`);
	return small
		.load()
		.problems.filter(({ code }) => code.startsWith('short'))
		.map(({ message }) => message);
}

test.each([
	['except for', 'More than 12 ships called last year, except for tugs.', 'More than 12 ships called last year'],
	['said', 'More than 12 ships called last year, he said.', 'More than 12 ships called last year'],
	['false', 'It is false that More than 12 ships called last year.', 'More than 12 ships called last year']
])('a stretch without “%s” says something else, and is refused', (left, exact, excerpt) => {
	const small = new SmallDataset();
	small.replace('claims/harbour.yaml', 'exact: More than 12 ships called last year.', `exact: "${exact}"`);
	small.replace(SHIPS, 'topics: [Ships]', `topics: [Ships]\nshort: { quotes: { ships: "${excerpt}" } }`);
	const told = small.load([]).problems.filter(({ code }) => code === 'short-quote');
	expect(told.map(({ message }) => message)).toEqual([
		`the excerpt leaves out “${left}”, without which it says something else`
	]);
});

test('a title that no longer says whose statement it is, is refused', () => {
	const small = new SmallDataset();
	const [, title = ''] = /^title: (.*)$/m.exec(small.read(SHIPS)) ?? [];
	small.replace(SHIPS, `title: ${title}`, 'title: More than 12 ships in 2020, as counted by the article');
	small.replace(SHIPS, 'topics: [Ships]', 'topics: [Ships]\nshort: { title: More than 12 ships in 2020 }');
	const told = () => small.load().problems.filter(({ code }) => code === 'short-title');
	expect(told().map(({ message }) => message)).toEqual([
		'the short title leaves out “by the article”, which says whose statement it is'
	]);
	small.replace(
		SHIPS,
		'short: { title: More than 12 ships in 2020 }',
		'short: { title: The article counts more than 12 ships in 2020 }'
	);
	expect(told()).toEqual([]);
});

test.each([
	['a title with the same number', 'short: { title: More than 12 ships in 2020 }'],
	['a stretch of the quote', 'short: { quotes: { ships: More than 12 ships called last year } }'],
	['a caveat without a number', 'short: { caveat: The port counts anew. }']
])('%s is taken', (_, short) => {
	expect(problemsOf(short)).toEqual([]);
});

test.each([
	[
		'a title without its qualifier',
		'short: { title: 12 ships }',
		'the short title says “12 ships”, which the whole one does not'
	],
	[
		'a title without its number',
		'short: { title: Ships called }',
		'the short title leaves out “more than 12 ships”, “2020”'
	],
	[
		'a caveat with a number of its own',
		'short: { caveat: It were 40 ships. }',
		'the short caveat says “40 ships”, which the whole one does not'
	],
	[
		'words that are not those of the quote',
		'short: { quotes: { ships: More than 12 boats } }',
		'“More than 12 boats” is no stretch of whole words of the quote'
	],
	[
		'half a word',
		'short: { quotes: { ships: More than 12 ships call } }',
		'“More than 12 ships call” is no stretch of whole words of the quote'
	],
	[
		'a stretch without what is drawn',
		'short: { quotes: { ships: ships called last year } }',
		'the excerpt leaves out “More than 12 ships”, which the figure draws'
	],
	['another quote', 'short: { quotes: { grain: Half of the cargo } }', 'the figure draws on no quote “grain”']
])('%s is refused', (_, short, says) => {
	expect(problemsOf(short)).toEqual([says]);
});
