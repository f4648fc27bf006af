/** The pieces that marks of every chart type are drawn with, as shapes. One form each, the same everywhere. */
import { joined, levelLine, pathThrough, strokeFrom, uprightLine, type Point } from '../../scene/path';
import { px } from '../../scene/px';
import type { Box, GroupShape, RectShape, Shape, TextShape } from '../../scene/shapes';
import type { Ink } from '../../scene/palette';
import type { MarkOf, PlacedLabel } from '../types';

/** Shapes that stand for one claim, derivation or check. */
export function mark({ of, basis, sentence }: Omit<MarkOf, 'projected'>, shapes: readonly Shape[]): GroupShape {
	return { kind: 'group', mark: { of, basis, sentence }, shapes };
}

/** Lines of text, each with its baseline. */
export function texts(labels: readonly PlacedLabel[]): Shape[] {
	return labels.flatMap((label): Shape | Shape[] => {
		if (!label.isStruck) return textShape(label);
		const line = strokeFrom([label.x - 1, label.y - label.size * 0.3], { x: label.width + 2 });
		return [textShape(label), { kind: 'path', ...line, fill: 'none', stroke: { role: label.ink, width: 1.2 } }];
	});
}

function textShape({ x, y, text, role, size, ink, anchor, width, of, stretches, direction }: PlacedLabel): TextShape {
	// Each is there in each text, since most of what is drawn are texts, and objects of one form are quick to read.
	return {
		kind: 'text',
		x: px(x),
		y: px(y),
		text,
		role,
		size,
		ink,
		anchor,
		width,
		of,
		stretches,
		...(direction && { direction })
	};
}

/** A stated value. */
export function solid(box: Box, ink: Ink): RectShape {
	return { kind: 'rect', ...rounded(box), fill: ink };
}

/**
 * An estimate, a forecast or a target is stated, yet nothing that has been counted: pale with a firm outline.
 * @param open the side that has no outline, since what the words leave open goes on there
 */
export function pale(box: Box, ink: Ink, open?: FadeOptions['towards']): Shape[] {
	const stroke = { role: ink, width: 2 } as const;
	const { x, y, width, height } = rounded(box);
	if (!open) return [{ kind: 'rect', x, y, width, height, fill: 'tint', stroke }];
	const [right, bottom] = [px(x + width), px(y + height)];
	const corners: Record<FadeOptions['towards'], readonly Point[]> = {
		right: [
			[right, y],
			[x, y],
			[x, bottom],
			[right, bottom]
		],
		left: [
			[x, y],
			[right, y],
			[right, bottom],
			[x, bottom]
		],
		down: [
			[x, bottom],
			[x, y],
			[right, y],
			[right, bottom]
		],
		up: [
			[x, y],
			[x, bottom],
			[right, bottom],
			[right, y]
		]
	};
	return [
		{ kind: 'rect', x, y, width, height, fill: 'tint' },
		{ kind: 'path', ...pathThrough(corners[open]), fill: 'none', stroke }
	];
}

/** An area that stands for what is not given. */
export function outline(box: Box): RectShape {
	return { kind: 'rect', ...rounded(box), height: box.height, fill: 'none', stroke: { role: 'soft' } };
}

/** The same where no words say how far it goes: without its right side. */
export function openOutline(box: Box): Shape {
	const { x, y, width, height } = rounded(box);
	const [right, bottom] = [px(x + width), px(y + height)];
	const sides = pathThrough([
		[right, y],
		[x, y],
		[x, bottom],
		[right, bottom]
	]);
	return { kind: 'path', ...sides, fill: 'none', stroke: { role: 'soft' } };
}

/** A derived value. @param hatch id of the hatch in the document */
export function hatchedBox(box: Box, hatch: string): RectShape {
	return { kind: 'rect', ...rounded(box), fill: { from: hatch }, stroke: { role: 'stated', dashes: '3 3' } };
}

/** A mark that is a box, as what it stands for was said: hatched, pale or solid. @param hatch id of the hatch in the document */
export function formBox(
	{ basis, projected }: Pick<MarkOf, 'basis' | 'projected'>,
	box: Box,
	{
		ink,
		hatch,
		open
	}: { readonly ink: Ink; readonly hatch: string; readonly open?: FadeOptions['towards'] | undefined }
): Shape[] {
	if (basis === 'derived') return [hatchedBox(box, hatch)];
	return projected ? pale(box, ink, open) : [solid(box, ink)];
}

export interface FadeOptions {
	/** Unique in the document. */
	readonly id: string;
	/** The direction in which it thins out. */
	readonly towards: 'right' | 'left' | 'down' | 'up';
	readonly ink: Ink;
	/** Whether it starts at zero or in a legend, with nothing solid before it. */
	readonly bare?: boolean;
}

