/** Sources in other scripts: what is drawn of them, and what is told of them. */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import { footNotes } from '../../../src/lib/figure/footNotes';
import { drawFigure } from '../../../src/lib/figure';
import { textsOf } from '../../../src/lib/scene/shapes';
import { ownMetrics } from '../given';

const FOLDER = 'tests/fixtures/languages/scripts';
const load = (files = disk) =>
	loadDataset({ files, dir: `${FOLDER}/dataset`, textDirs: [`${FOLDER}/texts`], comparesVersions: false });
const { dataset, problems } = load();
const figureOf = (slug: string) => {
	const figure = dataset?.figures.find((each) => each.slug === slug);
	if (!figure) throw new Error(`There is no figure “${slug}”.`);
	return figure;
};

describe('quotes in Cyrillic, Chinese, Arabic and Hebrew', () => {
	it('are valid where fonts are cut for them, and refused where none are', () => {
		expect(problems).toEqual([]);
		const { scripts: _, ...without } = disk;
		const refused = load(without).problems.map(({ code, message }) => ({ code, message }));
		expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['missing-character']));
		expect(refused.map(({ message }) => message).join()).toContain('“约” (U+7EA6)');
	});

	it('stand as they are in the drawing, each line a stretch of the original', () => {
		for (const slug of ['port-suda', 'gangkou-chuanbo', 'mina-sufun', 'namal-oniyot']) {
			const figure = figureOf(slug);
			const scene = drawFigure(figure, { metrics: ownMetrics(), address: 'https://example.org/' });
			const words = textsOf(scene).filter(({ role }) => role === 'quote');
			const joined = words
				.map(({ text }) => text)
				.join('')
				.replaceAll(/\s/gu, '');
			expect(joined, slug).toBe(`“${figure.quotes[0]?.quote.exact ?? ''}”`.replaceAll(/\s/gu, ''));
			const isTurned = slug.startsWith('mina') || slug.startsWith('namal');
			expect(
				words.every(({ direction }) => (direction === 'rtl') === isTurned),
				slug
			).toBe(true);
		}
	});

	it('have their translation below, marked, with who made it', () => {
		expect(footNotes(figureOf('port-suda'))).toContain(
			'In English, translated by Ann Example: “More than 240 ships called at the port in 2023, said Anna Primerova.”'
		);
	});
});
