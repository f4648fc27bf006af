/** From typefaces and characters to the files of the font folder. */
import { parse } from 'node:path';
import type { Font } from 'fontkit';
import { sha256 } from '../../lib/dataset/sha256';
import { measureFace } from '../../lib/fonts/build/faceMetrics';
import { fitFallbacks } from '../../lib/fonts/build/fallback';
import { writeStylesheet, type StyledFace } from '../../lib/fonts/build/stylesheet';
import { openFont, subsetFace, type SubsetFace } from '../../lib/fonts/build/subset';
import type { BuiltMetrics } from '../../lib/fonts/builtMetrics';
import { drawsNothing } from '../../lib/fonts/characters';
import { byRole, FACE_NAMES, FONT_ROLES, LENDERS, type FaceName, type FontRole } from '../../lib/fonts/role';
import { MADE_SPACES } from '../../lib/fonts/spaces';
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
}

/** Characters that one face takes from another. */
interface Loan {
	readonly lender: MadeFace;
	readonly characters: readonly string[];
}

/** @throws {Error} if one of the dataset's fonts cannot be read, naming it */
export async function makeFonts({ typefaces, supplements, characters }: FontInputs): Promise<MadeFonts> {
	const faces = await cutFaces(typefaces, characters);
	const lacking = characters.filter(
		(character) =>
			!drawsNothing(character) &&
			!MADE_SPACES.includes(character) &&
			!Object.values(faces).some(({ font }) => has(font, character))
	);
	const { made, missing } = await cutSupplements(supplements, lacking);
	const lenders = [...LENDERS.map((role) => faces[role]), ...made];
	const loans = byRole((role) => findLoans(faces[role], lenders, characters));

	const metrics: BuiltMetrics = {
		faces: byRole((role) => ({ ...faces[role].files, ...measureFace(faces[role].font, flatten(loans[role])) })),
		supplements: made.map(({ files }) => files)
	};
	const fallbacks = [
		...fitFallbacks('Newsreader', metrics.faces.body),
		...fitFallbacks('Newsreader', metrics.faces.title, FACE_NAMES.title.weight),
		...fitFallbacks('Public Sans', metrics.faces.text)
	];
	const styled = FONT_ROLES.flatMap((role) => styleFace(FACE_NAMES[role], faces[role], loans[role]));
	const fonts = [...Object.values(faces), ...made].flatMap(({ files, ttf, woff2 }) => [
		[files.ttf, ttf] as const,
		[files.woff2, woff2] as const
	]);
	return {
		files: new Map([
			...fonts,
			['fonts.css', Buffer.from(writeStylesheet(styled, fallbacks, 'compact'))],
			['metrics.json', Buffer.from(JSON.stringify(metrics))]
		]),
		missing
	};
}

async function cutFaces(
	typefaces: FontInputs['typefaces'],
	characters: readonly string[]
): Promise<Record<FontRole, MadeFace>> {
	const cut = new Map<FontRole, SubsetFace>();
	for (const role of FONT_ROLES) cut.set(role, await subsetFace(typefaces[role], characters));
	return byRole((role) => {
		const face = cut.get(role);
		if (!face) throw new Error(`The face for “${role}” was not made.`);
		return nameFace(stemOf(FACE_NAMES[role]), face);
	});
}

/** Each of the dataset's fonts gives what neither the five faces nor the fonts before it have. */
async function cutSupplements(supplements: FontInputs['supplements'], lacking: readonly string[]) {
	const made: MadeFace[] = [];
	let missing = lacking;
	for (const { path, bytes } of supplements) {
		try {
			const full = openFont(bytes);
			const lent = missing.filter((character) => has(full, character));
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

function findLoans(face: MadeFace, lenders: readonly MadeFace[], characters: readonly string[]): Loan[] {
	const loans = new Map<MadeFace, string[]>();
	for (const character of characters.filter((each) => !has(face.font, each))) {
		const lender = lenders.find(({ font }) => has(font, character));
		if (lender) loans.set(lender, [...(loans.get(lender) ?? []), character]);
	}
	return [...loans].map(([lender, lent]) => ({ lender, characters: lent }));
}

function flatten(loans: readonly Loan[]): { character: string; lender: Font }[] {
	return loans.flatMap(({ lender, characters }) => characters.map((character) => ({ character, lender: lender.font })));
}

function styleFace(name: FaceName, { files }: MadeFace, loans: readonly Loan[]): StyledFace[] {
	const borrowed = loans.map(({ lender, characters }) => ({ ...name, woff2: lender.files.woff2, characters }));
	return [{ ...name, woff2: files.woff2 }, ...borrowed];
}

function has(font: Font, character: string): boolean {
	return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** Names sort in the order of `LENDERS`: resvg looks for a glyph file by file. */
function stemOf({ family, weight, style }: FaceName): string {
	return [slugOf(family), ...(style === 'italic' ? ['italic'] : []), weight].join('-');
}

function slugOf(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function nameFace(stem: string, face: SubsetFace): MadeFace {
	const hash = (bytes: Buffer) => sha256(bytes).slice(0, 10);
	return { ...face, files: { ttf: `${stem}.${hash(face.ttf)}.ttf`, woff2: `${stem}.${hash(face.woff2)}.woff2` } };
}