/** What words leave open; nothing where there is no room to be seen. */
export function fade(box: Box, { id, towards, ink, bare = false }: FadeOptions): Shape[] {
	if (px(box.width) <= 0 || px(box.height) <= 0) return [];
	// A hairline would show between two edges that meet within a pixel: the fade begins a little under the solid part.
	const under = bare ? 0 : 0.7;
	const isLevel = towards === 'right' || towards === 'left';
	const placed = {
		x: towards === 'right' ? box.x - under : box.x,
		y: towards === 'down' ? box.y - under : box.y,
		width: box.width + (isLevel ? under : 0),
		height: box.height + (isLevel ? 0 : under)
	};
	return [
		{ kind: 'gradient', id, role: ink, towards },
		{ kind: 'rect', ...rounded(placed), fill: { from: id } }
	];
}

/** The same of an estimate, a forecast or a target: it never ends in the dark of a fact, so pale ground and outline thin out. */
export function paleFade(box: Box, options: FadeOptions): Shape[] {
	const { id, towards, ink } = options;
	const ground = fade(box, { ...options, ink: 'tint' });
	if (ground.length === 0) return [];
	const isLevel = towards === 'right' || towards === 'left';
	const { x, y, width, height } = box;
	const rails = isLevel
		? [
				{ x, y: y - 1, width, height: 2 },
				{ x, y: y + height - 1, width, height: 2 }
			]
		: [
				{ x: x - 1, y, width: 2, height },
				{ x: x + width - 1, y, width: 2, height }
			];
	return [
		...ground,
		{ kind: 'gradient', id: `${id}-rail`, role: ink, towards },
		...rails.map((rail): Shape => ({ kind: 'rect', ...rounded(rail), fill: { from: `${id}-rail` } }))
	];
}

/** Thickness of a firm edge, in px. */
export const EDGE = 3;

/** A place on the axis that the words state: the bound of “under 40”, the centre of a range; as long as the mark is thick. */
export function edge(
	place: number,
	{ x, y, width, height }: Box,
	ink: Ink,
	isUpright: boolean,
	thick = EDGE
): RectShape {
	const box = isUpright
		? { x, y: place - thick / 2, width, height: thick }
		: { x: place - thick / 2, y, width: thick, height };
	return { kind: 'rect', ...rounded(box), fill: ink };
}

/** A range that the words state: one even tone between two firm edges, and nothing in it is likelier. */
export function evenBand(
	box: Box,
	{ ink, isUpright, projected }: { readonly ink: Ink; readonly isUpright: boolean; readonly projected: boolean }
): Shape[] {
	const { x, y, width, height } = box;
	const [from, length] = isUpright ? [y, height] : [x, width];
	// Of a narrow one at least half stays in the tone: two edges that touch would be the dark of a fact.
	const thick = Math.min(EDGE, length / 4);
	const ends = [from + thick / 2, from + length - thick / 2];
	const rails = isUpright
		? [uprightLine(x, y, y + height), uprightLine(x + width, y, y + height)]
		: [levelLine(y, x, x + width), levelLine(y + height, x, x + width)];
	const ground: Shape = { kind: 'rect', ...rounded(box), fill: 'tint' };
	const outlines: Shape[] = projected
		? [{ kind: 'path', ...joined(rails), fill: 'none', stroke: { role: ink, width: 2 } }]
		: [];
	return [ground, ...outlines, ...ends.map((place) => edge(place, box, ink, isUpright, thick))];
}

const CAP = 7;

/**
 * The interval of a derived value; bounds are px on the value axis, `at` is the middle of the bar across it. An end that no
 * words close has no cap.
 */
export function whisker(
	{
		from,
		to,
		at,
		open
	}: { readonly from: number; readonly to: number; readonly at: number; readonly open?: 'from' | 'to' },
	upright: boolean
): Shape {
	const stem = upright ? uprightLine(at, from, to) : levelLine(at, from, to);
	const closed = [...(open === 'from' ? [] : [from]), ...(open === 'to' ? [] : [to])];
	const caps = closed.map((end) =>
		upright ? strokeFrom([at - CAP, end], { x: 2 * CAP }) : strokeFrom([end, at - CAP], { y: 2 * CAP })
	);
	return { kind: 'path', ...joined([stem, ...caps]), fill: 'none', stroke: { role: 'ink', width: 1.6 } };
}

/** A box as it is written. */
export function rounded({ x, y, width, height }: Box): Box {
	return { x: px(x), y: px(y), width: px(width), height: px(height) };
}
