/** Every form of number in every chart type that draws it, from a dataset made for it. */
import { projectionOf } from '../../../src/lib/sentences/basis';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/dataset/types';
import { frameLayout, PAGE_PARTS } from '../../../src/lib/figure/frame';
import { chartOf } from '../../../src/lib/charts/registry';
import type { Shape } from '../../../src/lib/scene/shapes';
import { formsDataset } from '../given';

const { dataset, problems } = formsDataset();
const figures = dataset?.figures ?? [];

function figureOf(slug: string): Figure {
	const found = figures.find((figure) => figure.slug === slug);
	if (!found) throw new Error(`no figure ${slug}`);
	return found;
}

function drawingOf(figure: Figure, width: number) {
	const { chart, labels } = frameLayout({ figure, width, parts: PAGE_PARTS, idPrefix: 'x', address: '/' });
	const said = [...labels, ...chart.layout.labels].map(({ text }) => text).join(' ');
	return { legend: chart.layout.legend, said, marks: marksIn(chartOf(figure).draw(chart.layout)), labels };
}

type Mark = Extract<Shape, { kind: 'group' }>;

function marksIn(shapes: readonly Shape[]): Mark[] {
	return shapes.flatMap((shape) => (shape.kind !== 'group' ? [] : shape.mark ? [shape] : marksIn(shape.shapes)));
}

/** Shapes that are filled with the full colour of a fact, but for edges. */
function inFull(shapes: readonly Shape[], around?: unknown): Shape[] {
	return shapes.flatMap((shape): Shape[] => {
		if (shape.kind === 'group') return inFull(shape.shapes, shape.fill ?? around);
		if (shape.kind !== 'rect' && shape.kind !== 'circle') return [];
		const isEdge = shape.kind === 'rect' && Math.min(shape.width, shape.height) <= 3;
		return !isEdge && ['stated', 'loss'].includes(String(shape.fill ?? around)) ? [shape] : [];
	});
}

it('is a dataset without problems', () => {
	expect(problems).toEqual([]);
	expect(figures.length).toBeGreaterThan(30);
});

describe.each(figures.map((figure) => [figure.slug, figure] as const))('%s', (_, figure) => {
	it.each([320, 740])(
		'draws nothing derived or foretold as a fact, and names each in its legend, %i px wide',
		(width) => {
			const { legend, said, marks } = drawingOf(figure, width);
			for (const of of figure.evidence) {
				const mark = marks.find((group) => group.mark?.of === of.id);
				const form = of.basis === 'derived' ? 'derived' : projectionOf(of);
				if (form === undefined) continue;
				expect(legend).toContain(form);
				expect(inFull(mark?.shapes ?? [])).toEqual([]);
				if (of.basis === 'derived') expect(said.replaceAll(' ', '')).toContain(of.formula.replaceAll(' ', ''));
			}
		}
	);
});

it('strikes what was withdrawn, with its date', () => {
	const { labels } = drawingOf(figureOf('number-residents'), 740);
	expect(labels.filter(({ isStruck }) => isStruck).map(({ text }) => text)).toEqual(['3,950']);
	expect(labels.map(({ text }) => text).join(' ')).toContain('until May 2022.');
});

it('gives an editor’s interval with its reason', () => {
	const { said } = drawingOf(figureOf('bar-money'), 740);
	expect(said).toContain(
		'£30 million is read as £25 to 35 million: The council rounds its reserve to tens of millions.'
	);
});

it.each([320, 740])('bars in brief tell of each kind of end, %i px wide, and none is taken for another', (width) => {
	const money = figureOf('bar-money');
	const { labels } = chartOf(money).compact({ figure: money, width, idPrefix: 'x' });
	const said = labels.map(({ text }) => text).join(' · ');
	for (const words of ['rounded: ends in the fade', '“over”: how much more is not given', 'a range, as stated'])
		expect(said).toContain(words);
	for (const { x, width: wide, anchor } of labels) {
		const left = anchor === 'end' ? x - wide : x;
		expect(left).toBeGreaterThanOrEqual(-0.5);
		expect(left + wide).toBeLessThanOrEqual(width + 0.5);
	}
});
