/** The shapes of a scene in a PDF: a kind of shape that it does not draw does not compile. */
import type PDFDocument from 'pdfkit';
import type { Point } from '../../scene/path';
import { px } from '../../scene/px';
import {
	GRADIENT_VECTORS,
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
	type Scene,
	type Shape,
	type Stroke,
	type TextShape
} from '../../scene/shapes';
import type { ColourRole } from '../../scene/palette';
import { UNSAID } from '../../scene/palette';
import type { DrawnFonts } from '../drawnFonts';

type Document = InstanceType<typeof PDFDocument>;
type Outlined = RectShape | PathShape | LineShape | CircleShape;

export class Painter {
	readonly #document: Document;
	readonly #fonts: DrawnFonts;
	readonly #colours: Readonly<Record<ColourRole, string>>;
	/** What shapes are filled from, by its id. */
	#sources: ReadonlyMap<string, GradientShape | HatchShape> = new Map();

	constructor(document: Document, fonts: DrawnFonts, colours: Readonly<Record<ColourRole, string>>) {
		this.#document = document;
		this.#fonts = fonts;
		this.#colours = colours;
	}

	/**
	 * @param ground whether the card behind the drawing is seen
	 * @throws {Error} if something is filled from a gradient or hatch that the drawing does not hold
	 */
	paint({ width, height, card, shapes }: Scene, { ground }: { readonly ground: boolean }): void {
		this.#sources = new Map(sourcesIn(shapes).map((source) => [source.id, source]));
		if (card && ground) this.#box({ kind: 'rect', width: px(width), height: px(height), fill: 'card' });
		this.#all(shapes, {});
	}

