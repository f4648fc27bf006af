/** Digits that point somewhere and count nothing: “[2]”, “(8)”, “1. First of all”, “2344 Bragg St.”. */
import { FUNCTION_WORDS } from './grammar';
import { CARDINALS } from './numberWords';
import { isCapitalised, isDash, isGlued, lowerAt, startsSentence } from '../language/tokens';
import type { Token } from '../language/tokens';

/** The index after the number, where it is a note, the number of a list, a house or a model. */
export function referenceAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^\d+$/u.test(token.text)) return undefined;
	const isReference = isBracketed(tokens, at) || isListNumber(tokens, at) || isHouse(tokens, at) || isModel(tokens, at);
	if (isReference) return at + 1;
	return isScore(tokens, at) ? at + 3 : undefined;
}

/** "a 2-1 win", "voted 5–2": the larger number first, or a word that tells of a score. */
function isScore(tokens: readonly Token[], at: number): boolean {
	const [first, second] = [tokens[at], tokens[at + 2]];
	const isTied = isDash(tokens, at + 1) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
	if (!isTied || !/^\d{1,3}$/u.test(first?.text ?? '') || !/^\d{1,3}$/u.test(second?.text ?? '')) return false;
	if (/^[-–—,/%]$/u.test(lowerAt(tokens, at + 3)) && isGlued(tokens, at + 3)) return false;
	const isTold = SCORE.test(lowerAt(tokens, at + 3));
	const isFree = tokens[at + 3]?.kind !== 'word' || FUNCTION_WORDS.has(lowerAt(tokens, at + 3));
	return isTold || (Number(first?.text) > Number(second?.text) && isFree);
}

const SCORE = /^(?:win|wins|victory|defeat|loss|draw|lead|record|decision|score|vote|ruling|tie|rout)$/u;

/** Notes are alone in their brackets, and small; a year is none: "(2024)". */
function isBracketed(tokens: readonly Token[], at: number): boolean {
	if (!/^[([]$/u.test(lowerAt(tokens, at - 1)) || !/^[)\]]$/u.test(lowerAt(tokens, at + 1))) return false;
	return (tokens[at]?.text.length ?? 0) < 4 && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

/** "1. Generic phase", "2) The second": a paragraph or sentence begins with it, and another word in capitals follows. */
function isListNumber(tokens: readonly Token[], at: number): boolean {
	const mark = lowerAt(tokens, at + 1);
	if ((mark !== '.' && mark !== ')') || !isGlued(tokens, at + 1)) return false;
	const isShort = (tokens[at]?.text.length ?? 0) < 3;
	return (
		isShort &&
		startsSentence(tokens, at) &&
		(tokens[at + 2] === undefined || (isCapitalised(tokens[at + 2]) && tokens[at + 2]?.gap === 'space'))
	);
}

const STREET =
	/^(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|lane|ln|hwy|highway|pkwy|parkway|plaza|square|court|ct|place|terrace|way)$/u;
const NAME_WORDS = 4;

/** "2344 Bragg St.", "1600 Pennsylvania Avenue NW": the number of a house. */
function isHouse(tokens: readonly Token[], at: number): boolean {
	for (let place = at + 1; place <= at + NAME_WORDS && tokens[place]?.gap === 'space'; place++) {
		const token = tokens[place];
		if (!isCapitalised(token) && token?.kind !== 'number') return false;
		// "3170 W. County Road"
		if (/^[NSEW]$/u.test(token?.text ?? '') && lowerAt(tokens, place + 1) === '.') place++;
		if (place > at + 1 && STREET.test(lowerAt(tokens, place))) return true;
	}
	return false;
}

/** "five 787 Dreamliners", "the embattled 737 Max": a number between a count or an article and a name is the name's. */
function isModel(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.gap !== 'space' || !isCapitalised(tokens[at + 1]) || tokens[at + 1]?.gap !== 'space') return false;
	const before = tokens[at - 1];
	if (before === undefined || isDash(tokens, at - 1)) return false;
	return before.kind === 'number' ? /^\d{1,3}$/u.test(before.text) : CARDINALS.has(before.lower);
}
