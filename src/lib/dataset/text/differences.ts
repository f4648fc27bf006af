/** In what a quote differs from the passage that it was taken from, for a person who sees no difference. */
import { codePoints, sliceCodePoints } from '../../words/locate';

/** Spaces, joiners, accents and the like, which the eye does not tell apart. */
const UNSEEN = /[\p{Zs}\p{Cf}\p{M}\p{Cc}]/u;

/** The passage that begins there and is as long as the quote, to the end of its last word. */
export function wholePassage(text: string, start: number, exact: string, atLeast: number): string {
	const end = Math.max(atLeast, start + codePoints(exact));
	const rest = sliceCodePoints(text, end, end + 40);
	const word = /^\S*/.exec(rest)?.[0] ?? '';
	const inWord = /\S$/.test(sliceCodePoints(text, start, end));
	return sliceCodePoints(text, start, end + (inWord ? codePoints(word) : 0)).trimEnd();
}

/** "the first difference is “flour”, where the text has “grain”"; with code points where the eye sees none. */
export function firstDifference(quote: string, passage: string): string | undefined {
	const [ours, theirs] = [[...quote], [...passage]];
	const at = ours.findIndex((character, index) => character !== theirs[index]);
	const first = at < 0 ? ours.length : at;
	if (first >= ours.length && first >= theirs.length) return undefined;
	const [one, other] = [ours[first], theirs[first]];
	const [mine, text] = withoutCommonEnd(wordAt(ours, first), wordAt(theirs, first));
	const isSeen =
		mine.normalize('NFKC') !== text.normalize('NFKC') && ![one, other].some((each) => each && UNSEEN.test(each));
	const points =
		isSeen && /[\p{L}\p{N}]/u.test(`${one ?? ''}${other ?? ''}`)
			? ''
			: ` (${named(ours, first)} for ${named(theirs, first)})`;
	return `the first difference is “${mine}”, where the text has “${text}”${points}`;
}

/** The same of words that are to be alike at their end. */
export function lastDifference(words: string, passage: string): string | undefined {
	const [ours, theirs] = [[...words], [...passage]];
	let same = 0;
	while (same < Math.min(ours.length, theirs.length) && ours.at(-1 - same) === theirs.at(-1 - same)) same++;
	if (same === ours.length || same === theirs.length) return undefined;
	return `the last difference is “${wordAt(ours, ours.length - 1 - same)}”, where the text has “${wordAt(theirs, theirs.length - 1 - same)}”`;
}

/** Two words without the full stop, comma or mark that both end in. */
function withoutCommonEnd(one: string, other: string): [string, string] {
	const end = /\P{L}*$/u.exec(one)?.[0] ?? '';
	const isShared = end !== '' && !/\p{N}/u.test(end) && end !== one && end !== other && other.endsWith(end);
	return isShared ? [one.slice(0, -end.length), other.slice(0, -end.length)] : [one, other];
}

/** The word around a character, or what stands between two words. */
function wordAt(characters: readonly string[], at: number): string {
	const isSpace = (index: number) => /\s/u.test(characters[index] ?? ' ');
	let [start, end] = [at, at];
	while (start > 0 && !isSpace(start - 1)) start--;
	while (end < characters.length && !isSpace(end)) end++;
	return characters.slice(start, end).join('');
}

/** "U+00A0", or “nothing”; with the accents that follow a letter: "U+0065 U+0301". */
function named(characters: readonly string[], at: number): string {
	const first = characters[at];
	if (first === undefined) return 'nothing';
	let end = at + 1;
	while (/\p{M}/u.test(characters[end] ?? '')) end++;
	const points = characters.slice(at, Math.min(end, at + 4));
	return points
		.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
		.join(' ');
}

/** In what somebody else counts who means the same place; empty if in nothing known. */
export function countedOtherwise(text: string, told: number, found: number): string {
	if (told === found) return '';
	const before = sliceCodePoints(text, 0, found);
	const differs = before.length !== found;
	if (differs && told === before.length) return ' (the position was counted in UTF-16 units)';
	const bytes = new TextEncoder().encode(before).length;
	return bytes !== found && told === bytes ? ' (the position was counted in bytes)' : '';
}
