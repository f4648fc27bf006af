/** Numbers that a text says, as far as two texts can be compared by them: "250 billion", "two thirds", "1,234". */
import { findNumberWords, type NumberWord } from '../../../words/inventory';
import { OWN_LANGUAGE, packOf } from '../../../words/packs';
import { sliceCodePoints } from '../../../words/codePoints';
import { withoutLastZeros } from '../shown/digits';

export interface SaidNumber {
	/** As written, with its scale: "250 billion". */
	readonly text: string;
	/** Without signs between thousands; words as they are. */
	readonly digits: string;
	/** What it is counted in: 1e9 of billions; 1 if nothing is said. */
	readonly scale: number;
}

const SCALES = packOf(OWN_LANGUAGE)?.scales;
/** As tables and drawings shorten them. */
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 };

/** Numbers that name a place, not an amount: "p. 12", "Table 2", "[3]", "version 2". */
const NAMES_A_PLACE =
	/(?:\b(?:pp?|pages?|no|nos|ch|chapter|sect?|section|table|fig|figs|figure|figures|note|notes|n|vol|panel|step|version|v|ref|doi|isbn)\.?\s*|[[(]|§\s*|#)$/iu;

/** What is said of when somebody looked, not of the matter; and addresses. */
const ASIDES =
	/\b(?:accessed|retrieved|downloaded|visited|checked|abgerufen|consulté|consultado)\b(?:[^.;,)[]|,(?=\s*\d{4}))*|https?:\/\/\S+|(?<!\S)\S*\/figures\/\S*|\b10\.\d{4,}\/\S+/giu;

/** In the order of the text. Words for whole numbers are left out: they stand in every prose, as in "the two countries". */
export function numbersIn(text: string): SaidNumber[] {
	const plain = text.replace(ASIDES, (aside) => ' '.repeat([...aside].length));
	const words = findNumberWords(plain);
	return words.flatMap((word, i): SaidNumber[] => {
		const before = sliceCodePoints(plain, Math.max(0, word.start - 24), word.start);
		const after = sliceCodePoints(plain, word.end, word.end + 24);
		if (word.group === 'digits') return digitsAt(word, before, after);
		if (word.group !== 'fraction') return [];
		const previous = words[i - 1];
		const count = previous?.group === 'cardinal' && word.start - previous.end === 1 ? `${previous.text} ` : '';
		const said = `${count}${word.text}`;
		return [{ text: said, digits: said.toLowerCase(), scale: 1 }];
	});
}

function digitsAt({ text }: NumberWord, before: string, after: string): SaidNumber[] {
	// “[3]” and “(3)” count sources; “(8 billion” does not.
	const isBracketed = /[[(]\s*$/.test(before);
	if (isBracketed ? /^\s*[\])]/.test(after) : NAMES_A_PLACE.test(before)) return [];
	const [, between = '', unit = ''] = /^([\s\u00a0\u202f-]?)(\p{L}+)/u.exec(after) ?? [];
	const scale = SCALES?.get(unit.toLowerCase()) ?? SHORT_SCALES[unit] ?? 1;
	return [{ text: scale === 1 ? text : `${text}${between}${unit}`, digits: plainDigits(text), scale }];
}

function plainDigits(text: string): string {
	const whole = /^\d{1,3}(?:[,\u00a0\u202f ’']\d{3})+(?:\.\d+)?$/u.test(text) ? text.replace(/[^\d.]/gu, '') : text;
	// Of “2026-12-01” the first of December is said.
	const led = whole.replace(/^0+(?=\d)/u, '');
	return led.includes('.') ? withoutLastZeros(led).replace(/\.$/, '') : led;
}

/** Whether one of these says the same number: of the same scale, or of none where one of them does not say it. */
export function isSaid(number: SaidNumber, known: readonly SaidNumber[], values: readonly number[]): boolean {
	const same = known.filter(({ digits }) => digits === number.digits);
	// A caption may leave the scale to the figure, and a table of billions to its head; “million” beside “billion” is another number.
	const scales = new Set(same.map(({ scale }) => scale).filter((scale) => scale !== 1));
	if (same.length > 0 && (number.scale === 1 || scales.size === 0 || scales.has(number.scale))) return true;
	const value = Number(number.digits.replace(',', '.')) * number.scale;
	return values.some((each) => Math.abs(Math.abs(each) - value) <= Math.abs(value) * 1e-9);
}
