/** An SVG whose text is outlines: for programs that do not read embedded fonts (LibreOffice, rsvg, Inkscape, Wikimedia). */
import type { TextShape } from '../../scene/shapes';
import type { ColourRole } from '../../scene/palette';
import type { SvgNode } from '../../scene/svgNode';
import { svgOf } from '../../scene/toSvg';
import { metadata, sealedSvg } from '../completeSvg';
import type { Drawing } from '../drawing';
import type { Signer } from '../seal/fingerprint';
import { fileForm } from '../fileForm';
import { coloursOf } from '../look';
import { DrawnFonts, type FontFile } from '../drawnFonts';

export interface OutlineOptions {
	readonly fonts: readonly FontFile[];
	readonly signer?: Signer | undefined;
}

/**
 * The drawing with each text as outlines of the same place, colour and words (in `aria-label`), and without fonts.
 * @throws {Error} if there is no font
 */
export function outlineSvg({ scene, look, palette, provenance }: Drawing, { fonts, signer }: OutlineOptions): string {
	const outliner = new Outliner(new DrawnFonts(fonts), coloursOf(look, palette));
	const head = [metadata(provenance), outliner.definitions];
	const outline = (text: TextShape) => outliner.outline(text);
	return sealedSvg(svgOf(scene, { ...fileForm(look, palette), head, outline }), signer);
}

/** Makes outlines of texts, glyph by glyph. */
export class Outliner {
	readonly #fonts: DrawnFonts;
	readonly #colours: Readonly<Record<ColourRole, string>>;
	/** Outline of a glyph, in units of its font → the id by which texts refer to it. */
	readonly #ids = new Map<string, string>();
	readonly #glyphs: SvgNode[] = [];
	/** Each glyph once. It is complete when all texts are outlined. */
	readonly definitions: SvgNode = { name: 'defs', attributes: {}, children: this.#glyphs };

	constructor(fonts: DrawnFonts, colours: Readonly<Record<ColourRole, string>>) {
		this.#fonts = fonts;
		this.#colours = colours;
	}

	outline(shape: TextShape): SvgNode {
		let pen = 0;
		const placed = this.#fonts.runs(shape).flatMap(({ text, font: { font } }) => {
			const scale = shape.size / font.unitsPerEm;
			const { glyphs, positions } = font.layout(text);
			return glyphs.map((glyph, i) => {
				const place = positions[i];
				const [x, y] = [pen + (place?.xOffset ?? 0) * scale, -(place?.yOffset ?? 0) * scale];
				pen += (place?.xAdvance ?? 0) * scale;
				return { path: glyph.path.toSVG(), x, y, scale };
			});
		});
		const { anchor, text, ink } = shape;
		const start = shape.x - (anchor === 'end' ? pen : anchor === 'middle' ? pen / 2 : 0);
		const uses = placed
			.filter(({ path }) => path !== '')
			.map(({ path, x, y, scale }): SvgNode => {
				// A font's y grows upward, a drawing's downward.
				const size = rounded(scale, 5);
				const transform = `matrix(${size} 0 0 -${size} ${rounded(start + x, 2)} ${rounded(shape.y + y, 2)})`;
				return { name: 'use', attributes: { 'xlink:href': `#${this.#id(path)}`, transform } };
			});
		return { name: 'g', attributes: { fill: this.#colours[ink], role: 'img', 'aria-label': text }, children: uses };
	}

	#id(path: string): string {
		const known = this.#ids.get(path);
		if (known !== undefined) return known;
		const id = `glyph-${this.#ids.size + 1}`;
		this.#ids.set(path, id);
		this.#glyphs.push({ name: 'path', attributes: { id, d: path } });
		return id;
	}
}

function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}
