/** A figure drawn at some widths, taken apart for tests: what is written and drawn, and what of it lies outside. */
import { boxOf } from '../../../src/lib/charts/marks/label';
import type { PlacedLabel } from '../../../src/lib/charts/types';
import type { Figure } from '../../../src/lib/dataset/types';
import { EXPORT_PARTS, frameLayout, PAGE_PARTS, type ChartFrame, type FrameParts } from '../../../src/lib/figure/frame';
import { frameScene } from '../../../src/lib/figure/scene';
import { WIDTHS } from '../../../src/lib/figure/widths';
import { fileForm } from '../../../src/lib/press/fileForm';
import type { Box } from '../../../src/lib/scene/shapes';
import { toSvg } from '../../../src/lib/scene/toSvg';
import { sample } from '../extent';
import { parseXml, shapesOf, type Shape } from './svg';

/** A figure drawn at one width, and all that is in it. */
export interface Drawing {
	readonly name: string;
	readonly frame: ChartFrame;
	/** All labels in px of the whole drawing. */
	readonly labels: readonly PlacedLabel[];
	readonly shapes: readonly Shape[];
}

/** As a file and as on a page, at each of the widths. */
export function drawingsOf(figure: Figure, widths: readonly number[] = sample(WIDTHS)): Drawing[] {
	const parts: readonly (readonly [string, FrameParts])[] = [
		['export', EXPORT_PARTS],
		['page', PAGE_PARTS]
	];
	return parts.flatMap(([name, shown]) =>
		widths.map((width) => {
			const frame = frameLayout({
				figure,
				width,
				parts: shown,
				idPrefix: 'x',
				address: `https://figures.example/figures/${figure.slug}/`
			});
			return drawingIn(figure, frame, `${name} ${width}`);
		})
	);
}

/** A frame of a figure, drawn and taken apart. */
export function drawingIn(figure: Figure, frame: ChartFrame, name: string): Drawing {
	// With classes, which tell roles of colour apart.
	const xml = toSvg(frameScene(figure, frame), { ...fileForm('light'), classes: true });
	const { chart, ...around } = frame;
	const labels = [
		...labelsIn(around),
		...labelsIn(chart.layout).map((label) => ({ ...label, x: label.x + chart.x, y: label.y + chart.y }))
	];
	return { name, frame, labels, shapes: shapesOf(parseXml(xml)) };
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
export function notFinite(value: unknown, path: string): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
	if (typeof value === 'string')
		return /\b(NaN|undefined|Infinity)\b/.test(value) && /^[MLHVZ\d.\s-]/.test(value) ? [`${path} = ${value}`] : [];
	if (typeof value !== 'object' || value === null) return [];
	const found: string[] = [];
	// Paths are put together of what is wrong alone: there are thousands of numbers in a drawing.
	for (const [key, inner] of Object.entries(value))
		for (const fault of notFinite(inner, key)) found.push(`${path}.${fault}`);
	return found;
}

export const TOLERANCE = 0.5;

export function inside(inner: Box, outer: Box): boolean {
	return (
		inner.x >= outer.x - TOLERANCE &&
		inner.y >= outer.y - TOLERANCE &&
		inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
		inner.y + inner.height <= outer.y + outer.height + TOLERANCE
	);
}

export function overlap(one: Box, other: Box): boolean {
	const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
	const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
	return wide > TOLERANCE && high > TOLERANCE;
}

export function placeOf({ x, y, width, height }: Box): string {
	return `[${[x, y, x + width, y + height].map(Math.round).join(' ')}]`;
}

/** Labels that leave the drawing, as sentences. */
export function wordsOutside({ frame, labels }: Drawing): string[] {
	const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
	return labels
		.filter((label) => !inside(boxOf(label), whole))
		.map((label) => `“${label.text}” at ${placeOf(boxOf(label))} of ${frame.width} × ${frame.height}`);
}

/** Shapes that leave the drawing, as sentences. */
export function marksOutside({ frame, shapes }: Drawing): string[] {
	const whole = { x: 0, y: 0, width: frame.width, height: frame.height };
	return shapes
		.filter(({ box }) => !inside(box, whole))
		.map(({ name, of, box }) => `${name} of ${of} at ${placeOf(box)} of ${frame.width} × ${frame.height}`);
}

/** Labels that stand over each other, as sentences. */
export function wordsOverWords({ labels }: Drawing): string[] {
	const placed = labels.map((label) => ({ text: label.text, box: boxOf(label) }));
	return placed.flatMap(({ text, box }, i) =>
		placed
			.slice(i + 1)
			.filter((other) => overlap(box, other.box))
			.map((other) => `“${text}” ${placeOf(box)} and “${other.text}” ${placeOf(other.box)}`)
	);
}
