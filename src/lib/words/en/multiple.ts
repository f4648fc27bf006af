/** How many times as much: “doubled”, “tenfold”, “3.5x”. */
import { directionBefore } from './change';
import type { Core } from '../language/core';
import { CARDINALS, MULTIPLES, SCALES, TIMES_WORDS } from './numberWords';
import { parseNumeral } from './numeral';
import { afterJoiner, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

const COMPARATIVE = /^(?:as|more|less|fewer|\p{L}{3,}er)$/u;
const NOT_COMPARATIVE =
	/^(?:over|after|under|never|together|however|rather|whether|other|another|further|order|number|member|power|water|paper|summer|winter|per|her|former|later|earlier|ever|either|neither)$/u;
const OF_SOMETHING = /^(?:the|its|their|his|her|our|that|what|this)$/u;
/** What can be so many times as large; "met ten times the president" has none. */
const MAGNITUDE =
	/^(?:size|number|price|amount|rate|level|volume|value|average|length|height|weight|cost|speed|distance|area|population|total|figure|output|share|budget|income|usual|normal|national|global|previous|original|annual)$/u;

/** "doubled", "three-fold", "twice as much", "ten times larger", "3.5x"; also "twice" as a count of times. */
export function multipleAt(tokens: readonly Token[], at: number): Core | undefined {
	return verb(tokens, at) ?? twice(tokens, at) ?? folded(tokens, at) ?? times(tokens, at);
}

function multiple(from: number, to: number, value: number, decimals = 0): Core {
	return { from, to, value, unit: 'multiple', decimals, scale: 1 };
}

function verb(tokens: readonly Token[], at: number): Core | undefined {
	const word = lowerAt(tokens, at);
	const value = tokens[at]?.kind === 'word' ? MULTIPLES.get(word) : undefined;
	if (value === undefined || isJoiner(tokens, at + 1) || /^(?:down|up|over|back|as)$/u.test(lowerAt(tokens, at + 1)))
		return undefined;
	// "Double standards" and "triple alliance" multiply nothing.
	if (!/(?:ed|ing)$/u.test(word) && !OF_SOMETHING.test(lowerAt(tokens, at + 1))) return undefined;
	return multiple(at, at + 1, value, value < 1 ? 1 : 0);
}

function twice(tokens: readonly Token[], at: number): Core | undefined {
	const value = TIMES_WORDS.get(lowerAt(tokens, at));
	if (value === undefined || value < 2) return undefined;
	if (comparesMagnitude(tokens, at + 1)) return multiple(at, at + 1, value);
	return { from: at, to: at + 1, value, unit: 'count', noun: 'times', decimals: 0, scale: 1 };
}

/** "tenfold", "three-fold", "20-fold". */
function folded(tokens: readonly Token[], at: number): Core | undefined {
	const token = tokens[at];
	if (token?.kind === 'word' && token.lower.endsWith('fold')) {
		const stem = token.lower.slice(0, -'fold'.length);
		const value = CARDINALS.get(stem) ?? SCALES.get(stem);
		return value === undefined || value < 2 ? undefined : multiple(at, at + 1, value);
	}
	const numeral = parseNumeral(tokens, at);
	const place = numeral && afterJoiner(tokens, numeral.next);
	if (!numeral || place === undefined || lowerAt(tokens, place) !== 'fold') return undefined;
	if (place === numeral.next && !isGlued(tokens, place)) return undefined;
	return multiple(at, place + 1, numeral.value, numeral.decimals);
}

/** "ten times larger", "ten times the size", "grew ten times", "3.5x": everything else counts times. */
function times(tokens: readonly Token[], at: number): Core | undefined {
	const numeral = parseNumeral(tokens, at);
	if (!numeral || numeral.scale !== 1) return undefined;
	const { next, value, decimals } = numeral;
	const sign = lowerAt(tokens, next);
	const isSign =
		(sign === 'x' || sign === '×') &&
		isGlued(tokens, next) &&
		!(isGlued(tokens, next + 1) && tokens[next + 1]?.kind !== 'mark');
	if (isSign && tokens[at]?.kind === 'number') return multiple(at, next + 1, value, decimals);
	if (sign !== 'times' || numeral.loneOne) return undefined;
	const grows = directionBefore(tokens, at, 0) !== undefined;
	return grows || comparesMagnitude(tokens, next + 1) ? multiple(at, next + 1, value, decimals) : undefined;
}

/** Whether the words at a token compare magnitudes: "larger", "as many", "the size of". */
export function comparesMagnitude(tokens: readonly Token[], at: number): boolean {
	const word = lowerAt(tokens, at);
	if (word === 'as')
		return /^(?:much|many|high|large|big|long|great|fast|likely|often|far|strong|expensive|heavy)$/u.test(
			lowerAt(tokens, at + 1)
		);
	if (COMPARATIVE.test(word)) return !NOT_COMPARATIVE.test(word);
	if ((word === 'that' || word === 'those') && lowerAt(tokens, at + 1) === 'of') return true;
	return OF_SOMETHING.test(word) && MAGNITUDE.test(lowerAt(tokens, at + 1));
}
