/** The fonts of an alphabet and their measures, as a script that holds both: a page that lets nothing leave can still load it. */
import { unaccented } from './alphabets';
import { groupByValue, readGroups, type BuiltMetrics, type Grouped } from './builtMetrics';
import { familyName } from './metrics';
import { unicodeRanges } from './ranges';
import { byRole, FACE_NAMES, FONT_ROLES, type FontRole } from './role';

export interface Alphabet {
	/** WOFF2 in base64. */
	readonly fonts: readonly string[];
	readonly faces: Readonly<Record<FontRole, readonly AlphabetFace[]>>;
}

/** What draws some letters in the place of a face. */
export interface AlphabetFace {
	/** The place of its font among `fonts`. */
	readonly font: number;
	/** In units of the face that it is set with. */
	readonly advances: Grouped;
}

/** The measures, with the letters of an alphabet that they lack. Letters with accents stand beside others as those without. */
export function withAlphabet(metrics: BuiltMetrics, { faces }: Pick<Alphabet, 'faces'>): BuiltMetrics {
	return {
		...metrics,
		faces: byRole((role) => {
			const face = metrics.faces[role];
			const advances = readGroups(face.advances, 1);
			const kernAs: Record<string, string> = { ...face.kernAs };
			for (const [letter, advance] of faces[role].flatMap((each) => [...readGroups(each.advances, 1)])) {
				if (advances.has(letter)) continue;
				advances.set(letter, advance);
				const base = unaccented(letter);
				if (base !== undefined) kernAs[letter] = face.kernAs?.[base] ?? base;
			}
			return { ...face, advances: groupByValue(advances), kernAs };
		})
	};
}

/** A face as pages know it, for some letters. */
export interface LettersOfFace {
	readonly family: string;
	readonly weight: string;
	readonly style: string;
	/** "U+410-44F,U+451". */
	readonly unicodeRange: string;
	/** The place of its font among `fonts`. */
	readonly font: number;
}

function lettersOfFaces({ faces }: Pick<Alphabet, 'faces'>): LettersOfFace[] {
	return FONT_ROLES.flatMap((role) => {
		const { family, weight, style } = FACE_NAMES[role];
		return faces[role].map(({ font, advances }) => ({
			family: familyName(family),
			weight: String(weight),
			style,
			unicodeRange: unicodeRanges(Object.values(advances).join('')).join(','),
			font
		}));
	});
}

/** `@font-face` rules with the fonts in them. */
export function alphabetRules(alphabet: Alphabet): string {
	return lettersOfFaces(alphabet)
		.map(
			({ family, weight, style, unicodeRange: range, font }) =>
				`@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};` +
				`src:url(data:font/woff2;base64,${alphabet.fonts[font] ?? ''}) format("woff2");unicode-range:${range}}`
		)
		.join('');
}

/** The same for a page that is there. */
export function alphabetFaces(
	alphabet: Alphabet
): (Omit<LettersOfFace, 'font'> & { readonly bytes: Uint8Array<ArrayBuffer> })[] {
	const bytes = alphabet.fonts.map((font) => Uint8Array.from(atob(font), (each) => each.charCodeAt(0)));
	return lettersOfFaces(alphabet).map(({ font, ...face }) => ({ ...face, bytes: bytes[font] ?? new Uint8Array() }));
}
