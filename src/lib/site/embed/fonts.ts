/**
 * The faces of one embed, cut to the characters that it sets: four files of two to five kilobytes each instead of fifty
 * together. They are named by their content, so that embeds and variants share what is the same.
 */
import type { Font } from 'fontkit';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitFallback } from '../../fonts/build/fallback';
import { writeStylesheet, type StyledFace } from '../../fonts/build/stylesheet';
import { KEPT_IN_EMBEDS, openFont, subsetFace } from '../../fonts/build/subset';
import { FACES, FONT_FOLDER } from '../../fonts/faces';
import { BUILT_METRICS } from '../../fonts/metrics';
import { FACE_NAMES, LENDERS, type FontRole } from '../../fonts/role';

export interface EmbedFonts {
	/** `@font-face` rules; files are named relative to the folder of the fonts, as `./<name>`. */
	readonly css: string;
	/** Name → WOFF2. */
	readonly files: ReadonlyMap<string, Buffer>;
}

const opened = new Map<string, { bytes: Buffer; font: Font }>();

function open(file: string): { bytes: Buffer; font: Font } {
	const known = opened.get(file);
	if (known) return known;
	const bytes = readFileSync(join(FONT_FOLDER, file));
	const face = { bytes, font: openFont(bytes) };
	opened.set(file, face);
	return face;
}

/** Cuts the faces; a character that a face lacks comes from the one that lends it in drawings, too. */
export async function embedFonts(letters: ReadonlyMap<FontRole, readonly string[]>): Promise<EmbedFonts> {
	const files = new Map<string, Buffer>();
	const styled: StyledFace[] = [];
	const lenders = [...LENDERS.map((role) => FACES[role].ttf), ...BUILT_METRICS.supplements.map(({ ttf }) => ttf)];
	for (const [role, characters] of letters) {
		let lacking = characters;
		for (const file of [FACES[role].ttf, ...lenders]) {
			const { bytes, font } = open(file);
			const given = lacking.filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
			if (given.length === 0) continue;
			const { woff2 } = await subsetFace(bytes, given, KEPT_IN_EMBEDS);
			const name = `${createHash('sha256').update(woff2).digest('hex').slice(0, 16)}.woff2`;
			files.set(name, woff2);
			const isOwn = file === FACES[role].ttf;
			styled.push({ ...FACE_NAMES[role], woff2: name, ...(isOwn ? {} : { characters: given }) });
			lacking = lacking.filter((character) => !given.includes(character));
		}
	}
	const fallbacks = [
		fitFallback('Newsreader', BUILT_METRICS.faces.body),
		fitFallback('Public Sans', BUILT_METRICS.faces.text)
	];
	return { css: writeStylesheet(styled, fallbacks), files };
}
