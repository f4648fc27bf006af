/** The files of alphabets: scripts with fonts and their measures in them, whichever dataset the site has. */
import type { Font } from 'fontkit';
import type { Alphabet, AlphabetFace } from '../../lib/fonts/alphabet';
import { alphabetFile, ALPHABET_NAMES, ALPHABETS } from '../../lib/fonts/alphabets';
import { groupByValue } from '../../lib/fonts/builtMetrics';
import { advanceOf } from '../../lib/fonts/build/pairs';
import { hasCharacter, openFont, subsetForPages } from '../../lib/fonts/build/subset';
import { BASE_CHARACTERS } from '../../lib/fonts/characters';
import { byRole, LENDERS, lendersFor, type FontRole } from '../../lib/fonts/role';
import { typefaceOf, type BrandFaces } from './brand';
import { scriptFonts } from './scripts';

/** A typeface, whole, that lends letters. */
interface Lender {
	readonly bytes: Buffer;
	readonly font: Font;
	readonly weight?: number;
	/** Of which it is asked alone; undefined: of all. */
	readonly characters?: readonly string[];
	/** It lends to italics before others do. */
	readonly style?: 'italic';
}

const FEATURES = ['kern', 'liga', 'ccmp', 'mark', 'mkmk'];

/** Name of a file, relative to the folder of the fonts → its content. */
export async function makeAlphabets(
	typefaces: Readonly<Record<FontRole, Buffer>>,
	brand: BrandFaces
): Promise<Map<string, Buffer>> {
	const house = byRole((role) => lenderOf(typefaces[role]));
	const own = byRole((role) => {
		const { bytes, weight } = typefaceOf(role, typefaces, brand);
		return brand.faces[role] ? lenderOf(bytes, weight) : house[role];
	});
	const files = new Map<string, Buffer>();
	for (const name of ALPHABET_NAMES) {
		const letters = [...ALPHABETS[name]].filter((letter) => !BASE_CHARACTERS.includes(letter));
		const alphabet = await makeAlphabet(letters, own, house);
		files.set(alphabetFile(name), Buffer.from(`export default ${JSON.stringify(alphabet)};\n`));
	}
	return files;
}

function lenderOf(bytes: Buffer, weight?: number): Lender {
	return { bytes, font: openFont(bytes), ...(weight !== undefined && { weight }) };
}

/** @param house lends what a brand's faces lack */
async function makeAlphabet(
	letters: readonly string[],
	own: Readonly<Record<FontRole, Lender>>,
	house: Readonly<Record<FontRole, Lender>>
): Promise<Alphabet> {
	const ours = LENDERS.flatMap((role) => [own[role], house[role]]);
	const lacking = letters.filter((letter) => !ours.some((lender) => has(lender, letter)));
	const others = scriptFonts(lacking).map((each): Lender => ({ ...each, font: openFont(each.bytes) }));
	const cuts = new Map<Lender, Set<string>>();
	const lent = byRole((role) => {
		const lenders = [own[role], house[role], ...lendersFor(role, [...ours, ...others])];
		const byLender = new Map<Lender, string[]>();
		for (const letter of letters) {
			const lender = lenders.find((each) => has(each, letter));
			if (!lender) continue;
			byLender.set(lender, [...(byLender.get(lender) ?? []), letter]);
			cuts.set(lender, (cuts.get(lender) ?? new Set()).add(letter));
		}
		return byLender;
	});
	const fonts: string[] = [];
	const places = new Map<Lender, number>();
	for (const [lender, cut] of cuts) {
		places.set(lender, fonts.length);
		fonts.push((await subsetForPages(lender.bytes, [...cut], FEATURES, lender.weight)).toString('base64'));
	}
	const faces = byRole((role) =>
		[...lent[role]].map(([lender, lentLetters]): AlphabetFace => {
			const scale = own[role].font.unitsPerEm / lender.font.unitsPerEm;
			const advances = lentLetters.map(
				(letter) => [letter, Math.round(advanceOf(lender.font, letter) * scale)] as const
			);
			return { font: places.get(lender) ?? 0, advances: groupByValue(new Map(advances)) };
		})
	);
	return { fonts, faces };
}

function has({ font, characters }: Lender, letter: string): boolean {
	return (characters === undefined || characters.includes(letter)) && hasCharacter(font, letter);
}
