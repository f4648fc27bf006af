/** Every figure at every width: what is written is inside, apart and readable, and the legend tells just what is drawn. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../src/lib/charts/marks/label';
import { LEGEND_KEYS, type Box, type LegendKey, type PlacedLabel } from '../../../src/lib/charts/types';
import type { Figure } from '../../../src/lib/dataset/types';
import { WIDTHS } from '../../../src/lib/figure/widths';
import { EXPORT_PARTS, frameLayout, PAGE_PARTS, type ChartFrame, type FrameParts } from '../../../src/lib/figure/frame';
import Frame from '../../../src/lib/figure/Frame.svelte';
import { NASTY_FIGURES } from './nastyFigures';
import { REAL_FIGURES } from './realFigures';
import { parseXml, shapesOf, type Shape } from './svg';

interface Drawing {
	readonly name: string;
	readonly frame: ChartFrame;
	/** All labels in px of the whole drawing. */
	readonly labels: readonly PlacedLabel[];
	readonly shapes: readonly Shape[];
}

function drawingsOf(figure: Figure): Drawing[] {
	const parts: readonly (readonly [string, FrameParts])[] = [
		['export', EXPORT_PARTS],
		['page', PAGE_PARTS]
	];
	return parts.flatMap(([name, shown]) =>
		WIDTHS.map((width) => {
			const frame = frameLayout({
				figure,
				width,
				parts: shown,
				idPrefix: 'x',
				address: `https://figures.example/figures/${figure.slug}/`
			});
			const { body } = render(Frame, { props: { frame, standalone: true, title: figure.title } });
			const { chart, ...around } = frame;
			const labels = [
				...labelsIn(around),
				...labelsIn(chart.layout).map((label) => ({ ...label, x: label.x + chart.x, y: label.y + chart.y }))
			];
			return {
				name: `${name} ${width}`,
				frame,
				labels,
				shapes: shapesOf(parseXml(body.replaceAll(/<!--[\s\S]*?-->/g, '')))
			};
		})
	);
}

function isLabel(value: object): value is PlacedLabel {
	return 'text' in value && 'anchor' in value && 'role' in value;
}

/** Every label anywhere in a layout: a chart type that keeps them in a place of its own is not forgotten. */
function labelsIn(value: unknown): PlacedLabel[] {
	if (typeof value !== 'object' || value === null) return [];
	return isLabel(value) ? [value] : Object.values(value).flatMap(labelsIn);
}

/** Paths of all that should be a finite number and is none. */
function notFinite(value: unknown, path: string): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
	if (typeof value === 'string')
		return /\b(NaN|undefined|Infinity)\b/.test(value) && /^[MLHVZ\d.\s-]/.test(value) ? [`${path} = ${value}`] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}.${key}`));
}

const TOLERANCE = 0.5;

function inside(inner: Box, outer: Box): boolean {
	return (
		inner.x >= outer.x - TOLERANCE &&
		inner.y >= outer.y - TOLERANCE &&
		inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
		inner.y + inner.height <= outer.y + outer.height + TOLERANCE
	);
}

function overlap(one: Box, other: Box): boolean {
	const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
	return wide > TOLERANCE && high > TOLERANCE;
}

function placeOf({ x, y, width, height }: Box): string {
	return `[${[x, y, x + width, y + height].map(Math.round).join(' ')}]`;
}

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
		if (isDiamond(shape)) used.add('other');
		else if (isOutline(shape) && !inLegend(shape, frame)) used.add('not-given');
		else if (!isFilled(shape) || !visible) continue;
		else if (shape.fill.endsWith('-hatch)')) used.add('derived');
		else if (shape.fill.startsWith('url(')) used.add(textureOfFade(shape, figure));
		else if (shape.classes.includes('f-tint')) used.add('projected');
		else used.add(shape.classes.includes('f-loss') ? 'loss' : 'stated');
	}
	return LEGEND_KEYS.filter((key) => used.has(key));
}

function isOutline({ name, of, fill, classes }: Shape): boolean {
	return of === undefined && name === 'rect' && fill === 'none' && classes.includes('s-soft');
}

function inLegend({ box }: Shape, { legend }: ChartFrame): boolean {
	return legend.swatches.some(({ x, y }) => Math.abs(box.x - x) < TOLERANCE && Math.abs(box.y - y) < TOLERANCE);
}

function textureOfFade({ of }: Shape, figure: Figure): LegendKey {
	const quantity = figure.evidence.find(({ id }) => id === of)?.quantity;
	return quantity?.relation === 'exactly' && quantity.word === undefined ? 'rounded' : 'open';
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
		expect(
			complaints(({ frame, labels }) => {
				const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
				return labels
					.filter((label) => !inside(boxOf(label), whole))
					.map((label) => `“${label.text}” at ${placeOf(boxOf(label))} of ${frame.width} × ${frame.height}`);
			})
		).toEqual([]);
	});

	it('holds all its marks', () => {
		expect(
			complaints(({ frame, shapes }) => {
				const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
				return shapes
					.filter(({ box }) => !inside(box, whole))
					.map(({ name, of, box }) => `${name} of ${of} at ${placeOf(box)} of ${frame.width} × ${frame.height}`);
			})
		).toEqual([]);
	});

	it('sets no word over another', () => {
		expect(
			complaints(({ labels }) =>
				labels.flatMap((label, i) =>
					labels
						.slice(i + 1)
						.filter((other) => overlap(boxOf(label), boxOf(other)))
						.map((other) => `“${label.text}” ${placeOf(boxOf(label))} and “${other.text}” ${placeOf(boxOf(other))}`)
				)
			)
		).toEqual([]);
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
			expect([drawing.name, ...explained]).toEqual([drawing.name, ...texturesOf(drawing, figure)]);
		}
	});
});
