/** Where a line may end. A small part of UAX #14 (Unicode line breaking): what labels and quotes need. */

/** A stretch that stays together, in code points; the spaces that follow it belong to no part. */
export interface LinePart {
	readonly start: number;
	readonly end: number;
}

const SPACE = /^[\t\n\r \u3000]$/;
const BREAKS_AFTER = /^[-‐–—/]$/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** No line starts with closing punctuation, small kana, prolonging signs, marks or joiners … */
const NEVER_FIRST =
	/[\p{Pe}\p{Pf}\p{M}\p{Cf}\u00a0\u202f!%,.:;?’”…·、。々〻ゝゞ・ヽヾー！％，．：；？ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]/u;
/** … and none ends with opening punctuation, a money sign or a joiner. */
const NEVER_LAST = /[\p{Ps}\p{Pi}\p{Sc}\p{Cf}\u00a0\u202f‘“]/u;

/** Scripts that put no spaces between words: a dictionary knows where they end. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where words begin in such a text, in code points; asked once for a text that has any. */
function wordStarts(characters: readonly string[]): ReadonlySet<number> {
	const starts = new Set<number>();
	if (!characters.some((character) => UNSPACED.test(character))) return starts;
	let at = 0;
	for (const { segment } of new Intl.Segmenter('th', { granularity: 'word' }).segment(characters.join(''))) {
		starts.add(at);
		at += [...segment].length;
	}
	return starts;
}

/** Cuts a text, given in code points, at every place where a line may end. */
export function lineParts(characters: readonly string[]): LinePart[] {
	const parts: LinePart[] = [];
	const words = wordStarts(characters);
	let start = 0;
	for (let i = 0; i <= characters.length; i++) {
		const character = characters[i];
		const ends = character === undefined || SPACE.test(character);
		if (i > start && (ends || breaksBefore(characters, start, i, words))) {
			parts.push({ start, end: i });
			start = i;
		}
		if (ends) start = i + 1;
	}
	return parts;
}

/** Whether a line may end before `i`, inside of what spaces do not part. */
function breaksBefore(characters: readonly string[], start: number, i: number, words: ReadonlySet<number>): boolean {
	const before = characters[i - 1] ?? '';
	const after = characters[i] ?? '';
	if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
	if (BREAKS_AFTER.test(before)) {
		// "-3", "/x" and "--x" keep their signs, and "5–7", "24/7" and "G-7" stay whole.
		if (BREAKS_AFTER.test(after) || /\p{Nd}/u.test(after)) return false;
		return characters.slice(start, i).some((character) => !BREAKS_AFTER.test(character));
	}
	if (UNSPACED.test(before) && UNSPACED.test(after)) return words.has(i);
	return CJK.test(before) || CJK.test(after);
}
