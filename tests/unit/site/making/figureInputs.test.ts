/** What a figure's pages are made of: a change that they show is one of their inputs, and another is not. */
import { describe, expect, it } from 'vitest';
import type { Dataset, Figure } from '../../../../src/lib/dataset/types';
import { inCardOrder } from '../../../../src/lib/site/dashboard/places';
import { neighboursOf } from '../../../../src/lib/site/figure/neighbours';
import { figureInputs } from '../../../../src/lib/site/making/figureInputs';
import { islandDataset } from '../../given';

const dataset = islandDataset();
const listed = dataset.figures.filter(({ status }) => status === 'published');
const order = inCardOrder(listed, dataset.cards);
/** One whose neighbours on its page are others than in the dataset. */
const moved = listed.find(({ slug }) => neighboursOf(order, slug).next?.slug !== neighboursOf(listed, slug).next?.slug);

function inputs(of: Figure, changed: Partial<Dataset> = {}, retitled?: string): string {
	const figures = listed.map((figure) => (figure.slug === retitled ? { ...figure, title: 'Another title' } : figure));
	return figureInputs(of, { ...dataset, ...changed }, inCardOrder(figures, dataset.cards));
}

describe('the inputs of a figure’s pages', () => {
	it('name the figures before and after it in the order of the dashboard', () => {
		if (!moved) throw new Error('the dashboard has the order of the dataset');
		const { previous, next } = neighboursOf(order, moved.slug);
		for (const each of [previous, next])
			if (each) expect(inputs(moved, {}, each.slug), each.slug).not.toBe(inputs(moved));
		const far = listed.find(({ slug }) => ![moved.slug, previous?.slug, next?.slug].includes(slug));
		expect(inputs(moved, {}, far?.slug)).toBe(inputs(moved));
	});

	it('have what is said of the dataset as a whole, its licence too, and nothing of other figures', () => {
		const [first] = listed;
		if (!first) throw new Error('no figure');
		const licence = { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
		expect(inputs(first, { licence } as Partial<Dataset>)).not.toBe(inputs(first));
		expect(inputs(first, { title: 'Another title' })).not.toBe(inputs(first));
		expect(inputs(first, { claims: [], figures: [] })).toBe(inputs(first));
	});
});
