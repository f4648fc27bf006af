/** From typefaces and characters to the files of the font folder. */
import { parse } from 'node:path';
import type { Font } from 'fontkit';
import { sha256 } from '../../lib/dataset/sha256';
import { measureFace } from '../../lib/fonts/build/faceMetrics';
import { fitFallbacks, fitItalics } from '../../lib/fonts/build/fallback';
import { writeStylesheet, type StyledFace } from '../../lib/fonts/build/stylesheet';
import { wornAs } from '../../lib/fonts/build/worn';
import { hasCharacter, openFont, subsetFace, subsetForPages, type SubsetFace } from '../../lib/fonts/build/subset';
import { plotMetrics, type BuiltMetrics } from '../../lib/fonts/builtMetrics';
import { drawsNothing } from '../../lib/fonts/characters';
import {
	byRole,
	FACE_NAMES,
	FONT_ROLES,
	LENDERS,
	lendersFor,
	type FaceName,
	type FontRole
} from '../../lib/fonts/role';
import { MADE_SPACES } from '../../lib/fonts/spaces';
import { makeAlphabets } from './alphabets';
import { typefaceOf } from './brand';
import type { FontInputs } from './inputs';

export interface MadeFonts {
	/** Name → content. */
	readonly files: ReadonlyMap<string, Buffer>;
	/** Characters that no face has, not even the dataset's own fonts. */
	readonly missing: readonly string[];
}

/** A face that is ready, with the names of its files. */
interface MadeFace extends SubsetFace {
	readonly files: { readonly ttf: string; readonly woff2: string };
	/** Of one that lends to italics before others do. */
	readonly style?: 'italic';
}

/** A part of a face that pages load by itself. */
interface Part {
	readonly file: string;
	readonly woff2: Buffer;
	readonly characters: readonly string[];
}

/** Characters that one face takes from another. */
interface Loan {
	readonly lender: MadeFace;
	readonly characters: readonly string[];
}

/** @throws {Error} if one of the dataset's fonts cannot be read, naming it */
export async function makeFonts({
	typefaces,
	brand,
	supplements,
	scripts,
	characters,
	core
}: FontInputs): Promise<MadeFonts> {
	const { families } = brand;
	const faces = await cutFaces(typefaces, brand, characters);
	const lacking = characters.filter(
		(character) =>
			!drawsNothing(character) &&
			!MADE_SPACES.includes(character) &&
			!Object.values(faces).some(({ font }) => hasCharacter(font, character))
	);
	// What a brand's fonts lack, the house's lend.
	const own = await cutSupplements([...houseLenders(typefaces, brand), ...supplements], lacking);
	const { made, missing } = await cutScripts(scripts, own);
	const lenders = [...LENDERS.map((role) => faces[role]), ...made];
	const loans = byRole((role) => findLoans(faces[role], lendersFor(role, lenders), characters));

	const metrics: BuiltMetrics = {
		faces: byRole((role) => ({ ...faces[role].files, ...measureFace(faces[role].font, flatten(loans[role])) })),
		supplements: made.map(({ files, style }) => ({ ...files, ...(style && { style }) })),
		...(families && { families })
	};
	const fallbacks = [
		...fitFallbacks('Newsreader', metrics.faces.body),
		...fitFallbacks('Newsreader', metrics.faces.title, FACE_NAMES.title.weight),
		...fitItalics(metrics.faces.quote),
		...fitFallbacks('Public Sans', metrics.faces.text)
	];
	const parts = new Map<MadeFace, readonly Part[]>();
	for (const role of FONT_ROLES)
		parts.set(faces[role], await cutParts(FACE_NAMES[role], faces[role], core[role], brand.faces[role]?.family));
	const styled = FONT_ROLES.flatMap((role) => styleFace(FACE_NAMES[role], faces[role], loans[role], parts));
	const fonts = [...Object.values(faces), ...made].flatMap(({ files, ttf, woff2 }) => [
		[files.ttf, ttf] as const,
		[files.woff2, woff2] as const
	]);
	return {
		files: new Map([
			...fonts,
			...[...parts.values()].flat().map(({ file, woff2 }) => [file, woff2] as const),
			['fonts.css', Buffer.from(writeStylesheet(styled, fallbacks, 'compact', families))],
			['metrics.json', Buffer.from(JSON.stringify(metrics))],
			['metrics-plot.json', Buffer.from(JSON.stringify(plotMetrics(metrics)))],
			...(await makeAlphabets(typefaces, brand))
		]),
		missing
	};
}

async function cutFaces(
	typefaces: FontInputs['typefaces'],
	brand: FontInputs['brand'],
	characters: readonly string[]
): Promise<Record<FontRole, MadeFace>> {
	const cut = new Map<FontRole, MadeFace>();
	for (const role of FONT_ROLES) {
		const own = brand.faces[role];
		const name = FACE_NAMES[role];
		const { bytes, weight } = typefaceOf(role, typefaces, brand);
		const face = await subsetFace(bytes, characters, weight);
		cut.set(role, nameFace(stemOf(name, own?.family), own ? { ...face, ttf: wornAs(face.ttf, name) } : face));
	}
	return byRole((role) => {
		const face = cut.get(role);
		if (!face) throw new Error(`The face for “${role}” was not made.`);
		return face;
	});
}

/** Of each family whose place a brand's has, the plain face. */
function houseLenders(typefaces: FontInputs['typefaces'], { faces }: FontInputs['brand']): FontInputs['supplements'] {
	const roles = (['body', 'text'] as const).filter((role) => faces[role]);
	return roles.map((role) => ({ path: `house-${FACE_NAMES[role].family}`, bytes: typefaces[role] }));
}

