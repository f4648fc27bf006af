/** The five faces with their files: for SVG attributes, style sheets, and the drawing of pictures. */
import { familyName, givenMetrics } from './metrics';
import { byRole, FACE_NAMES, lendersFor, type FaceName, type FontFamily, type FontRole } from './role';

export interface Face extends FaceName {
	readonly role: FontRole;
	/** For `font-family`: the face, its fitted local fallback, and what everybody has. */
	readonly stack: string;
	/** Names of the files in `FONT_FOLDER`, as the given measures have them. They hold a hash of the content. */
	readonly ttf: string;
	readonly woff2: string;
}

/** What stands in for a family, in pages and in files. */
const STANDS_IN: Readonly<Record<FontFamily, Record<'page' | 'file', string>>> = {
	Newsreader: { page: 'Georgia, serif', file: "'Times New Roman', Times, serif" },
	'Public Sans': { page: 'Arial, sans-serif', file: 'Arial, sans-serif' }
};

export type FontStacks = Readonly<Record<FontFamily, string>>;

export const FONT_STACKS: FontStacks = {
	get Newsreader() {
		return pageStack('Newsreader');
	},
	get 'Public Sans'() {
		return pageStack('Public Sans');
	}
};

/**
 * The same in a file, for programs that pass over the fonts in it. Times is narrower than our serif: text that is not made
 * to fit has room.
 */
export const FILE_STACKS: FontStacks = {
	get Newsreader() {
		return fileStack('Newsreader');
	},
	get 'Public Sans'() {
		return fileStack('Public Sans');
	}
};

function pageStack(family: FontFamily): string {
	const name = familyName(family);
	return `${inStack(name)}, '${name} Fallback', ${STANDS_IN[family].page}`;
}

function fileStack(family: FontFamily): string {
	return `${inStack(familyName(family))}, ${STANDS_IN[family].file}`;
}

function inStack(name: string): string {
	return /^[A-Za-z]+$/.test(name) ? name : `'${name}'`;
}

function faceOf(role: FontRole): Face {
	const name = FACE_NAMES[role];
	return {
		role,
		...name,
		get stack() {
			return FONT_STACKS[name.family];
		},
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

/** Files, by name, that lend to italics before others do. */
export function italicLenders(): ReadonlySet<string> {
	return new Set(givenMetrics().supplements.flatMap(({ ttf, style }) => (style === 'italic' ? [ttf] : [])));
}

/** Files of fonts in the order in which a face looks in them for a letter that it lacks. @param pathOf its path, or its name alone */
export function lendingFiles<File>(role: FontRole, files: readonly File[], pathOf: (file: File) => string): File[] {
	const italics = [...italicLenders()];
	const isItalic = (file: File) => italics.some((name) => pathOf(file).endsWith(name));
	const styled = files.map((file) => (isItalic(file) ? { file, style: 'italic' as const } : { file }));
	return lendersFor(role, styled).map(({ file }) => file);
}

/** What makes a page's two families those of a brand; nothing where it has the house's. */
export function familiesCss(): string {
	const { families } = givenMetrics();
	const own = [
		...(families?.Newsreader === undefined ? [] : [`--serif:${FONT_STACKS.Newsreader}`]),
		...(families?.['Public Sans'] === undefined ? [] : [`--sans:${FONT_STACKS['Public Sans']}`])
	];
	return own.length === 0 ? '' : `:root:root{${own.join(';')}}`;
}
