/** The pieces that marks of every chart type are drawn with, as shapes. One form each, the same everywhere. */
import { levelLine, strokeFrom, uprightLine } from '../../scene/path';
import { px } from '../../scene/px';
import type { Box, GroupShape, Ink, RectShape, Shape, TextShape } from '../../scene/shapes';
import type { MarkOf, PlacedLabel } from '../types';

/** Shapes that stand for one claim, derivation or check. */
export function mark({ of, basis, sentence }: Omit<MarkOf, 'projected'>, shapes: readonly Shape[]): GroupShape {
	return { kind: 'group', mark: { of, basis, sentence }, shapes };
}

/** Lines of text, each with its baseline. */
export function texts(labels: readonly PlacedLabel[]): TextShape[] {
	return labels.map((label) => ({ kind: 'text', ...label, x: px(label.x), y: px(label.y) }));
}

/** A stated value. An estimate, a forecast or a target is stated, yet nothing that has been counted: pale with a firm outline. */
export function solid(box: Box, ink: Ink, projected: boolean): RectShape {
	const paint = projected ? ({ fill: 'tint', stroke: { role: ink, width: 2 } } as const) : { fill: ink };
	return { kind: 'rect', ...rounded(box), ...paint };
}

/** An area that stands for what is not given. */
export function outline(box: Box): RectShape {
	return { kind: 'rect', ...rounded(box), height: box.height, fill: 'none', stroke: { role: 'soft' } };
}

/** A derived value. @param hatch id of the hatch in the document */
export function hatchedBox(box: Box, hatch: string): RectShape {
	return { kind: 'rect', ...rounded(box), fill: { from: hatch }, stroke: { role: 'stated', dashes: '3 3' } };
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

/** A bar as far as its words are sure of it, and the stretch that they leave open. @param id of its gradient */
export function fadingBar(
	of: MarkOf & { readonly solid: Box; readonly fade?: Box },
	id: string,
	ink: 'stated' | 'loss' = 'stated',
	towards: 'left' | 'right' = 'right'
): Shape {
	const open = of.fade ? fade(of.fade, { id, towards, ink, bare: px(of.solid.width) === 0 }) : [];
	return mark(of, [solid(of.solid, ink, of.projected), ...open]);
}

const CAP = 7;

/** The interval of a derived value; bounds are px on the value axis, `at` is the middle of the bar across it. */
export function whisker(
	{ from, to, at }: { readonly from: number; readonly to: number; readonly at: number },
	upright: boolean
): Shape {
	const stem = upright ? uprightLine(at, from, to) : levelLine(at, from, to);
	const caps = [from, to].map((end) =>
		upright ? strokeFrom([at - CAP, end], { x: 2 * CAP }) : strokeFrom([end, at - CAP], { y: 2 * CAP })
	);
	return { kind: 'path', d: [stem, ...caps].join(''), fill: 'none', stroke: { role: 'ink', width: 1.6 } };
}

/** A box as it is written. */
export function rounded({ x, y, width, height }: Box): Box {
	return { x: px(x), y: px(y), width: px(width), height: px(height) };
}
