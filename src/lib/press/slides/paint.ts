/**
 * The shapes of a scene as shapes of a slide, which people can move, colour and take apart: a kind that it does not draw does
 * not compile. Letters are of the faces that every office program has; they are as wide as ours, or narrower.
 */
import { measureText } from '../../fonts/measure';
import { FACE_NAMES, type FontRole } from '../../fonts/role';
import {
	HATCH,
	sourcesIn,
	type Box,
	type BoxPaint,
	type CircleShape,
	type GradientShape,
	type GroupShape,
	type HatchShape,
	type LineShape,
	type Paint,
	type PathShape,
	type RectShape,
	type Shape,
	type Stroke,
	type TextShape
} from '../../scene/shapes';
import type { ColourRole } from '../../scene/palette';
import { UNSAID } from '../../scene/palette';
import {
	fade,
	frameOf,
	groupOf,
	hatch,
	lineOf,
	NO_FILL,
	outline,
	preset,
	shapeOf,
	solid,
	textOf,
	type Letters,
	type Name
} from './markup';
import type { Point } from '../../scene/path';
import { boxAround, boxOf, type Origin } from './boxes';
import { isBehind, isHighlight, runsOf } from './runs';
import { boundsOf, customGeometry, hasArea, isLine } from './outline';

/** The face of letters, how far they reach above the baseline, how tall a line and how wide an ellipsis is, as parts of their size. */
const OFFICE_FACES = {
	Newsreader: { face: 'Times New Roman', ascent: 0.891, height: 1.15, ellipsis: 0.889 },
	'Public Sans': { face: 'Arial', ascent: 0.905, height: 1.15, ellipsis: 1 }
} as const;

/** What letters are made smaller by where the office's are the wider ones, so that no word grows over what is beside it. */
const NARROWED: Readonly<Partial<Record<FontRole, number>>> = { quote: 0.97, strong: 0.965 };

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;

/** What was drawn: its markup, and the box that it lies in, in px of the slide's scene. */
interface Drawn {
	readonly markup: string;
	readonly box: Box;
}

export class SlidePainter {
	readonly #colours: Readonly<Record<ColourRole, string>>;
	/** English Metric Units for each px of the scene's layout. */
	readonly #emu: number;
	#sources: ReadonlyMap<string, GradientShape | HatchShape> = new Map();
	#highlights: readonly Box[] = [];
	#lastId: number;

	/** @param firstId the first number that no shape of the slide has */
	constructor(colours: Readonly<Record<ColourRole, string>>, emu: number, firstId: number) {
		this.#colours = colours;
		this.#emu = emu;
		this.#lastId = firstId - 1;
	}

	/**
	 * The markup of all shapes. @param alt what a screen reader hears of the chart, which is the first group that is placed
	 * @throws {Error} if something is filled from a gradient or hatch that the drawing does not hold
	 */
	paint(shapes: readonly Shape[], alt: string): string {
		this.#sources = new Map(sourcesIn(shapes).map((source) => [source.id, source]));
		this.#highlights = shapes.filter(isHighlight).map((shape) => boxOf(shape, { x: 0, y: 0 }));
		const chart = shapes.find((shape) => shape.kind === 'group' && shape.at !== undefined);
		// Marked words are marked as such: the ground goes with them, in whatever letters.
		const others = shapes.filter((shape, i) => !isHighlight(shape) && !isHighlight(shapes[i - 1]));
		const drawn = others.flatMap((shape) => {
			const all = this.#one(shape, {}, { x: 0, y: 0 });
			return shape === chart ? this.#grouped(all, { name: 'Chart', alt }) : all;
		});
		return drawn.map(({ markup }) => markup).join('');
	}