	/** @param around what is inherited from the groups around them */
	#all(shapes: readonly Shape[], around: Paint): void {
		for (const shape of shapes) this.#one(shape, around);
	}

	#one(shape: Shape, around: Paint): void {
		switch (shape.kind) {
			case 'rect':
			case 'circle':
				return this.#box({ ...around, ...shape });
			case 'path': {
				const { fill, stroke } = { ...around, ...shape };
				this.#fill(shape, fill);
				return this.#stroke(shape, stroke);
			}
			case 'line':
				return this.#stroke(shape, shape.stroke);
			case 'text':
				return this.#text(shape);
			case 'group':
				return this.#group(shape, around);
			case 'gradient':
			case 'hatch':
				// Seen only where something is filled from it.
				return;
			default:
				return shape satisfies never;
		}
	}

	#group({ at, shapes, ...own }: GroupShape, around: Paint): void {
		const { fill = around.fill, stroke = around.stroke } = own;
		this.#document.save();
		if (at) this.#document.translate(at.x, at.y);
		this.#all(shapes, { ...(fill && { fill }), ...(stroke && { stroke }) });
		this.#document.restore();
	}

	#text({ text, role, size, ink, anchor, x, y, direction }: TextShape): void {
		const runs = this.#fonts.runs({ text, role, direction }).map((run) => {
			this.#document.font(run.font.name).fontSize(size);
			return { ...run, width: this.#document.widthOfString(run.text) };
		});
		const width = runs.reduce((sum, run) => sum + run.width, 0);
		let pen = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
		for (const run of runs) {
			this.#document.font(run.font.name).fontSize(size).fillColor(this.#colours[ink], 1);
			this.#document.text(run.text, pen, y, { lineBreak: false, baseline: 'alphabetic' });
			pen += run.width;
		}
	}

	#box(shape: RectShape | CircleShape): void {
		const { fill, stroke } = shape;
		if (typeof fill === 'object') this.#fillFrom(fill.from, shape);
		else this.#fill(shape, fill);
		this.#stroke(shape, stroke);
	}

	#fill(shape: Outlined, fill: Exclude<BoxPaint['fill'], object>): void {
		if (fill === 'none') return;
		this.#trace(shape);
		this.#document.fillColor(fill ? this.#colours[fill] : UNSAID, 1).fill();
	}

	#stroke(shape: Outlined, stroke: Stroke | undefined): void {
		if (!stroke) return;
		this.#document.save();
		this.#trace(shape);
		const [dash, space = dash] = stroke.dashes?.split(' ').map(Number) ?? [];
		if (dash !== undefined && space !== undefined) this.#document.dash(dash, { space, phase: stroke.start ?? 0 });
		this.#document
			.lineWidth(stroke.width ?? 1)
			.strokeColor(this.#colours[stroke.role], 1)
			.stroke();
		this.#document.restore();
	}

	#polyline([first, ...others]: readonly Point[], isClosed: boolean): void {
		if (first) this.#document.moveTo(...first);
		for (const point of others) this.#document.lineTo(...point);
		if (isClosed) this.#document.closePath();
	}

	#trace(shape: Outlined): void {
		switch (shape.kind) {
			case 'path':
				for (const { points, isClosed } of shape.lines) this.#polyline(points, isClosed);
				return;
			case 'circle':
				return void this.#document.circle(shape.cx, shape.cy, shape.r);
			case 'line':
				return void this.#document.moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2);
			case 'rect': {
				const { x = 0, y = 0, width, height, rx } = shape;
				if (rx === undefined) this.#document.rect(x, y, width, height);
				else this.#document.roundedRect(x, y, width, height, rx);
				return;
			}
			default:
				return shape satisfies never;
		}
	}

	#fillFrom(id: string, shape: RectShape | CircleShape): void {
		const source = this.#sources.get(id);
		if (!source) throw new Error(`A ${shape.kind} is filled from “${id}”, which the drawing does not hold.`);
		const box = boxOf(shape);
		if (box.width <= 0 || box.height <= 0) return;
		if (source.kind === 'hatch') return this.#hatch(shape, box);
		const [x1, y1, x2, y2] = GRADIENT_VECTORS[source.towards];
		const { x, y, width, height } = box;
		const colour = this.#colours[source.role];
		const gradient = this.#document
			.linearGradient(x + x1 * width, y + y1 * height, x + x2 * width, y + y2 * height)
			.stop(0, colour, 1)
			.stop(1, colour, 0);
		this.#trace(shape);
		this.#document.fill(gradient);
	}

	/** A ground with lines across it, turned by an angle: drawn as lines, so that no seams show between tiles. */
	#hatch(shape: RectShape | CircleShape, { x, y, width, height }: Box): void {
		const { step, angle, ground, line } = HATCH;
		// The tile's edge cuts off the left half of its line.
		const lineWidth = HATCH.lineWidth / 2;
		this.#document.save();
		this.#trace(shape);
		this.#document.clip();
		this.#document.rect(x, y, width, height).fillColor(this.#colours[ground], 1).fill();
		this.#document.rotate(angle);
		const turned = (px: number, py: number) => {
			const turn = (-angle * Math.PI) / 180;
			return { x: px * Math.cos(turn) - py * Math.sin(turn), y: px * Math.sin(turn) + py * Math.cos(turn) };
		};
		const corners = [turned(x, y), turned(x + width, y), turned(x, y + height), turned(x + width, y + height)];
		const [left, right] = [Math.min(...corners.map((c) => c.x)), Math.max(...corners.map((c) => c.x))];
		const [top, bottom] = [Math.min(...corners.map((c) => c.y)), Math.max(...corners.map((c) => c.y))];
		for (let i = Math.floor(left / step); i * step <= right; i++)
			this.#document.moveTo(i * step + lineWidth / 2, top).lineTo(i * step + lineWidth / 2, bottom);
		this.#document.lineWidth(lineWidth).strokeColor(this.#colours[line], 1).stroke();
		this.#document.restore();
	}
}

function boxOf(shape: RectShape | CircleShape): Box {
	if (shape.kind === 'rect') return { x: 0, y: 0, ...shape };
	const { cx, cy, r } = shape;
	return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
}
