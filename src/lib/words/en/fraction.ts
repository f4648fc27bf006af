/** Fractions in words and signs: “half”, “two thirds”, “one in five”, “1/3”. */
import type { Core } from '../language/core';
import { FUNCTION_WORDS } from './grammar';
import { countedNoun, countsSomething } from './noun';
import { CARDINALS, DENOMINATORS, SCALES } from './numberWords';
import { halfOfOne, parseNumeral } from './numeral';
import { digitsOf, VULGAR_FRACTIONS } from '../language/digits';
import { phraseIndex } from '../language/phraseIndex';
import { afterJoiner, continues, isGlued, isJoiner, lowerAt, wordsOf } from '../language/tokens';
import type { Token } from '../language/tokens';
import { isNamedUnit, unitAt } from './unitPhrases';

/** A fraction in words or signs that begins at a token: a share, whose own words are kept. */
export function fractionAt(tokens: readonly Token[], at: number): Core | undefined {
	const found = half(tokens, at) ?? parts(tokens, at) ?? oneIn(tokens, at) ?? slashed(tokens, at) ?? vulgar(tokens, at);
	if (!found) return undefined;
	const amount = partOfOne(tokens, at, found);
	if (amount) return amount;
	// "a cup and a half"
	const goesOn = lowerAt(tokens, at - 1) === 'a' && lowerAt(tokens, at - 2) === 'and';
	return {
		from: at,
		to: found.next,
		value: found.value,
		unit: 'share',
		decimals: 0,
		scale: 1,
		fraction: wordsOf(tokens, at, found.next),
		...(goesOn && { doubts: ['it may go on with what stands before “and”'] })
	};
}

/** "a tenth of a percent", "a quarter of a million people", "two thirds of a mile": an amount of its own. */
function partOfOne(tokens: readonly Token[], from: number, { value, next }: FractionFound): Core | undefined {
	const decimals = Math.min(String(value).split('.')[1]?.length ?? 0, 2);
	const beside = isSmallPart(tokens, next - 1) ? plainUnitAt(tokens, next) : undefined;
	if (beside) return { from, ...beside, value, decimals, scale: 1 };
	if (lowerAt(tokens, next) !== 'of' || !/^(?:an?|one)$/u.test(lowerAt(tokens, next + 1))) return undefined;
	const scale = SCALES.get(lowerAt(tokens, next + 2));
	if (scale !== undefined && scale > 100) {
		const noun = countedNoun(tokens, next + 3, scale);
		const plain = { from, value: value * scale, decimals, scale };
		return noun === undefined ? { ...plain, to: next + 3 } : { ...plain, to: next + 4, unit: 'count', noun };
	}
	const unit = plainUnitAt(tokens, next + 2);
	return unit && { from, ...unit, value, decimals, scale: 1 };
}

/** "a quarter percentage point", "a half mile", where "a third mile" is the third. */
const isSmallPart = (tokens: readonly Token[], at: number) => /^(?:half|quarter)$/u.test(lowerAt(tokens, at));

/** A unit by itself, and where it ends; no century, which is so many of another. */
function plainUnitAt(tokens: readonly Token[], at: number): { readonly unit: string; readonly to: number } | undefined {
	const found = unitAt(tokens, at);
	const isPlain = found?.unit !== undefined && found.factor === 1 && found.scale === undefined;
	return isPlain && found.unit !== undefined ? { unit: found.unit, to: found.next } : undefined;
}

interface FractionFound {
	readonly value: number;
	readonly next: number;
}

/** "half", "one half", "a half"; not "half-hearted", "first-half", "half past" or "a year and a half". */
function half(tokens: readonly Token[], at: number): FractionFound | undefined {
	const article = /^(?:an?|one)$/u.test(lowerAt(tokens, at));
	const place = article ? afterJoiner(tokens, at + 1) : at;
	if (lowerAt(tokens, place) !== 'half' || isJoiner(tokens, place + 1) || (!article && isJoiner(tokens, place - 1)))
		return undefined;
	const isOfUnit = unitAt(tokens, place + 1) !== undefined && !(article && plainUnitAt(tokens, place + 1));
	if (lowerAt(tokens, place + 1) === 'past' || isOfUnit || isHalfOfOne(tokens, place)) return undefined;
	// "in the latter half of this year"
	if ((lowerAt(tokens, at - 1) === 'and' && article) || /^(?:latter|former)$/u.test(lowerAt(tokens, at - 1)))
		return undefined;
	return { value: 0.5, next: place + 1 };
}

/** "half a million", "half a dozen", "half a percent", "half an hour" are amounts. */
function isHalfOfOne(tokens: readonly Token[], at: number): boolean {
	if (parseNumeral(tokens, at)) return true;
	const next = halfOfOne(tokens, at)?.next;
	return next !== undefined && unitAt(tokens, next) !== undefined;
}

/** Quarters of a year that are counted: "for three quarters", "the last three quarters". */
const BEFORE_QUARTERS_OF_A_YEAR = /^(?:for|last|past|next|previous|first|consecutive|straight|successive)$/u;

