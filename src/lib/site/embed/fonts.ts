/**
 * The faces of one embed, cut to the characters that it sets: four files of two to five kilobytes each instead of fifty
 * together. They are named by their content, so that embeds and variants share what is the same.
 */
import { RIGHT_TO_LEFT } from '../../fonts/rightToLeft';
import type { Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitLikest } from '../../fonts/build/fallback';
import { writeStylesheet, type StyledFace } from '../../fonts/build/stylesheet';
import { openFont, type Packing } from '../../fonts/build/subset';
import { FACES, familiesCss, lendingFiles } from '../../fonts/faces';
import { FONT_FOLDER } from '../../fonts/folder';
import { givenMetrics } from '../../fonts/metrics';
import { FACE_NAMES, LENDERS, type FontRole } from '../../fonts/role';
import { cutForEmbed } from './fontFiles';
import type { Letters } from './letters';

interface Face {
	readonly bytes: Buffer;
	readonly font: Font;
	/** Whether two letters join: asked again and again of the same. */
	readonly joins: Map<string, boolean>;
}
const opened = new Map<string, Face>();

function open(file: string): Face {
	const known = opened.get(file);
	if (known) return known;
	const bytes = readFileSync(join(FONT_FOLDER, file));
	const face = { bytes, font: openFont(bytes), joins: new Map<string, boolean>() };
	opened.set(file, face);
	return face;
}

/** Whether a face has a ligature for two letters, they are of a script that joins, or one is an accent that is set upon the other. */
function joinsIn({ font, joins }: Face, pair: string): boolean {
	const known = joins.get(pair);
	if (known !== undefined) return known;
	const found = /\p{M}/u.test(pair) || RIGHT_TO_LEFT.test(pair) || font.layout(pair).glyphs.length < [...pair].length;
	joins.set(pair, found);
	return found;
}

/**
 * Cuts the faces; a character that a face lacks comes from the one that lends it in drawings, too. Returns their
 * `@font-face` rules, in which files are named relative to the folder of the fonts, as `./<name>`.
 */
export async function embedFonts(letters: ReadonlyMap<FontRole, Letters>, packing: Packing): Promise<string> {
	const styled: StyledFace[] = [];
	const { faces, supplements, families } = givenMetrics();
	const lenders = [...LENDERS.map((role) => FACES[role].ttf), ...supplements.map(({ ttf }) => ttf)];
	for (const [role, { characters, pairs }] of letters) {
		let lacking = characters;
		for (const file of [FACES[role].ttf, ...lendingFiles(role, lenders, String)]) {
			const face = open(file);
			const given = lacking.filter((character) => face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
			if (given.length === 0) continue;
			const joined = [...pairs].some((pair) => [...pair].every((one) => given.includes(one)) && joinsIn(face, pair));
			const woff2 = await cutForEmbed(face.bytes, given, joined, packing);
			const isOwn = file === FACES[role].ttf;
			styled.push({ ...FACE_NAMES[role], woff2, ...(isOwn ? {} : { characters: given }) });
			lacking = lacking.filter((character) => !given.includes(character));
		}
	}
	const fallbacks = [...fitLikest('Newsreader', faces.body), ...fitLikest('Public Sans', faces.text)];
	return writeStylesheet(styled, fallbacks, 'lines', families) + familiesCss();
}
