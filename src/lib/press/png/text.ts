/**
 * Text of a picture, set in glyphs that were drawn before. resvg would read the font anew for each letter and fill each
 * outline anew, which is half of the time that a picture takes. It still draws what our drawings do not usually do, and
 * scripts that join their letters.
 */
import { FACES } from '../../fonts/faces';
import { FONT_ROLES } from '../../fonts/role';
import { px } from '../../scene/px';
import type { Scene } from '../../scene/shapes';
import type { ColourRole } from '../../scene/palette';
import { GlyphMasks, PLACES_IN_PIXEL, type GlyphMask } from './glyphs';
import { liftLines, type TextLine } from './lines';
import type { Picture } from './pixels';

/** A drawing without the text that is set over it afterwards: in our drawings nothing covers a text. */
export interface LiftedText {
	readonly bare: Scene;
	/** Sets the text into the drawn picture, which must be opaque. */
	setInto(picture: Picture): void;
}

/** Letters as high as this are few, and each a picture in itself. */
const PIXELS_AT_MOST = 96;

interface Lifting {
	/** How many pixels the picture has for each px of the drawing. */
	readonly scale: number;
	/** Paths of TTF files. */
	readonly fonts: readonly string[];
}

export function liftText(
	scene: Scene,
	colours: Readonly<Record<ColourRole, string>>,
	{ scale, fonts }: Lifting
): LiftedText {
	const roles = FONT_ROLES.filter((role) => fonts.some((path) => path.endsWith(FACES[role].ttf)));
	const { bare, lines } = liftLines(
		scene,
		colours,
		({ role, size }) => roles.includes(role) && size * scale <= PIXELS_AT_MOST
	);
	// As it is written.
	const width = px(scene.width);
	return {
		bare,
		setInto(picture) {
			const { pixels, width: columns, height: rows } = picture;
			const canvas = { pixels: new Int32Array(pixels.buffer, pixels.byteOffset, columns * rows), columns, rows };
			const masks = masksOf(fonts);
			for (const line of lines) setLine(line, { canvas, scale: columns / width, masks });
			masks.forgetIfMany();
		}
	};
}

const masksByFonts = new Map<string, GlyphMasks>();

function masksOf(fonts: readonly string[]): GlyphMasks {
	const key = fonts.join('\n');
	const masks = masksByFonts.get(key) ?? new GlyphMasks(fonts);
	masksByFonts.set(key, masks);
	return masks;
}

/** A picture with a number for each pixel: its four values in the order in which they are stored. */
interface Canvas {
	readonly pixels: Int32Array;
	readonly columns: number;
	readonly rows: number;
}

interface Setting {
	readonly canvas: Canvas;
	readonly scale: number;
	readonly masks: GlyphMasks;
}

function setLine({ role, size, fill, x, y, glyphs }: TextLine, { canvas, scale, masks }: Setting): void {
	const face = masks.face(role, size * scale);
	const ink = pixelOf(fill);
	const [row, down] = placeInPixel(y * scale);
	for (const { letters, at } of glyphs) {
		if (letters === ' ') continue;
		const [column, right] = placeInPixel((x + at * size) * scale);
		blend(face.mask(letters, right, down), canvas, { column, row, ink });
	}
}

/** A colour `#rrggbb`, opaque. */
function pixelOf(colour: string): number {
	const values = Uint8Array.from([1, 3, 5, 7], (at) => parseInt(colour.slice(at, at + 2) || 'ff', 16));
	return new Int32Array(values.buffer)[0] ?? 0;
}

/** The pixel, and the nearest of the places in it. */
function placeInPixel(at: number): readonly [pixel: number, place: number] {
	const places = Math.round(at * PLACES_IN_PIXEL);
	const pixel = Math.floor(places / PLACES_IN_PIXEL);
	return [pixel, places - pixel * PLACES_IN_PIXEL];
}

interface Inking {
	/** The pixel on the baseline in which the glyph begins. */
	readonly column: number;
	readonly row: number;
	readonly ink: number;
}

/** Every other value of a pixel: two at once, with room for a product each. */
const TWO_VALUES = 0x00ff00ff;

/** Mixes the ink into the picture, by the same sums as resvg. */
function blend(mask: GlyphMask, { pixels, columns, rows }: Canvas, { column, row, ink }: Inking): void {
	const { width, height, cover } = mask;
	const [left, top] = [column + mask.left, row + mask.top];
	const end = Math.min(width, columns - left);
	for (let y = Math.max(0, -top); y < Math.min(height, rows - top); y += 1) {
		const first = (top + y) * columns + left;
		for (let x = Math.max(0, -left); x < end; x += 1) {
			const part = cover[y * width + x] ?? 0;
			if (part === 0) continue;
			const under = pixels[first + x] ?? 0;
			pixels[first + x] = mix(ink, under, part) | (mix(ink >>> 8, under >>> 8, part) << 8);
		}
	}
}

/** Two values of the ink and two of what is under it, of which `part` of 255 is covered. */
function mix(ink: number, under: number, part: number): number {
	const sums = Math.imul(ink & TWO_VALUES, part) + Math.imul(under & TWO_VALUES, 255 - part) + TWO_VALUES;
	return (sums >>> 8) & TWO_VALUES;
}