/** "a third", "one-third", "two thirds", "three-quarters". A single one needs its context: "a third visit" is a rank. */
function parts(tokens: readonly Token[], at: number): FractionFound | undefined {
	const first = lowerAt(tokens, at);
	const many = first === 'a' || first === 'an' ? 1 : (CARDINALS.get(first) ?? smallDigits(tokens, at));
	if (many === undefined || many < 1 || (isJoiner(tokens, at - 1) && first !== 'a')) return undefined;
	const place = afterJoiner(tokens, at + 1);
	const word = lowerAt(tokens, place);
	const denominator = tokens[place]?.gap === 'break' ? undefined : DENOMINATORS.get(word);
	if (denominator === undefined || denominator === 2 || many >= denominator || many > 1 !== word.endsWith('s'))
		return undefined;
	const next = place + 1;
	const found = { value: many / denominator, next };
	if (denominator === 4 && word.startsWith('quarter')) {
		const isTime =
			many === 1
				? isQuarterOfTime(tokens, next)
				: many !== 3 || BEFORE_QUARTERS_OF_A_YEAR.test(lowerAt(tokens, at - 1));
		return isTime ? undefined : found;
	}
	if (many > 1 || first === 'one') return /^part(?:y|ies)$/u.test(lowerAt(tokens, next)) ? undefined : found;
	return standsAlone(tokens, next) ? found : undefined;
}

/** "a quarter earlier", "a quarter of a century": a length of time. */
function isQuarterOfTime(tokens: readonly Token[], next: number): boolean {
	if (/^(?:ago|earlier|later|before|final|finals)$/u.test(lowerAt(tokens, next))) return true;
	const after = lowerAt(tokens, next) === 'of' && /^an?$/u.test(lowerAt(tokens, next + 1)) ? next + 2 : next;
	return after > next && unitAt(tokens, after) !== undefined && plainUnitAt(tokens, after) === undefined;
}

/** Whether no noun follows that could be ranked. */
function standsAlone(tokens: readonly Token[], next: number): boolean {
	const token = tokens[next];
	return (
		!continues(tokens, next) ||
		(token !== undefined && (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) && !isJoiner(tokens, next))
	);
}

function smallDigits(tokens: readonly Token[], at: number): number | undefined {
	const digits = digitsOf(tokens[at]);
	return digits && /^\d{1,2}$/u.test(tokens[at]?.text ?? '') ? digits.value : undefined;
}

/** What joins a part to its whole, and whether a counted noun must follow: "two of three" alone may be anything. */
const PART_OF = phraseIndex<'always' | 'before a noun'>([
	['in', 'always'],
	['in every', 'always'],
	['out of', 'always'],
	['out of every', 'always'],
	['out of the', 'always'],
	['of', 'before a noun']
]);

/** "one in five", "nine out of ten", "1 in 5", "12 of 15 members": bare small numbers on both sides. */
function oneIn(tokens: readonly Token[], at: number): FractionFound | undefined {
	const part = parseNumeral(tokens, at);
	if (!part || !isBare(tokens, at, part.next)) return undefined;
	const link = PART_OF.startingAt(tokens, part.next);
	if (!link) return undefined;
	const whole = parseNumeral(tokens, link.next);
	if (!whole || !isBare(tokens, link.next, whole.next) || unitAt(tokens, whole.next)) return undefined;
	if (link.value === 'before a noun' && (part.loneOne || !countsSomething(tokens, whole.next))) return undefined;
	const isYear = whole.bareDigits && whole.value >= 1000;
	const fits =
		part.scale === 1 && part.decimals === 0 && whole.decimals === 0 && part.value > 0 && part.value < whole.value;
	// "52.6 million out of 69.6 million"
	const isScaled = link.value === 'always' && lowerAt(tokens, part.next) === 'out' && part.scale > 1 && whole.scale > 1;
	if (isScaled && part.value < whole.value) return { value: part.value / whole.value, next: whole.next };
	return fits && !isYear ? { value: part.value / whole.value, next: whole.next } : undefined;
}

/** Nothing is glued to the numeral that would make it part of something else. */
function isBare(tokens: readonly Token[], at: number, next: number): boolean {
	return (
		!(isGlued(tokens, at) && /[\p{L}\p{N}\p{Sc}\-–/.:]$/u.test(tokens[at - 1]?.text ?? '')) &&
		tokens[next]?.gap !== 'break'
	);
}

const DENOMINATORS_IN_DIGITS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10]);

/** "1/3", with a plain denominator: "24/7" and "9/11" are none. */
function slashed(tokens: readonly Token[], at: number): FractionFound | undefined {
	const [part, whole] = [smallDigits(tokens, at), smallDigits(tokens, at + 2)];
	if (part === undefined || whole === undefined || lowerAt(tokens, at + 1) !== '/') return undefined;
	if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || !isBare(tokens, at, at + 3)) return undefined;
	if (isGlued(tokens, at + 3) && /[/\p{L}\p{N}]/u.test(lowerAt(tokens, at + 3))) return undefined;
	// "a 1/4 mile oval" is an amount.
	if (isNamedUnit(tokens, at + 3)) return undefined;
	return part > 0 && part < whole && DENOMINATORS_IN_DIGITS.has(whole)
		? { value: part / whole, next: at + 3 }
		: undefined;
}

function vulgar(tokens: readonly Token[], at: number): FractionFound | undefined {
	const value = VULGAR_FRACTIONS.get(lowerAt(tokens, at));
	if (value === undefined || (isGlued(tokens, at) && tokens[at - 1]?.kind === 'number')) return undefined;
	// "¼ percentage point" is an amount.
	return unitAt(tokens, at + 1) ? undefined : { value, next: at + 1 };
}
