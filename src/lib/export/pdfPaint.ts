/** The shapes of a drawing in a PDF. It knows just what our drawings use, and refuses the rest rather than leave it out. */
import type PDFDocument from 'pdfkit';
import { elementsById, type SvgElement } from './svgTree';
import type { PdfFonts } from './pdfText';

type Document = InstanceType<typeof PDFDocument>;

/** Where a shape lies, for gradients that span it. */
interface Extent {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const SKIPPED = ['title', 'desc', 'metadata', 'style', 'linearGradient', 'pattern'];

export class Painter {
	readonly #document: Document;
	readonly #fonts: PdfFonts;
	readonly #ids: ReadonlyMap<string, SvgElement>;
	readonly #family: string;

	constructor(document: Document, fonts: PdfFonts, root: SvgElement) {
		this.#document = document;
		this.#fonts = fonts;
		this.#ids = elementsById(root);
		this.#family = root.attributes['font-family'] ?? '';
	}

	/** @throws {Error} for an element or attribute value that our drawings do not use */
	paint(element: SvgElement): void {
		const { name, children } = element;
		if (SKIPPED.includes(name)) return;
		if (name === 'svg') return children.forEach((child) => this.paint(child));
		if (name === 'g') return this.#group(element);
		if (name === 'text') return this.#text(element);
		this.#shape(element);
	}

	#group({ attributes, children }: SvgElement): void {
		this.#document.save();
		const { transform } = attributes;
		if (transform !== undefined) {
			const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(transform) ?? [];
			if (x === undefined || y === undefined) throw new Error(`A PDF cannot do the transform “${transform}”.`);
			this.#document.translate(Number(x), Number(y));
		}
		for (const child of children) this.paint(child);
		this.#document.restore();
	}

	#text(element: SvgElement): void {
		const { attributes } = element;
		const size = Number(attributes['font-size']);
		const runs = this.#fonts.runs(element, this.#family).map((run) => {
			this.#document.font(run.font.name).fontSize(size);
			return { ...run, width: this.#document.widthOfString(run.text) };
		});
		const width = runs.reduce((sum, run) => sum + run.width, 0);
		const anchor = attributes['text-anchor'];
		let x = Number(attributes['x']) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
		for (const run of runs) {
			this.#document
				.font(run.font.name)
				.fontSize(size)
				.fillColor(attributes['fill'] ?? '#000000', 1);
			this.#document.text(run.text, x, Number(attributes['y']), { lineBreak: false, baseline: 'alphabetic' });
			x += run.width;
		}
	}

	#shape(element: SvgElement): void {
		const { attributes } = element;
		const extent = extentOf(element);
		const fill = attributes['fill'] ?? (element.name === 'line' ? 'none' : '#000000');
		if (fill.startsWith('url(#')) this.#fillFrom(fill.slice('url(#'.length, -1), element, extent);
		else if (fill !== 'none') {
			this.#trace(element);
			this.#document.fillColor(fill, Number(attributes['fill-opacity'] ?? 1)).fill();
		}
		const stroke = attributes['stroke'] ?? 'none';
		if (stroke === 'none') return;
		this.#document.save();
		this.#trace(element);
		const dashes = attributes['stroke-dasharray']?.split(/[\s,]+/).map(Number);
		if (dashes?.[0] !== undefined) this.#document.dash(dashes[0], { space: dashes[1] ?? dashes[0] });
		this.#document
			.lineWidth(Number(attributes['stroke-width'] ?? 1))
			.strokeColor(stroke, Number(attributes['stroke-opacity'] ?? 1))
			.stroke();
		this.#document.restore();
	}

	#trace(element: SvgElement): void {
		const { name, attributes: of } = element;
		const number = (key: string) => Number(of[key] ?? 0);
		if (name === 'path') this.#document.path(of['d'] ?? '');
		else if (name === 'circle') this.#document.circle(number('cx'), number('cy'), number('r'));
		else if (name === 'line') this.#document.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
		else if (name === 'rect' && of['rx'] !== undefined)
			this.#document.roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
		else if (name === 'rect') this.#document.rect(number('x'), number('y'), number('width'), number('height'));
		else throw new Error(`A PDF cannot draw <${name}>.`);
	}

	#fillFrom(id: string, element: SvgElement, extent: Extent | undefined): void {
		const paint = this.#ids.get(id);
		if (!paint || !extent) throw new Error(`<${element.name}> is filled from “${id}”, which a PDF cannot draw.`);
		if (extent.width <= 0 || extent.height <= 0) return;
		if (paint.name === 'pattern') return this.#hatch(paint, element, extent);
		const at = (key: string, start: number, size: number) => start + Number(paint.attributes[key] ?? 0) * size;
		const gradient = this.#document.linearGradient(
			at('x1', extent.x, extent.width),
			at('y1', extent.y, extent.height),
			at('x2', extent.x, extent.width),
			at('y2', extent.y, extent.height)
		);
		for (const { attributes } of paint.children)
			gradient.stop(
				Number(attributes['offset'] ?? 0),
				attributes['stop-color'] ?? '#000000',
				Number(attributes['stop-opacity'] ?? 1)
			);
		this.#trace(element);
		this.#document.fill(gradient);
	}

	/** A ground with lines across it, turned by an angle: drawn as lines, so that no seams show between tiles. */
	#hatch({ attributes, children }: SvgElement, element: SvgElement, { x, y, width, height }: Extent): void {
		const step = Number(attributes['width']);
		const angle = Number(/^rotate\((\S+)\)$/.exec(attributes['patternTransform'] ?? 'rotate(0)')?.[1]);
		const ground = children.find(({ name }) => name === 'rect')?.attributes['fill'];
		const line = children.find(({ name }) => name === 'path')?.attributes;
		if (!line || !/^M0 0V/.test(line['d'] ?? '') || Number.isNaN(angle))
			throw new Error('A PDF can draw patterns of upright lines only.');
		// The tile's edge cuts off the left half of its line.
		const stroke = Number(line['stroke-width'] ?? 1);
		this.#document.save();
		this.#trace(element);
		this.#document.clip();
		if (ground) this.#document.rect(x, y, width, height).fillColor(ground, 1).fill();
		this.#document.rotate(angle);
		const turned = (px: number, py: number) => {
			const turn = (-angle * Math.PI) / 180;
			return { x: px * Math.cos(turn) - py * Math.sin(turn), y: px * Math.sin(turn) + py * Math.cos(turn) };
		};
		const corners = [turned(x, y), turned(x + width, y), turned(x, y + height), turned(x + width, y + height)];
		const [left, right] = [Math.min(...corners.map((c) => c.x)), Math.max(...corners.map((c) => c.x))];
		const [top, bottom] = [Math.min(...corners.map((c) => c.y)), Math.max(...corners.map((c) => c.y))];
		for (let i = Math.floor(left / step); i * step <= right; i++)
			this.#document.moveTo(i * step + stroke / 4, top).lineTo(i * step + stroke / 4, bottom);
		this.#document
			.lineWidth(stroke / 2)
			.strokeColor(line['stroke'] ?? '#000000', 1)
			.stroke();
		this.#document.restore();
	}
}

function extentOf({ name, attributes }: SvgElement): Extent | undefined {
	if (name === 'circle') {
		const [cx, cy, r] = [Number(attributes['cx']), Number(attributes['cy']), Number(attributes['r'])];
		return { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r };
	}
	if (name !== 'rect') return undefined;
	const number = (key: string) => Number(attributes[key] ?? 0);
	return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
}
