import { expect, it } from 'vitest';
import { figuresOf, knownFigures } from '../../../../src/lib/site/desk/known';

/** A list of what is published, as far as it matters here. */
const figure = (name: string, quote: string, standing: string, withdrawn: object | null = null) => ({
	figure: name,
	withdrawn,
	versions: [{ title: `About ${name}`, claims: [{ quote, standing }] }]
});
const PUBLISHED = {
	figures: [
		figure('trade', 'Trade reached “a record” $240 billion.', 'mixed'),
		figure('ships', 'The island has 40 ships.', 'supported'),
		figure('gone', 'The island has 40 ships.', 'supported', { date: '2026-01-01', why: 'It was wrong.' }),
		figure('other', 'Nothing of this stands there.', 'unchecked')
	]
} as unknown as Parameters<typeof knownFigures>[1];

it('finds the figures whose quotes stand in a text, however they are set, and not those that were withdrawn', () => {
	const text = 'Trade  reached "a record"\n$240 billion. It grew. The island has 40 ships. ';
	const known = knownFigures(text, PUBLISHED);
	expect(known.map(({ slug, isDisputed }) => [slug, isDisputed])).toEqual([
		['trade', true],
		['ships', false]
	]);
	expect(figuresOf('The island has 40 ships.', known).map(({ slug }) => slug)).toEqual(['ships']);
	expect(figuresOf('It grew.', known)).toEqual([]);
});

it('finds nothing in a text that the site has nothing of', () => {
	expect(knownFigures('The coast has 70 ports.', PUBLISHED)).toEqual([]);
});
