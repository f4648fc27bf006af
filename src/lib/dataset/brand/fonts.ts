/** The fonts of a brand: files that may be used, and that have the letters and figures of drawings. For who builds, not for pages. */
import { readCodePoints } from '../../fonts/cmap';
import { readFontSaid } from '../../fonts/names';
import type { FontFamily, FontRole } from '../../fonts/role';
import { pathIn, readAtMost, type Files, type Place } from '../ports/files';
import type { BrandFont, BrandFonts, FontFault, FontsRecord } from './fontTypes';

/** The largest Latin families have half of it. */
const MOST_BYTES = 4_000_000;
const MOST_LICENCE_BYTES = 200_000;
/** A package lies beside the dataset, or where a workspace keeps it. */
const FOLDERS_UP = 6;

/** The roles of each family: the first must be named, and stands in for the others. */
const BRAND_ROLES = {
	serif: ['body', 'title', 'quote'],
	sans: ['text', 'strong']
} as const satisfies Record<keyof FontsRecord, readonly FontRole[]>;

/** Which of the house's families each takes the place of. */
export const REPLACED: Readonly<Record<keyof typeof BRAND_ROLES, FontFamily>> = {
	serif: 'Newsreader',
	sans: 'Public Sans'
};

/** What every drawing sets: letters, figures, and the signs on every keyboard. Other signs the house's fonts lend. */
const ALWAYS = Array.from({ length: 0x7e - 0x20 }, (_, i) => String.fromCodePoint(0x21 + i));

/** Names that style sheets and files take as they are. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*$/;

/** @param letters of the dataset's words, which its fonts must have besides those of ASCII, with where each is drawn */
export function readBrandFonts(record: FontsRecord, place: Place, letters: ReadonlyMap<string, string>): BrandFonts {
	const fonts: BrandFont[] = [];
	const faults: FontFault[] = [];
	for (const kind of ['serif', 'sans'] as const) {
		const family = record[kind];
		if (!family) continue;
		const licence = licenceFault(family, place);
		if (licence) faults.push({ ...licence, path: [kind, ...licence.path] });
		const named: Partial<Record<FontRole, string | undefined>> = family;
		for (const role of BRAND_ROLES[kind]) {
			const file = named[role];
			const first = fonts.find((font) => font.role === BRAND_ROLES[kind][0]);
			if (file === undefined) {
				if (first) fonts.push({ ...first, role });
				continue;
			}
			const read = readFont(role, file, family.package, place, letters);
			if ('family' in read && first && read.family !== first.family)
				faults.push({
					path: [kind, role],
					message: `“${file}” is of the family “${read.family}”, and “${named[BRAND_ROLES[kind][0]] ?? ''}” of “${first.family}”`,
					expected: 'files of one family'
				});
			else if ('family' in read) fonts.push(read);
			else faults.push({ ...read, path: [kind, role] });
		}
	}
	return { fonts, faults };
}

/** An own font has its licence beside it; a package says its own. */
function licenceFault(
	{ licence, package: name }: { licence?: string | undefined; package?: string | undefined },
	{ files, dir }: Place
): FontFault | undefined {
	if (name !== undefined) {
		const found = readOfPackage(files, dir, name, 'package.json', MOST_LICENCE_BYTES);
		const missing = { path: ['package'], expected: 'a package that is installed', mend: `npm install ${name}` };
		if (!found) return { ...missing, message: `the package “${name}” is not installed beside the dataset` };
		const said = /"license"\s*:\s*"([^"]*)"/.exec(new TextDecoder().decode(found))?.[1];
		return /\bOFL-1\.[01]\b/.test(said ?? '')
			? undefined
			: {
					path: ['package'],
					message: `the package “${name}” ${said === undefined ? 'names no licence' : `has the licence “${said}”`}`,
					expected: 'the Open Font License (OFL-1.1)',
					mend: 'take another font, or put its files into the dataset’s folder with the licence that you have for them'
				};
	}
	const unlicensed = { expected: 'a text file of the dataset’s folder with the licence of the font, such as OFL.txt' };
	if (licence === undefined)
		return { ...unlicensed, path: [], message: 'the font has no licence', mend: 'name its file as licence: OFL.txt' };
	const path = pathIn(dir, licence);
	const found = readAtMost(files, path, MOST_LICENCE_BYTES);
	const refused =
		'refused' in found
			? `cannot be read: ${found.refused}`
			: files.leadsOut(path, dir)
				? 'is a link that leads out of the dataset’s folder'
				: /\p{L}{3}/u.test(new TextDecoder().decode(found.bytes))
					? undefined
					: 'says nothing';
	return refused === undefined
		? undefined
		: { ...unlicensed, path: ['licence'], message: `the licence “${licence}” ${refused}` };
}

