/** The five faces with their files: for SVG attributes, style sheets, and the drawing of pictures. */
import { BUILT_METRICS } from './metrics';
import { byRole, FACE_NAMES, type FaceName, type FontFamily, type FontRole } from './role';

export interface Face extends FaceName {
	readonly role: FontRole;
	/** For `font-family`: the face, its fitted local fallback, and what everybody has. */
	readonly stack: string;
	/** Names of the files in `FONT_FOLDER`. They hold a hash of the content. */
	readonly ttf: string;
	readonly woff2: string;
}

/** Where the built fonts are, from the project's folder. */
export const FONT_FOLDER = '.cache/fonts';

export const FONT_STACKS: Readonly<Record<FontFamily, string>> = {
	Newsreader: "Newsreader, 'Newsreader Fallback', Georgia, serif",
	'Public Sans': "'Public Sans', 'Public Sans Fallback', Arial, sans-serif"
};

function faceOf(role: FontRole): Face {
	const name = FACE_NAMES[role];
	const { ttf, woff2 } = BUILT_METRICS.faces[role];
	return { role, ...name, stack: FONT_STACKS[name.family], ttf, woff2 };
}

export const FACES: Readonly<Record<FontRole, Face>> = byRole(faceOf);

/** Files that resvg draws with: the five faces, then the dataset's own, in the order in which it looks for a glyph. */
export const TTF_FILES: readonly string[] = [
	...Object.values(FACES).map(({ ttf }) => ttf),
	...BUILT_METRICS.supplements.map(({ ttf }) => ttf)
].sort();
