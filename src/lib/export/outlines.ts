/** An SVG whose text is outlines: for programs that do not read embedded fonts (LibreOffice, rsvg, Inkscape, Wikimedia). */
import { fillShown, sealText, type Signer } from './fingerprint';
import { PdfFonts, type FontFile } from './pdfText';
import { drawingDigest } from './shown/drawingForm';
import { parseSvg } from './svgTree';
import { escapeXml } from './xml';

export interface OutlineOptions {
	readonly fonts: readonly FontFile[];
	readonly signer?: Signer | undefined;
}

/**
 * The drawing with each `<text>` as a `<path>` of the same place, colour and words (in `aria-label`), and without fonts.
 * @throws {Error} if the text is no SVG of ours
 */
export function outlineSvg(svg: string, { fonts, signer }: OutlineOptions): string {
	const faces = new PdfFonts(fonts);
	const root = parseSvg(svg);
	const family = root.attributes['font-family'] ?? '';
	const glyphs = new GlyphStore();
	const outlined = svg
		.replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
		.replace(/<text(?:\s[^>]*)?>[^<]*<\/text>/g, (text) => outlineOf(text, { faces, family, glyphs }));
	const upright = outlined.replace(/<pattern [\s\S]*?<\/pattern>/g, uprightHatch);
	const whole = upright.replace(/<style>[\s\S]*?<\/style>/, () => glyphs.definitions());
	return sealText(fillShown(whole, drawingDigest(whole), signer), signer);
}

/**
 * The hatch of derived values as a tile that needs no turning, for programs that pass over `patternTransform`: lines at
 * 45°, whose tile is √2 times as wide as their distance. Other patterns stay as they are.
 */
function uprightHatch(pattern: string): string {
	const element = parseSvg(pattern);
	const { id, width, patternTransform } = element.attributes;
	const ground = element.children.find(({ name }) => name === 'rect')?.attributes['fill'];
	const line = element.children.find(({ name }) => name === 'path')?.attributes;
	if (patternTransform !== 'rotate(45)' || !ground || !line) return pattern;
	const tile = rounded(Number(width) * Math.SQRT2, 4);
	// The tile's edge cut off half of the upright line.
	const stroke = Number(line['stroke-width'] ?? 1) / 2;
	const d = `M0 ${tile}L${tile} 0M-1 1L1 -1M${rounded(tile - 1, 4)} ${rounded(tile + 1, 4)}L${rounded(tile + 1, 4)} ${rounded(tile - 1, 4)}`;
	return `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><rect width="${tile}" height="${tile}" fill="${ground}"/><path d="${d}" stroke="${line['stroke']}" stroke-width="${stroke}"/></pattern>`;
}

/** Each glyph's outline once, in units of its font; the text refers to it. */
class GlyphStore {
	readonly #ids = new Map<string, string>();

	/** The id of an outline. */
	id(path: string): string {
		const known = this.#ids.get(path);
		if (known !== undefined) return known;
		const id = `glyph-${this.#ids.size + 1}`;
		this.#ids.set(path, id);
		return id;
	}

	definitions(): string {
		const paths = [...this.#ids].map(([path, id]) => `<path id="${id}" d="${path}"/>`);
		return `<defs>${paths.join('')}</defs>`;
	}
}

interface Outlining {
	readonly faces: PdfFonts;
	/** The family that the root sets. */
	readonly family: string;
	readonly glyphs: GlyphStore;
}

function outlineOf(markup: string, { faces, family, glyphs }: Outlining): string {
	const element = parseSvg(markup);
	const { attributes } = element;
	const size = Number(attributes['font-size']);
	let pen = 0;
	const placed = faces.runs(element, family).flatMap(({ text, font: { font } }) => {
		const scale = size / font.unitsPerEm;
		const { glyphs: shapes, positions } = font.layout(text);
		return shapes.map((glyph, i) => {
			const place = positions[i];
			const [x, y] = [pen + (place?.xOffset ?? 0) * scale, -(place?.yOffset ?? 0) * scale];
			pen += (place?.xAdvance ?? 0) * scale;
			return { path: glyph.path.toSVG(), x, y, scale };
		});
	});
	const anchor = attributes['text-anchor'];
	const start = Number(attributes['x']) - (anchor === 'end' ? pen : anchor === 'middle' ? pen / 2 : 0);
	const baseline = Number(attributes['y']);
	const uses = placed
		.filter(({ path }) => path !== '')
		.map(({ path, x, y, scale }) => {
			// A font's y grows upward, a drawing's downward.
			const size = rounded(scale, 5);
			return `<use xlink:href="#${glyphs.id(path)}" transform="matrix(${size} 0 0 -${size} ${rounded(start + x, 2)} ${rounded(baseline + y, 2)})"/>`;
		});
	return `<g fill="${attributes['fill'] ?? '#000000'}" role="img" aria-label="${escapeXml(element.text)}">${uses.join('')}</g>`;
}

function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}
