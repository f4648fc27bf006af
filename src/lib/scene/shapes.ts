/**
 * The placed shapes of a figure as data: what every output is written from. Numbers are px of the drawing, rounded as they are
 * to be written; colours are roles, which `tokens.ts` gives their values in light and dark.
 */
import type { ColourRole, Ink } from './palette';
import type { FontRole } from '../fonts/role';
import type { Path } from './path';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Paint {
	/** A role, or nothing. What is not said is inherited, at last black as in SVG. */
	readonly fill?: ColourRole | 'none';
	readonly stroke?: Stroke;
}

export interface Stroke {
	readonly role: ColourRole;
	/** 1 if not said. */
	readonly width?: number;
	/** As in SVG: lengths of dash and gap. */
	readonly dashes?: string;
	/** How far into them the line begins; at the start of a dash if not said. */
	readonly start?: number;
}

/** What gradients and hatches can fill, since they span its box; they are named by their ids. */
export interface BoxPaint extends Omit<Paint, 'fill'> {
	readonly fill?: Paint['fill'] | { readonly from: string };
}

export interface RectShape extends BoxPaint, Pick<Box, 'width' | 'height'> {
	readonly kind: 'rect';
	readonly x?: number;
	readonly y?: number;
	/** Radius of the corners. */
	readonly rx?: number;
}

export interface PathShape extends Paint, Path {
	readonly kind: 'path';
}

export interface LineShape extends Required<Pick<Paint, 'stroke'>> {
	readonly kind: 'line';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

export interface CircleShape extends BoxPaint {
	readonly kind: 'circle';
	readonly cx: number;
	readonly cy: number;
	readonly r: number;
}

/** One line of text. `y` is the baseline, `width` what its font's tables measure, whatever its anchor. */
export interface TextShape {
	readonly kind: 'text';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly role: FontRole;
	readonly size: number;
	readonly ink: Ink;
	/** Which part of it stands at `x`, as it is seen: its left, its middle, its right. */
	readonly anchor: 'start' | 'middle' | 'end';
	readonly width: number;
	/** Of a line that runs from right to left. */
	readonly direction?: 'rtl' | undefined;
	/** Id of the evidence or check that it names. */
	readonly of?: string | undefined;
	/** A line from its start in parts, where something lies under some of its words: each keeps its place in whatever font. */
	readonly stretches?: readonly Stretch[] | undefined;
}

/** Words that stand over a mark, or between two. */
export interface Stretch {
	readonly text: string;
	/** Where it begins, in px from the beginning of its line. */
	readonly from: number;
	readonly width: number;
	/** Which of its ends stays where it is, for programs that set it in another width all the same. */
	readonly holds: 'start' | 'end';
}

/** A colour that thins out to nothing in one direction, over the box of what it fills. */
export interface GradientShape {
	readonly kind: 'gradient';
	readonly id: string;
	readonly role: ColourRole;
	readonly towards: 'right' | 'left' | 'down' | 'up';
}

/** Slanted lines on a ground: the texture of what is derived, and of nothing else. */
export interface HatchShape {
	readonly kind: 'hatch';
	readonly id: string;
}

export interface GroupShape extends Paint {
	readonly kind: 'group';
	/** What it stands for, if it is a mark, with the sentence that a screen reader hears. */
	readonly mark?: { readonly of: string; readonly basis: string; readonly sentence: string };
	/** Where its origin lies. */
	readonly at?: { readonly x: number; readonly y: number };
	readonly shapes: readonly Shape[];
}

export type Shape =
	RectShape | PathShape | LineShape | CircleShape | TextShape | GradientShape | HatchShape | GroupShape;

export interface Scene {
	readonly width: number;
	readonly height: number;
	/** Pixels of the drawing's own size for each px of its layout. */
	readonly unit: number;
	/** Begins every id in it, so that several drawings in one document keep apart. */
	readonly idPrefix: string;
	readonly title: string;
	/** Alt text. */
	readonly alt: string;
	/** Whether a card lies behind it. */
	readonly card: boolean;
	readonly shapes: readonly Shape[];
}

/** From where to where a gradient runs, as parts of the box: x and y of its beginning, then of its end. */
export const GRADIENT_VECTORS: Readonly<Record<GradientShape['towards'], readonly [number, number, number, number]>> = {
	right: [0, 0, 1, 0],
	left: [1, 0, 0, 0],
	down: [0, 0, 0, 1],
	up: [0, 1, 0, 0]
};

/** The hatch: px between its lines, their width before the tile's edge cuts off half of it, and their slant in degrees. */
export const HATCH = { step: 6, lineWidth: 1.6, angle: 45, ground: 'tint', line: 'stated' } as const;

/** All texts of a scene, in their order. */
export function textsOf({ shapes }: Pick<Scene, 'shapes'>): TextShape[] {
	return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : shape.kind === 'group' ? textsOf(shape) : []));
}

/** What the marks of a scene stand for. */
export function markedIn({ shapes }: Pick<Scene, 'shapes'>): string[] {
	return shapes.flatMap((shape) =>
		shape.kind === 'group' ? [...(shape.mark ? [shape.mark.of] : []), ...markedIn(shape)] : []
	);
}

/** What fills others: all its gradients and hatches, in their order. */
export function sourcesIn(shapes: readonly Shape[]): (GradientShape | HatchShape)[] {
	return shapes.flatMap((shape) => {
		if (shape.kind === 'group') return sourcesIn(shape.shapes);
		return shape.kind === 'gradient' || shape.kind === 'hatch' ? [shape] : [];
	});
}