	#one(shape: Shape, around: Paint, origin: Origin): Drawn[] {
		switch (shape.kind) {
			case 'rect':
				return this.#box({ ...around, ...shape }, boxOf(shape, origin));
			case 'circle':
				return this.#box({ ...around, ...shape }, boxOf(shape, origin));
			case 'path':
				return this.#path({ ...around, ...shape }, origin);
			case 'line':
				return [this.#line(shape, origin)];
			case 'text':
				return [this.#text(shape, origin)];
			case 'group':
				return this.#group(shape, around, origin);
			case 'gradient':
			case 'hatch':
				// Seen only where something is filled from it.
				return [];
			default:
				return shape satisfies never;
		}
	}

	#group({ at, mark, shapes, ...own }: GroupShape, around: Paint, origin: Origin): Drawn[] {
		const { fill = around.fill, stroke = around.stroke } = own;
		const inner = at ? { x: origin.x + at.x, y: origin.y + at.y } : origin;
		const paint = { ...(fill && { fill }), ...(stroke && { stroke }) };
		const drawn = shapes.flatMap((shape) => this.#one(shape, paint, inner));
		return mark ? this.#grouped(drawn, { name: `Mark: ${mark.of}`, alt: mark.sentence }) : drawn;
	}

	#grouped(drawn: readonly Drawn[], name: Omit<Name, 'id'>): Drawn[] {
		if (drawn.length === 0) return [];
		const box = boxAround(drawn.map((each) => each.box));
		const markup = drawn.map((each) => each.markup).join('');
		return [{ markup: groupOf(this.#named(name), this.#placed(box), markup), box }];
	}

	#box(shape: RectShape | CircleShape, box: Box): Drawn[] {
		if (box.width <= 0 || box.height <= 0) return [];
		const form = shape.kind === 'circle' ? preset('ellipse') : rectForm(shape);
		const paint = `${this.#fill(shape.fill)}${this.#stroke(shape.stroke)}`;
		const name = this.#named({ name: shape.kind === 'circle' ? 'Dot' : 'Bar' });
		return [{ markup: shapeOf(name, `${frameOf(this.#placed(box))}${form}${paint}`), box }];
	}

	#path({ lines, fill, stroke }: PathShape, { x, y }: Origin): Drawn[] {
		const moved = lines.map((line) => ({
			...line,
			points: line.points.map(([px, py]) => [px + x, py + y] as const)
		}));
		if (moved.length === 0) return [];
		if (moved.every(isLine)) return moved.map(({ points }) => this.#straight(points, stroke));
		const box = boundsOf(moved);
		const filled = moved.some(hasArea) ? this.#fill(fill) : NO_FILL;
		const form = customGeometry(moved, box, this.#emu);
		const properties = `${frameOf(this.#placed(box))}${form}${filled}${this.#stroke(stroke)}`;
		return [{ markup: shapeOf(this.#named({ name: 'Line' }), properties), box }];
	}

	#line({ x1, y1, x2, y2, stroke }: LineShape, { x, y }: Origin): Drawn {
		const points = [
			[x + x1, y + y1],
			[x + x2, y + y2]
		] as const;
		return this.#straight(points, stroke);
	}

	#straight(points: readonly Point[], stroke: Stroke | undefined): Drawn {
		const box = boundsOf([{ points, isClosed: false }]);
		const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = points;
		const flip = (x2 - x1) * (y2 - y1) < 0 ? ' flipV="1"' : '';
		const properties = `${frameOf(this.#placed(box), flip)}${preset('line')}${this.#stroke(stroke)}`;
		return { markup: lineOf(this.#named({ name: 'Line' }), properties), box };
	}

	#text(shape: TextShape, { x, y }: Origin): Drawn {
		const { role, size, ink, anchor, width, text } = shape;
		const { family, weight, style } = FACE_NAMES[role];
		const { face, ascent, height, ellipsis } = OFFICE_FACES[family];
		const longer = (text.split('…').length - 1) * Math.max(0, ellipsis * size - measureText('…', role, size));
		const left = x + shape.x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
		const box = { x: left, y: y + shape.y - ascent * size, width, height: height * size };
		const letters: Letters = {
			face,
			size: (size * this.#emu * (NARROWED[role] ?? 1) * Math.max(0.95, width / (width + longer))) / EMU_PER_POINT,
			colour: this.#colours[ink],
			bold: weight >= 600,
			italic: style === 'italic'
		};
		const grounds = this.#highlights.filter((ground) => isBehind(ground, y + shape.y));
		const runs = runsOf(shape, left, { grounds, colour: this.#colours.highlight });
		const line = { runs, align: ALIGNED[anchor], letters, direction: shape.direction };
		return { markup: textOf(this.#named({ name: 'Words' }), this.#placed(box), line), box };
	}

	#fill(fill: BoxPaint['fill']): string {
		if (fill === 'none') return NO_FILL;
		if (typeof fill !== 'object') return solid(fill ? this.#colours[fill] : UNSAID);
		const source = this.#sources.get(fill.from);
		if (!source) throw new Error(`Something is filled from “${fill.from}”, which the drawing does not hold.`);
		if (source.kind === 'hatch') return hatch(this.#colours[HATCH.line], this.#colours[HATCH.ground]);
		return fade(this.#colours[source.role], source.towards);
	}

	#stroke(stroke: Stroke | undefined): string {
		if (!stroke) return `<a:ln>${NO_FILL}</a:ln>`;
		const width = stroke.width ?? 1;
		const dashes = stroke.dashes?.split(' ').map((length) => Number(length) / width);
		return outline(this.#colours[stroke.role], width * this.#emu, dashes);
	}

	#placed({ x, y, width, height }: Box): Box {
		const emu = this.#emu;
		return { x: x * emu, y: y * emu, width: width * emu, height: height * emu };
	}

	#named(name: Omit<Name, 'id'>): Name {
		return { id: ++this.#lastId, ...name };
	}
}

const ALIGNED: Readonly<Record<TextShape['anchor'], 'l' | 'ctr' | 'r'>> = { start: 'l', middle: 'ctr', end: 'r' };

/** The handle of a rounded rectangle is a part of its shorter side, in hundred thousandths. */
function rectForm({ width, height, rx }: RectShape): string {
	if (rx === undefined || rx === 0) return preset('rect');
	return preset('roundRect', Math.min(50_000, (rx / Math.min(width, height)) * 100_000));
}
