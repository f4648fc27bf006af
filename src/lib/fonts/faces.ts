/** The five faces with their files: for SVG attributes, style sheets, and the drawing of pictures. */
import { givenMetrics } from './metrics';
import { byRole, FACE_NAMES, type FaceName, type FontFamily, type FontRole } from './role';

export interface Face extends FaceName {
	readonly role: FontRole;
	/** For `font-family`: the face, its fitted local fallback, and what everybody has. */
	readonly stack: string;
	/** Names of the files in `FONT_FOLDER`, as the given measures have them. They hold a hash of the content. */
	readonly ttf: string;
	readonly woff2: string;
}

export const FONT_STACKS: Readonly<Record<FontFamily, string>> = {
	Newsreader: "Newsreader, 'Newsreader Fallback', Georgia, serif",
	'Public Sans': "'Public Sans', 'Public Sans Fallback', Arial, sans-serif"
};

/**
 * The same in a file, for programs that pass over the fonts in it. Times is narrower than our serif: text that is not made
 * to fit has room.
 */
export const FILE_STACKS: Readonly<Record<FontFamily, string>> = {
	Newsreader: "Newsreader, 'Times New Roman', Times, serif",
	'Public Sans': "'Public Sans', Arial, sans-serif"
};

function faceOf(role: FontRole): Face {
	const name = FACE_NAMES[role];
	return {
		role,
		...name,
		stack: FONT_STACKS[name.family],
		get ttf() {
			return givenMetrics().faces[role].ttf;
		},
		get woff2() {
			return givenMetrics().faces[role].woff2;
		}
	};
}

export const FACES: Readonly<Record<FontRole, Face>> = byRole(faceOf);

/** Files that resvg draws with: the five faces, then the dataset's own, in the order in which it looks for a glyph. */
export function ttfFiles(): string[] {
	const { faces, supplements } = givenMetrics();
	return [...Object.values(faces), ...supplements].map(({ ttf }) => ttf).sort();
}
