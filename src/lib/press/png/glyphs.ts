/** Glyphs as resvg draws them, each once: how much of each pixel it covers. */
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { FACES, lendingFiles } from '../../fonts/faces';
import { familyName } from '../../fonts/metrics';
import type { FontRole } from '../../fonts/role';
import { escapeXml } from '../xml';

/**
 * Places within a pixel at which a glyph may begin, across and down: as in browsers, quarters. Nobody sees an eighth of a
 * pixel, and each letter is soon known at all of them.
 */
export const PLACES_IN_PIXEL = 4;

/** Some bytes to some thousand each. A build at two scales makes half of that. */
const MASKS_AT_MOST = 20_000;

/**
 * No font but these, paths of TTF files: so every machine draws the same. resvg looks for a glyph file by file, whatever the slope of
 * a line. @param role whose letters are looked for; of upright ones, if none is named
 */
export function fontOptions(fonts: readonly string[], role: FontRole = 'body'): ResvgRenderOptions['font'] {
	const fontFiles = lendingFiles(role, fonts, String);
	return { loadSystemFonts: false, fontFiles, defaultFontFamily: familyName('Public Sans') };
}

export interface GlyphMask {
	/** Its first pixel, from the one in which the glyph begins on the baseline. */
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** 0 to 255 for each pixel, row by row. */
	readonly cover: Uint8Array;
}

/** A face in one size. */
export interface SizedFace {
	/** Of a letter, or several that make one glyph, which begins at one of the places in a pixel. */
	mask(letters: string, right: number, down: number): GlyphMask;
}

interface Place {
	readonly role: FontRole;
	readonly size: number;
	readonly right: number;
	readonly down: number;
}

/** What was drawn with some fonts before. */
export class GlyphMasks {
	readonly #fonts: readonly string[];
	/** By face and size, by the letters, and by the place in a pixel. */
	readonly #known = new Map<string, Map<string, GlyphMask[]>>();
	#count = 0;

	/** `fonts` are paths of TTF files. */
	constructor(fonts: readonly string[]) {
		this.#fonts = fonts;
	}

	/** `size` is in pixels. */
	face(role: FontRole, size: number): SizedFace {
		const key = `${role} ${size}`;
		const known = this.#known.get(key) ?? new Map<string, GlyphMask[]>();
		this.#known.set(key, known);
		return {
			mask: (letters, right, down) => {
				const masks = known.get(letters) ?? [];
				const place = PLACES_IN_PIXEL * down + right;
				const drawn = masks[place];
				if (drawn) return drawn;
				const mask = this.#draw(letters, { role, size, right, down });
				masks[place] = mask;
				known.set(letters, masks);
				this.#count += 1;
				return mask;
			}
		};
	}

	/** To be called between two pictures. */
	forgetIfMany(): void {
		if (this.#count < MASKS_AT_MOST) return;
		this.#known.clear();
		this.#count = 0;
	}

	/** Each in a picture of its own: beside others it would be drawn further right, where numbers are rounded otherwise. */
	#draw(letters: string, { role, size, right, down }: Place): GlyphMask {
		const { stack, weight, style } = FACES[role];
		const beside = Math.ceil(size / 2);
		const above = Math.ceil(1.3 * size);
		const width = Math.ceil((letters.length + 1) * size);
		const x = beside + right / PLACES_IN_PIXEL;
		const y = above + down / PLACES_IN_PIXEL;
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * beside}" height="${Math.ceil(2 * size)}"><text x="${x}" y="${y}" font-family="${stack}" font-size="${size}" font-weight="${weight}" font-style="${style}">${escapeXml(letters)}</text></svg>`;
		const drawn = new Resvg(svg, { font: fontOptions(this.#fonts, role) }).render();
		return cropped(drawn.pixels, drawn.width, { beside, above });
	}
}

/** The part of a picture that is not empty. */
function cropped(pixels: Buffer, width: number, { beside, above }: { beside: number; above: number }): GlyphMask {
	let [left, right, top, bottom] = [width, 0, pixels.length, 0];
	for (let pixel = 0; 4 * pixel < pixels.length; pixel += 1) {
		if (pixels[4 * pixel + 3] === 0) continue;
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		left = Math.min(left, x);
		right = Math.max(right, x + 1);
		top = Math.min(top, y);
		bottom = y + 1;
	}
	const size = { width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
	const cover = new Uint8Array(size.width * size.height);
	for (let at = 0; at < cover.length; at += 1)
		cover[at] = pixels[4 * ((top + Math.floor(at / size.width)) * width + left + (at % size.width)) + 3] ?? 0;
	return { left: left - beside, top: top - above, ...size, cover };
}
