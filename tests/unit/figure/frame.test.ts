/** Every figure at every width: what is written is inside, apart and readable, and the legend tells just what is drawn. */
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/lib/charts/marks/label';
import { restKey } from '../../../src/lib/charts/marks/interval';
import { LEGEND_KEYS, type LegendKey } from '../../../src/lib/charts/types';
import type { Evidence, Figure } from '../../../src/lib/dataset/types';
import type { ChartFrame } from '../../../src/lib/figure/frame';
import { isMoney } from '../../../src/lib/quantity/unit';
import { legendLines } from '../../../src/lib/sentences/basis';
import {
	drawingsOf,
	inside,
	marksOutside,
	notFinite,
	overlap,
	placeOf,
	TOLERANCE,
	wordsOutside,
	wordsOverWords,
	type Drawing
} from './drawing';
import { NASTY_FIGURES } from './nastyFigures';
import { REAL_FIGURES } from './realFigures';
import type { Shape } from './svg';

/** What fills an area: solid, hatched or fading. Outlines of what is not given may hold words. */
function isFilled({ of, fill, classes }: Shape): boolean {
	return of !== undefined && fill !== 'none' && !classes.includes('f-card');
}

/** White words can be read on it. */
function isFull({ classes }: Shape): boolean {
	return classes.includes('f-stated') || classes.includes('f-loss');
}

function isDiamond({ of, basis }: Shape): boolean {
	return of !== undefined && basis === 'other';
}

/** The textures that a drawing uses, by what its marks look like. */
function texturesOf({ shapes, frame }: Drawing, figure: Figure): LegendKey[] {
	const used = new Set<LegendKey>();
	for (const shape of shapes) {
		const visible = shape.box.width > 0 && shape.box.height > 0;
		if (isDiamond(shape)) used.add(shape.isDashed ? 'computed' : 'other');
		else if (isOutline(shape) && !inLegend(shape, frame)) used.add('not-given');
		else if (!isFilled(shape) || !visible) continue;
		else if (shape.fill.endsWith('-hatch)')) used.add('derived');
		else for (const key of keysOf(shape, figure)) used.add(key);
	}
	return LEGEND_KEYS.filter((key) => used.has(key));
}

function isOutline({ name, fill, classes }: Shape): boolean {
	return name === 'rect' && fill === 'none' && classes.includes('s-soft');
}

function inLegend({ box }: Shape, { legend }: ChartFrame): boolean {
	return legend.swatches.some(({ x, y }) => Math.abs(box.x - x) < TOLERANCE && Math.abs(box.y - y) < TOLERANCE);
}

/** Thickness of a firm edge, which a range has at both of its ends. */
const EDGE = 3.05;

function keysOf(shape: Shape, figure: Figure): LegendKey[] {
	const evidence = figure.evidence.find(({ id }) => id === shape.of);
	if (evidence?.basis !== 'stated') return evidence ? ['derived'] : [];
	const { nature = 'reported', quantity } = evidence;
	const form = nature === 'reported' ? (shape.classes.includes('f-loss') ? belowZero(evidence) : 'stated') : nature;
	if (shape.fill.startsWith('url(')) return nature === 'reported' ? [restKey(quantity)] : [form, restKey(quantity)];
	if (quantity.relation === 'exactly' && (quantity.precision ?? 'day') !== 'day')
		return shape.classes.includes('f-tint') ? (nature === 'reported' ? ['within'] : [form, 'within']) : [];
	const isEdge = Math.min(shape.box.width, shape.box.height) <= EDGE;
	if (quantity.relation !== 'between' || (nature !== 'reported' && !isEdge)) return [form];
	if (isEdge) return [];
	return shape.classes.includes('f-tint') ? [restKey(quantity)] : [form];
}

function belowZero({ quantity: { unit } }: Pick<Evidence, 'quantity'>): LegendKey {
	return isMoney(unit) ? 'loss' : unit.dimension === 'change' ? 'fall' : 'below-zero';
}

const figures = [...REAL_FIGURES, ...NASTY_FIGURES];

describe.each(figures.map((figure) => [figure.slug, figure] as const))('%s, at every width', (_, figure) => {
	let made: Drawing[] | undefined;
	// Drawn when the first test runs, so that a layout that throws fails the tests of its own figure only.
	const drawings = () => (made ??= drawingsOf(figure));
	const complaints = (of: (drawing: Drawing) => string[]) =>
		drawings().flatMap((drawing) => of(drawing).map((complaint) => `${drawing.name}: ${complaint}`));

	it('draws or tells every value and every check, each in words too', () => {
		const needed = figure.evidence.flatMap(({ id, checks }) => [id, ...checks.map((check) => check.id)]);
		expect(
			complaints(({ labels }) => {
				const named = new Set(labels.map(({ of }) => of));
				return needed.filter((id) => !named.has(id)).map((id) => `nothing is said of ${id}`);
			})
		).toEqual([]);
	});

	it('has finite numbers only', () => {
		expect(complaints(({ frame }) => notFinite(frame, 'frame'))).toEqual([]);
	});

	it('holds all its words', () => {
		expect(complaints(wordsOutside)).toEqual([]);
	});

	it('holds all its marks', () => {
		expect(complaints(marksOutside)).toEqual([]);
	});

	it('sets no word over another', () => {
		expect(complaints(wordsOverWords)).toEqual([]);
	});

	it('sets words on marks only where they are made for it', () => {
		expect(
			complaints(({ labels, shapes }) => {
				const filled = shapes.filter((shape) => isFilled(shape) || isDiamond(shape));
				return labels.flatMap((label) => {
					const box = boxOf(label);
					if (label.ink === 'card')
						return filled.some((shape) => isFull(shape) && inside(box, shape.box))
							? []
							: [`“${label.text}” is not on full colour`];
					return filled
						.filter((shape) => overlap(box, shape.box))
						.map(({ of, box: on }) => `“${label.text}” ${placeOf(box)} on ${of} ${placeOf(on)}`);
				});
			})
		).toEqual([]);
	});

	it('has no letter under 11 px, and no empty word', () => {
		expect(
			complaints(({ labels }) =>
				labels
					.filter(({ size, text }) => size < 11 || text.trim() === '')
					.map(({ text, size }) => `“${text}” of ${size} px`)
			)
		).toEqual([]);
	});

	it('explains the textures that it uses, each once, and no others', () => {
		for (const drawing of drawings()) {
			const explained = drawing.frame.legend.swatches.map(({ key }) => key);
			expect([drawing.name, ...explained]).toEqual([
				drawing.name,
				...legendLines(texturesOf(drawing, figure), undefined).map(({ key }) => key)
			]);
		}
	});
});
