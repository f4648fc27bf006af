/** Words that call a number a record: “record high of”, “the highest since 2014”. */
import { parseDateAt } from './calendar';
import { isSuperlative } from './grammar';
import { parseNumeral } from './numeral';
import { continues, continuesBack, isCapitalised, isDash, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { unitAt } from './unitPhrases';

/** Tokens of the words that call a number a record. */
export interface RecordFound {
	readonly from: number;
	readonly to: number;
}

/** How many words may stand between "record" and the "of" before its number: "a record net annual loss of". */
const WORDS_BETWEEN = 3;
/** How far the date of a superlative may be: "highest level of trade with any country since 2014". */
const WORDS_BEFORE_SINCE = 9;

/** "record", "record high of", "record net loss of", "all-time high of" before token `at`, not before `floor`. */
export function recordBefore(tokens: readonly Token[], at: number, floor: number): RecordFound | undefined {
	let end = at;
	if (lowerAt(tokens, end - 1) === 'of') end--;
	for (
		let place = end - 1, between = 0;
		place >= floor && between <= (end < at ? WORDS_BETWEEN : 1);
		place--, between++
	) {
		if (!continuesBack(tokens, place) || tokens[place]?.kind === 'number') return undefined;
		const to = flagAt(tokens, place);
		if (to !== undefined && (end < at || to === end)) return { from: place, to };
	}
	return undefined;
}

/** The index after "record", "record high" or "all-time low"; a record that is kept ("track record", "on record") is none. */
function flagAt(tokens: readonly Token[], at: number): number | undefined {
	const isRecord =
		lowerAt(tokens, at) === 'record' && !/^(?:track|criminal|on|the|its|their|his|off)$/u.test(lowerAt(tokens, at - 1));
	const isAllTime =
		lowerAt(tokens, at) === 'all' && lowerAt(tokens, isJoiner(tokens, at + 1) ? at + 2 : at + 1) === 'time';
	if (!isRecord && !isAllTime) return undefined;
	const next = isRecord ? at + 1 : isJoiner(tokens, at + 1) ? at + 3 : at + 2;
	const place = isJoiner(tokens, next) ? next + 1 : next;
	if (/^(?:highs?|lows?|breaking|setting|peak)$/u.test(lowerAt(tokens, place))) return place + 1;
	return isRecord ? next : undefined;
}

/** ", a record", ", the highest since 2014", "— the largest in 25 years" behind a number. */
export function recordAfter(tokens: readonly Token[], at: number): RecordFound | undefined {
	let from = at;
	if (lowerAt(tokens, from) !== ',' && lowerAt(tokens, from) !== '(' && !isDash(tokens, from)) return undefined;
	from++;
	if (/^(?:an?|the|its|their)$/u.test(lowerAt(tokens, from))) from++;
	if (lowerAt(tokens, from) === 'new') from++;
	if (!continues(tokens, from)) return undefined;
	const flag = flagAt(tokens, from);
	// A record that goes on into another noun is about that noun: ", a record trade surplus".
	if (flag !== undefined)
		return /^[\p{L}\p{Sc}\d]/u.test(lowerAt(tokens, flag)) &&
			!/^(?:and|for|in|at|since|this|last)$/u.test(lowerAt(tokens, flag))
			? undefined
			: { from, to: flag };
	const word = lowerAt(tokens, from);
	const to = isSuperlative(word) || word === 'first' ? sinceAfter(tokens, from + 1) : undefined;
	return to === undefined ? undefined : { from, to };
}

/** The index after "since 1999", "in 25 years", "on record" or "ever", if it follows in the same clause. */
export function sinceAfter(tokens: readonly Token[], at: number): number | undefined {
	for (let place = at; place < at + WORDS_BEFORE_SINCE && continues(tokens, place); place++) {
		const word = lowerAt(tokens, place);
		if (word === ',' || tokens[place]?.kind === 'number') return undefined;
		if (word === 'ever') return place + 1;
		if (word === 'on' && lowerAt(tokens, place + 1) === 'record') return place + 2;
		if (word === 'since') return dateEnd(tokens, place + 1);
		if (word === 'in') {
			const numeral = parseNumeral(tokens, place + 1);
			const unit = numeral && unitAt(tokens, numeral.next);
			if (unit?.unit === 'year') return unit.next;
		}
	}
	return undefined;
}

/** After "since": a date, or the name of an event. */
function dateEnd(tokens: readonly Token[], at: number): number | undefined {
	const date = parseDateAt(tokens, at);
	if (date) return date.next;
	const place = lowerAt(tokens, at) === 'the' ? at + 1 : at;
	return isCapitalised(tokens[place]) ? place + 1 : undefined;
}
