/**
 * The faces of one embed, cut to the characters that it sets: four files of two to five kilobytes each instead of fifty
 * together. They are named by their content, so that embeds and variants share what is the same.
 */
import type { Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitLikest } from '../../fonts/build/fallback';
import { writeStylesheet, type StyledFace } from '../../fonts/build/stylesheet';
import { openFont } from '../../fonts/build/subset';
import { FACES } from '../../fonts/faces';
import { FONT_FOLDER } from '../../fonts/folder';
import { givenMetrics } from '../../fonts/metrics';
import { FACE_NAMES, LENDERS, type FontRole } from '../../fonts/role';
import { cutForEmbed } from './fontFiles';

const opened = new Map<string, { bytes: Buffer; font: Font }>();

function open(file: string): { bytes: Buffer; font: Font } {
	const known = opened.get(file);
	if (known) return known;
	const bytes = readFileSync(join(FONT_FOLDER, file));
	const face = { bytes, font: openFont(bytes) };
	opened.set(file, face);
	return face;
}

/**
 * Cuts the faces; a character that a face lacks comes from the one that lends it in drawings, too. Returns their
 * `@font-face` rules, in which files are named relative to the folder of the fonts, as `./<name>`.
 */
export async function embedFonts(letters: ReadonlyMap<FontRole, readonly string[]>): Promise<string> {
	const styled: StyledFace[] = [];
	const { faces, supplements } = givenMetrics();
	const lenders = [...LENDERS.map((role) => FACES[role].ttf), ...supplements.map(({ ttf }) => ttf)];
	for (const [role, characters] of letters) {
		let lacking = characters;
		for (const file of [FACES[role].ttf, ...lenders]) {
			const { bytes, font } = open(file);
			const given = lacking.filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
			if (given.length === 0) continue;
			const woff2 = await cutForEmbed(bytes, given);
			const isOwn = file === FACES[role].ttf;
			styled.push({ ...FACE_NAMES[role], woff2, ...(isOwn ? {} : { characters: given }) });
			lacking = lacking.filter((character) => !given.includes(character));
		}
	}
	const fallbacks = [...fitLikest('Newsreader', faces.body), ...fitLikest('Public Sans', faces.text)];
	return writeStylesheet(styled, fallbacks);
}
