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
