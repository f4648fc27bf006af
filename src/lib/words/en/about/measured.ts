/** What of its subject a number measures. */
import type { Guess, Reading } from '../../types';
import { CHANGE_VERBS } from '../changeWords';
import { isPlural } from '../grammar';
import { nounBefore } from './governed';
import { measureOfUnit } from './measures';
import type { Phrase } from './phrases';
import { isChangeNoun, textOf, type Place } from './place';
import { STATING } from './verbWords';

/** Whether a verb before the number says how large its subject is: “reached”, not “paid”. */
function isStated({ tokens, tags, from, to }: Place): boolean {
	for (let at = to - 1; at >= 0; at--) {
		const word = tokens[at]?.lower ?? '';
		if (word === 'for') return false;
		if (STATING.has(word) || CHANGE_VERBS.has(word)) return true;
		if (at < from && (tags[at] === 'verb' || tags[at] === 'ing')) return false;
	}
	return false;
}

/** “payrolls grew 138,000”, “rose by 245,000”: no “to” before it. */
function grows({ tokens, from }: Place): boolean {
	const by = tokens[from - 1]?.lower === 'by' ? from - 2 : from - 1;
	return CHANGE_VERBS.has(tokens[by]?.lower ?? '') && !/^(?:up|down|added)$/u.test(tokens[by]?.lower ?? '');
}

function isChange({ unit, direction, change }: Reading): boolean {
	return unit === 'percent-change' || (direction !== undefined && !change);
}

/** “The number of ships”, “the death toll”: what is measured stands in the subject. */
const NUMBERED = /^(?:the )?(?:total )?number of |\b(?:toll|headcount|population|attendance|enrol?lment|turnout)$/iu;

/** The head of a noun phrase: “claims” of “claims for benefits”. */
function headOf(phrase: string): string {
	return (
		/([\p{L}’'-]+)(?=$|\s(?:of|for|in|to|from|by|at|on|against|among|per|with|between)\s)/u
			.exec(phrase)?.[1]
			?.toLowerCase() ?? ''
	);
}

/** What is measured: the noun before “of”, a loss, a number of things, else what the unit measures. */
export function measureFor(place: Place, subject: string, of: Phrase | undefined): Guess | undefined {
	const { reading, tokens, from, to } = place;
	if (isChange(reading) || isChangeNoun(tokens[to - 1])) return { text: 'change', sure: true };
	if (!of && (reading.unit === 'count' || reading.unit === undefined) && grows(place))
		return { text: 'change', sure: true };
	if (/\bloss(?:es)?\b/iu.test(reading.text)) return { text: 'loss', sure: true };
	if (/^years?-old$/u.test(`${tokens[to - 1]?.lower ?? ''}-${tokens[to + 1]?.lower ?? ''}`))
		return { text: 'age', sure: true };
	const named = nounBefore(place);
	if (named !== undefined) return { text: textOf(place, { from: named, to: from - 1 }), sure: true };
	if (/^age[ds]?$/u.test(tokens[from - 1]?.lower ?? '') && /^(?:year|month|day)$/u.test(reading.unit ?? ''))
		return { text: 'age', sure: false };
	if (!of && /^(?:count|)$/u.test(reading.unit ?? '') && NUMBERED.test(subject)) return { text: 'number', sure: true };
	if (reading.unit === 'count' || (reading.unit === undefined && reading.relation === 'between' && of)) {
		if (of) return { text: `number of ${textOf(place, of)}`, sure: true };
		// “Claims rose to 3 million”
		return isPlural(headOf(subject)) && isStated(place) ? { text: 'number', sure: true } : undefined;
	}
	if (reading.unit === 'rank') return of && { text: `place among ${textOf(place, of)}`, sure: false };
	const near = [1, 0, -1, 2, -2, 3, -3].map((step) => tokens[step > 0 ? to + step - 1 : from + step - 1]?.lower ?? '');
	const measure = measureOfUnit(reading.unit, subject, near);
	return measure && { text: measure.text, sure: measure.isClass ?? (measure.sure && isStated(place)) };
}
