/** A scene as SVG: the one place that makes the markup of pages, embeds and files. */
import { FACES, FILE_STACKS, FONT_STACKS } from '../fonts/faces';
import { joined, pathThrough, uprightLine, withSteps, type Path, type Point } from './path';
import { px } from './px';
import {
	GRADIENT_VECTORS,
	HATCH,
	type BoxPaint,
	type GradientShape,
	type Scene,
	type Shape,
	type TextShape
} from './shapes';
import type { ColourRole, Ink } from './palette';
import { writeSvg, type SvgAttributes, type SvgContent, type SvgNode } from './svgNode';
import { crowdedTexts, fitOf, runsOf, type Fitted } from './textFit';

export interface SvgForm {
	/** A file of its own: namespace, title and description inside. On a page the label is enough and no tooltip pops up. */
	readonly standalone: boolean;
	/** What stands behind the description: citation and fonts of a file. */
	readonly head?: readonly SvgNode[];
	/** Values of the roles as attributes; absent where a style sheet colours the classes. */
	readonly colours?: Readonly<Record<ColourRole, string>>;
	/** Whether the card behind it is seen. */
	readonly ground: boolean;
	/** Classes by which a page's style sheet overrides the colours. */
	readonly classes: boolean;
	/** What links marks and words; files keep it as a note of what each mark is. Unnamed where marks answer pointers alone. */
	readonly marks: boolean | 'unnamed';
	/** For a document of which every byte counts: what its style sheet gives, or what says nothing, is left out. */
	readonly lean?: Lean;
	readonly fitted: Fitted;
	/** For programs that read no embedded fonts and turn no pattern: what stands in place of each text. */
	readonly outline?: (text: TextShape) => SvgNode | undefined;
}

export interface Lean {
	/** Size and ink that texts inherit; they are written once. */
	readonly textSize: number;
	readonly textInk: Ink;
	/** Another beginning of all ids. */
	readonly idPrefix: string;
}

/** A drawing as SVG: a text that is the same for the same shapes and form. */
export function toSvg(scene: Scene, form: SvgForm): string {
	return writeSvg(svgOf(scene, form));
}

/** The same as data. */
export function svgOf(scene: Scene, form: SvgForm): SvgNode {
	const { standalone, lean } = form;
	const writer = new Writer(scene, form);
	// The style sheet gives its width and its face, and `viewBox` the height.
	const own = <Value>(value: Value) => (lean ? undefined : value);
	return {
		name: 'svg',
		attributes: {
			'font-size': lean?.textSize,
			'xmlns:xlink': form.outline && 'http://www.w3.org/1999/xlink',
			xmlns: standalone ? 'http://www.w3.org/2000/svg' : undefined,
			width: own(px(scene.width * scene.unit)),
			height: own(px(scene.height * scene.unit)),
			viewBox: `0 0 ${px(scene.width)} ${px(scene.height)}`,
			'font-family': own((standalone ? FILE_STACKS : FONT_STACKS)['Public Sans']),
			// Its document says once what all of its widths show; pieces of their texts are not heard as well.
			'aria-hidden': lean && 'true',
			role: own('img'),
			'aria-label': own(scene.alt),
			class: standalone ? undefined : `w${scene.width}${lean ? ` f-${lean.textInk}` : ''}`,
			'data-width': own(scene.width)
		},
		children: [
			...(standalone ? [element('title', {}, [scene.title]), element('desc', {}, [scene.alt])] : []),
			...(form.head ?? []),
			...(scene.card ? [writer.card()] : []),
			...writer.all(scene.shapes)
		]
	};
}

function element(name: string, attributes: SvgAttributes, children?: readonly SvgContent[]): SvgNode {
	return children ? { name, attributes, children } : { name, attributes };
}

/** Where a line from right to left is anchored, by the place that is seen. */
const TURNED: Readonly<Record<TextShape['anchor'], TextShape['anchor']>> = {
	start: 'end',
	middle: 'middle',
	end: 'start'
};

/** Those of an element while it is made. */
type Attributes = Record<string, string | number | undefined>;

class Writer {
	readonly #scene: Scene;
	readonly #form: SvgForm;
	/** Of gradients and hatches that differ in nothing but their names, the name of the first; by what they are. */
	readonly #first = new Map<string, string>();
	/** Short names, where every byte counts. */
	readonly #numbers = new Map<string, number>();
	/** Name → that of the same that is written. */
	readonly #same = new Map<string, string>();
	readonly #crowded: ReadonlySet<TextShape>;

