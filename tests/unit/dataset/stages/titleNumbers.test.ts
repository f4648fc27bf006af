/** The lint tells where a title says in numbers what its figure does not draw. */
import { describe, expect, test } from 'vitest';
import { titleNotes } from '../../../../src/lib/dataset/stages/titleNumbers';
import { ISLAND_FIGURES, REAL_FIGURES } from '../../figure/realFigures';
import { formsDataset } from '../../given';
import { SmallDataset } from '../smallDataset';

function formsFigure(slug: string, title: string) {
	const found = formsDataset().dataset?.figures.find((figure) => figure.slug === slug);
	if (!found) throw new Error(`no figure ${slug}`);
	return { ...found, title };
}

test('nothing is told of titles that say what their figures draw', () => {
	expect([...REAL_FIGURES, ...ISLAND_FIGURES].flatMap(titleNotes)).toEqual([]);
});

describe('a title is told of', () => {
	test.each([
		['which drops the word that leaves a number open', 'share-derived', '33% of the bridges', 'at least ≈ 33%'],
		['which has another number', 'number-residents', 'The valley had 4,100 residents', '3,980'],
		['which narrows a range', 'share-range', '46 to 54 percent', '']
	])('%s', (_, slug, title, drawn) => {
		const notes = titleNotes(formsFigure(slug, title));
		expect(notes).toHaveLength(1);
		expect(notes[0]).toContain(drawn);
	});

	test('with its place, and the dataset stays valid', () => {
		const small = new SmallDataset();
		const file = 'figures/turnover.yaml';
		const title = /^title: (.*)$/m.exec(small.read(file))?.[1] ?? '';
		small.replace(file, title, 'The port turned over €70 million in 2020');
		const { problems, notes } = small.load();
		expect(problems).toEqual([]);
		const line = small.placeOf(file, 'title:').split(':')[1];
		expect(notes.filter((note) => note.includes('the title says'))).toEqual([
			expect.stringContaining(`${file}:${line}: the title says “€70 million”`)
		]);
	});
});