/** Each of the dataset's fonts gives what neither the five faces nor the fonts before it have. */
async function cutSupplements(supplements: FontInputs['supplements'], lacking: readonly string[]) {
	const made: MadeFace[] = [];
	let missing = lacking;
	for (const { path, bytes } of supplements) {
		try {
			const full = openFont(bytes);
			const lent = missing.filter((character) => hasCharacter(full, character));
			if (lent.length === 0) continue;
			made.push(nameFace(`supplement-${slugOf(parse(path).name)}`, await subsetFace(bytes, lent)));
			missing = missing.filter((character) => !lent.includes(character));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			throw new Error(`The font ${path} cannot be read (${reason}). A static TTF was expected.`, { cause: error });
		}
	}
	return { made, missing };
}

/** The fonts of other scripts give what is still missing. */
async function cutScripts(scripts: FontInputs['scripts'], own: Awaited<ReturnType<typeof cutSupplements>>) {
	const made = [...own.made];
	let missing = own.missing;
	for (const { name, bytes, characters, weight, style } of scripts) {
		const lent = missing.filter((character) => characters.includes(character));
		if (lent.length === 0) continue;
		const face = nameFace(`supplement-${name}`, await subsetFace(bytes, lent, weight));
		made.push({ ...face, ...(style && { style }) });
		if (style === undefined) missing = missing.filter((character) => !lent.includes(character));
	}
	return { made, missing };
}

function findLoans(face: MadeFace, lenders: readonly MadeFace[], characters: readonly string[]): Loan[] {
	const loans = new Map<MadeFace, string[]>();
	for (const character of characters.filter((each) => !hasCharacter(face.font, each))) {
		const lender = lenders.find(({ font }) => hasCharacter(font, character));
		if (lender) loans.set(lender, [...(loans.get(lender) ?? []), character]);
	}
	return [...loans].map(([lender, lent]) => ({ lender, characters: lent }));
}

function flatten(loans: readonly Loan[]): { character: string; lender: Font }[] {
	return loans.flatMap(({ lender, characters }) => characters.map((character) => ({ character, lender: lender.font })));
}

/** The core, in which any text begins, and the rest of the face. Tables alone ask for figures of equal width, and set no serif. */
async function cutParts(name: FaceName, face: MadeFace, core: readonly string[], own?: string): Promise<Part[]> {
	const features = ['kern', 'liga', ...(name.family === 'Newsreader' ? [] : ['tnum', 'lnum'])];
	const all = face.font.characterSet
		.filter((codePoint) => codePoint !== NO_CHARACTER)
		.map((codePoint) => String.fromCodePoint(codePoint));
	const isCore = (character: string) => core.includes(character);
	const cut = async (part: string, characters: readonly string[], kept: readonly string[]): Promise<Part> => {
		const woff2 = await subsetForPages(face.ttf, characters, kept);
		return { file: `${stemOf(name, own)}-${part}.${sha256(woff2).slice(0, 10)}.woff2`, woff2, characters };
	};
	const rest = all.filter((character) => !isCore(character));
	return [
		await cut('core', all.filter(isCore), features),
		...(rest.length > 0 ? [await cut('rest', rest, [...features, 'ccmp', 'mark', 'mkmk'])] : [])
	];
}

function styleFace(
	name: FaceName,
	face: MadeFace,
	loans: readonly Loan[],
	parts: ReadonlyMap<MadeFace, readonly Part[]>
): StyledFace[] {
	const [core, ...rest] = parts.get(face) ?? [];
	const own = [
		{ ...name, woff2: core?.file ?? face.files.woff2 },
		...rest.map(({ file, characters }) => ({
			...name,
			woff2: file,
			characters: filled(characters, core?.characters ?? [])
		}))
	];
	return [...own, ...loans.flatMap(({ lender, characters }) => lent(name, lender, characters, parts.get(lender)))];
}

/** With which a font’s table of characters ends. */
const NO_CHARACTER = 0xffff;

/** So many code points that a face lacks may be asked of it as well: fewer and longer ranges are a shorter rule. */
const GAP = 8;

/** The characters and those between them that are not `apart`. */
function filled(characters: readonly string[], apart: readonly string[]): string[] {
	const points = characters.map((character) => character.codePointAt(0) ?? 0);
	const within = points.flatMap((point, i) => {
		const next = points[i + 1] ?? point;
		return next - point > GAP ? [point] : Array.from({ length: Math.max(1, next - point) }, (_, step) => point + step);
	});
	return within.map((point) => String.fromCodePoint(point)).filter((character) => !apart.includes(character));
}

/** Of a lender that is loaded in parts, those that have the characters. */
function lent(
	name: FaceName,
	{ files }: MadeFace,
	characters: readonly string[],
	parts: readonly Part[] = [{ file: files.woff2, woff2: Buffer.alloc(0), characters }]
): StyledFace[] {
	return parts.flatMap((part) => {
		const given = characters.filter((character) => part.characters.includes(character));
		return given.length === 0 ? [] : [{ ...name, woff2: part.file, characters: given }];
	});
}

/**
 * Names sort in the order of `LENDERS`: resvg looks for a glyph file by file. A brand's serif comes before the house's sans, its
 * sans after its serif and the house's, and both before what lends.
 */
function stemOf({ family, weight, style }: FaceName, own?: string): string {
	const name = own === undefined ? family : `own ${family === 'Newsreader' ? 'a' : 'b'} ${own}`;
	return [slugOf(name), ...(style === 'italic' ? ['italic'] : []), weight].join('-');
}

function slugOf(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function nameFace(stem: string, face: SubsetFace): MadeFace {
	const hash = (bytes: Buffer) => sha256(bytes).slice(0, 10);
	return { ...face, files: { ttf: `${stem}.${hash(face.ttf)}.ttf`, woff2: `${stem}.${hash(face.woff2)}.woff2` } };
}