function readFont(
	role: FontRole,
	file: string,
	from: string | undefined,
	{ files, dir }: Place,
	letters: ReadonlyMap<string, string>
): BrandFont | Omit<FontFault, 'path'> {
	const refuse = (message: string, expected: string, mend?: string) => ({
		message: `“${file}” ${message}`,
		expected,
		...(mend !== undefined && { mend })
	});
	const where = from === undefined ? 'a file of the dataset’s folder' : `a file of the package “${from}”`;
	const path = pathIn(dir, file);
	if (from === undefined && files.leadsOut(path, dir)) return refuse('is a link that leads out of it', where);
	const found = from === undefined ? readAtMost(files, path, MOST_BYTES) : undefined;
	if (found && 'refused' in found)
		return refuse(`cannot be read: ${found.refused}`, found.tooLarge ? `at most ${MOST_BYTES} bytes` : where);
	const bytes = found?.bytes ?? readOfPackage(files, dir, from ?? '', file, MOST_BYTES);
	if (!bytes) return refuse('cannot be read: there is no such file', where);
	try {
		const has = readCodePoints(bytes);
		const { family, forbids, isVariable } = readFontSaid(bytes);
		if (forbids !== undefined) return refuse(`may not be used: ${forbids}`, 'a font that may be embedded and cut');
		if (family === undefined || !PLAIN_NAME.test(family))
			return refuse(
				family === undefined ? 'has no name' : `calls its family “${family}”`,
				'a family named in letters, figures, spaces and hyphens'
			);
		const lacking = [...ALWAYS, ...letters.keys()].filter((each) => !has.has(each.codePointAt(0) ?? 0));
		if (lacking.length > 0) return refuse(...lackWords(lacking, letters));
		return { role, family, bytes, has, isVariable };
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const said = error instanceof RangeError ? 'it is cut short or damaged' : error.message;
		return refuse(`cannot be read: ${said}`, 'a TrueType font (.ttf), since pictures are drawn from no other');
	}
}

function lackWords(lacking: readonly string[], letters: ReadonlyMap<string, string>): [string, string, string] {
	const named = lacking.slice(0, 8).map((each) => `“${each}”`);
	const at = lacking.map((each) => letters.get(each)).find((place) => place !== undefined);
	return [
		`has no ${named.join(', ')}${lacking.length > named.length ? ` and ${lacking.length - named.length} more` : ''}`,
		`the letters, figures and signs of ASCII${at === undefined ? '' : `, and what the words draw: ${at}`}`,
		'take the whole font, not one that was cut for some languages, or another one'
	];
}

/** @returns undefined if there is no such file */
function readOfPackage(files: Files, dir: string, name: string, file: string, most: number): Uint8Array | undefined {
	for (let up = 0, folder = dir; up <= FOLDERS_UP; up += 1, folder = pathIn(folder, '..')) {
		const found = readAtMost(files, pathIn(folder, 'node_modules', name, file), most);
		if ('bytes' in found) return found.bytes;
	}
	return undefined;
}