	constructor(scene: Scene, form: SvgForm) {
		this.#scene = scene;
		this.#form = form;
		this.#crowded = form.fitted === 'at-edges' ? crowdedTexts(scene) : new Set();
	}

	all(shapes: readonly Shape[]): SvgNode[] {
		const nodes: SvgNode[] = [];
		for (const shape of shapes) {
			const made = this.#one(shape);
			if (Array.isArray(made)) nodes.push(...made);
			else nodes.push(made);
		}
		return nodes;
	}

	card(): SvgNode {
		const fill = this.#form.ground ? ('card' as const) : ('none' as const);
		return this.#painted('rect', { width: px(this.#scene.width), height: px(this.#scene.height) }, { fill });
	}

	#one(shape: Shape): SvgNode | SvgNode[] {
		switch (shape.kind) {
			case 'rect': {
				const { x, y, width, height, rx } = shape;
				return this.#painted('rect', { x: this.#from(x), y: this.#from(y), width, height, rx }, shape);
			}
			case 'path':
				return this.#painted('path', { d: this.#path(shape.d) }, shape);
			case 'line': {
				const { x1, y1, x2, y2 } = shape;
				return this.#painted('line', { x1, y1, x2, y2 }, shape);
			}
			case 'circle': {
				const { cx, cy, r } = shape;
				return this.#painted('circle', { cx, cy, r }, shape);
			}
			case 'text':
				return this.#form.outline?.(shape) ?? this.#text(shape);
			case 'gradient':
				return this.#gradient(shape);
			case 'hatch':
				return this.#hatch(shape.id);
			case 'group': {
				const { mark, at, shapes } = shape;
				const said: Attributes = {};
				if (mark && this.#form.marks) {
					said['data-mark'] = mark.of;
					said['data-basis'] = mark.basis;
					said['data-sentence'] = this.#form.marks === 'unnamed' ? undefined : mark.sentence;
				}
				if (at) said['transform'] = `translate(${at.x} ${at.y})`;
				const inside: SvgNode[] = [];
				const group = this.#painted('g', said, shape, inside);
				inside.push(...this.all(shapes));
				const isBare = this.#form.lean && Object.values(said).every((value) => value === undefined);
				return isBare ? inside : group;
			}
		}
	}

	/** The value of a role; none where the style sheet knows its class. */
	#colour(role: ColourRole | undefined): string | undefined {
		return role && this.#form.colours?.[role];
	}

	#filling(fill: NonNullable<BoxPaint['fill']>): string | undefined {
		if (typeof fill === 'object') return `url(#${this.#id(fill.from)})`;
		return fill === 'none' ? fill : this.#colour(fill);
	}

	/** An element with what fills and strokes it. @param own its other attributes, a new object, to which these are added */
	#painted(name: string, own: Attributes, { fill, stroke }: BoxPaint, children?: readonly SvgContent[]): SvgNode {
		const filled = typeof fill === 'object' || fill === 'none' ? undefined : fill;
		if (fill) own['fill'] = this.#filling(fill);
		if (stroke) {
			own['stroke'] = this.#colour(stroke.role);
			own['stroke-width'] = stroke.width;
			own['stroke-dasharray'] = stroke.dashes;
			own['stroke-dashoffset'] = stroke.start;
		}
		if (this.#form.classes) own['class'] = classOf(filled, stroke?.role);
		return element(name, own, children);
	}

	#id(id: string): string {
		const { lean } = this.#form;
		if (!lean) return id;
		const first = this.#same.get(id) ?? id;
		const number = this.#numbers.get(first) ?? this.#numbers.size;
		this.#numbers.set(first, number);
		return `${lean.idPrefix}-${number}`;
	}

	/** Whether the same is there by another name, which then serves for both. @param what all that is seen of it */
	#isThere(id: string, what: string): boolean {
		const first = this.#form.lean && this.#first.get(what);
		if (first === undefined) this.#first.set(what, id);
		else this.#same.set(id, first);
		return first !== undefined;
	}

	/** A diamond is as wide as its interval; where that has no width, its edges have no length, and need not be written. */
	#path(d: string): string {
		return this.#form.lean ? withSteps(d.replaceAll(/(L([\d.]+) [\d.]+)H\2(?![\d.])/g, '$1')) : d;
	}

	/** Where it begins; zero need not be said. */
	#from(place: number | undefined): number | undefined {
		return this.#form.lean ? place || undefined : place;
	}

	#text(line: TextShape): SvgNode | SvgNode[] {
		if (this.#form.fitted !== 'all' || !line.stretches) return this.#run(line);
		return runsOf(line).map((run) => this.#run(run));
	}

	#run(shape: TextShape): SvgNode {
		const { x, y, text, role, size, ink, of, direction } = shape;
		// In SVG a line begins where its reading does.
		const anchor = direction === undefined ? shape.anchor : TURNED[shape.anchor];
		const { family, weight, style } = FACES[role];
		const { standalone, marks, lean, fitted } = this.#form;
		const width = fitOf(shape, fitted, this.#crowded);
		const isOwnInk = ink !== lean?.textInk;
		// One literal, of one shape for all: most of what a drawing is written from are texts.
		return element(
			'text',
			{
				x: this.#from(x),
				y: this.#from(y),
				lengthAdjust: width === undefined ? undefined : 'spacingAndGlyphs',
				textLength: width,
				'font-family': family === 'Public Sans' ? undefined : (standalone ? FILE_STACKS : FONT_STACKS)[family],
				'font-size': size === lean?.textSize ? undefined : size,
				'font-weight': weight === 400 ? undefined : weight,
				'font-style': style === 'italic' ? style : undefined,
				'text-anchor': anchor === 'start' ? undefined : anchor,
				direction,
				fill: isOwnInk ? this.#colour(ink) : undefined,
				class: isOwnInk && this.#form.classes ? classOf(ink) : undefined,
				'data-of': marks ? of : undefined
			},
			[text]
		);
	}

	#gradient({ id, role, towards }: GradientShape): SvgNode[] {
		if (this.#isThere(id, `${role} ${towards}`)) return [];
		const [x1, y1, x2, y2] = GRADIENT_VECTORS[towards];
		// From left to right they run by themselves.
		const vector = this.#form.lean && towards === 'right' ? {} : { x1, y1, x2, y2 };
		const stop = (offset: number | undefined, opacity: number) =>
			element('stop', {
				offset,
				'stop-color': this.#colour(role),
				// What is not said is 1; a file says it, for readers that think otherwise.
				'stop-opacity': opacity === 1 && !this.#form.colours ? undefined : opacity,
				class: this.#form.classes ? `g-${role}` : undefined
			});
		return [element('linearGradient', { id: this.#id(id), ...vector }, [stop(undefined, 1), stop(1, 0)])];
	}

	#hatch(id: string): SvgNode[] {
		if (this.#isThere(id, 'hatch')) return [];
		const { step, lineWidth, angle, ground, line } = HATCH;
		const tile = this.#form.outline ? uprightTile() : { size: step, ...uprightLine(0, 0, step), lineWidth, angle };
		return [
			element(
				'pattern',
				{
					id: this.#id(id),
					width: tile.size,
					height: tile.size,
					patternUnits: 'userSpaceOnUse',
					patternTransform: tile.angle && `rotate(${tile.angle})`
				},
				[
					this.#painted('rect', { width: tile.size, height: tile.size }, { fill: ground }),
					this.#painted('path', { d: tile.d }, { stroke: { role: line, width: tile.lineWidth } })
				]
			)
		];
	}
}

/** The names of the classes by which a style sheet colours what is filled and stroked. */
function classOf(fill: ColourRole | undefined, stroke?: ColourRole): string | undefined {
	if (fill) return stroke ? `f-${fill} s-${stroke}` : `f-${fill}`;
	return stroke && `s-${stroke}`;
}

interface Tile extends Path {
	readonly size: number;
	readonly lineWidth: number;
	/** By how many degrees it is turned. */
	readonly angle?: number;
}

/**
 * The hatch as a tile that needs no turning, for programs that pass over `patternTransform`: lines at 45°, whose tile is √2
 * times as wide as their distance.
 */
function uprightTile(): Tile {
	const round = (value: number) => Number(value.toFixed(4));
	const size = round(HATCH.step * Math.SQRT2);
	// One from corner to corner, and of its neighbours what lies over the two other corners.
	const slant = (x: number, y: number, length: number): Point[] => [
		[x, y],
		[x + length, y - length]
	];
	const slants = [slant(0, size, size), slant(-1, 1, 2), slant(size - 1, size + 1, 2)];
	return {
		size,
		...joined(slants.map((ends) => pathThrough(ends, { round }))),
		// The tile's edge cut off half of the upright line.
		lineWidth: HATCH.lineWidth / 2
	};
}
