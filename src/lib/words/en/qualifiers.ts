/** Words before a number that say how exact it is: “about”, “at least”. */
import type { Relation } from '../../quantity/types';
import { CHANGE_VERBS } from './changeWords';
import { isPlural } from './grammar';
import { phraseIndex } from '../language/phraseIndex';
import { continuesBack, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

const REACHED = 'reached, reaching, hit, hitting, totalled, totaled, amounted to';

/** Each word with each behind it, as a list. */
function before(words: string, others: string): string {
	return words
		.split(', ')
		.flatMap((word) => others.split(', ').map((other) => `${word} ${other}`))
		.join(', ');
}

/** Words before a number and what they make of it. The table is in the architecture; further wordings are its synonyms. */
const PHRASES: readonly (readonly [Relation, string])[] = [
	[
		'about',
		`about, around, roughly, approximately, approx, approx., some, circa, c., ca., in the region of, on the order of,
		something like, perhaps, maybe, nearer, nearer to, closer to, ≈, ~, ∼`
	],
	[
		'just-over',
		`just over, just above, just more than, slightly more than, slightly over, slightly above, slightly higher than, marginally above, marginally higher than, a little over,
		a little more than, a little above, a bit over, a bit more than, barely more than, barely over`
	],
	[
		'just-under',
		`nearly, almost, close to, just under, just below, just short of, just shy of, slightly less than, slightly under,
		slightly below, slightly fewer than, slightly lower than, marginally below, marginally lower than, a little under, a little less than, a little below, a bit under, a bit less than,
		not quite, approaching, approach, approaches, approached, nears, nearing, ${before('almost, nearly, not quite', REACHED)}`
	],
	[
		'over',
		`over, more than, above, greater than, higher than, longer than, larger than, bigger than, heavier than, older than, faster than, in excess of, upwards of, upward of,
		exceeding, exceeded, exceeds, exceed, surpassing, surpassed, surpasses, topped, topping, well over, well above, far more than, much more than, well in excess of, past, >`
	],
	[
		'at-least',
		'at least, at least of, no less than, no fewer than, not less than, not fewer than, a minimum of, at a minimum, as little as, as few as, greater than or equal to, more than or equal to, ≥, >='
	],
	[
		'under',
		`under, fewer than, less than, fell short of, falls short of, below, lower than, shorter than, smaller than, lighter than, younger than, slower than, well under, well below, far less than,
		far fewer than, <`
	],
	[
		'at-most',
		`up to, at most, at the most, as many as, as much as, no more than, not more than, no longer than, no higher than,
		not over, not exceeding, not to exceed, not exceed, ${before('never, not', 'exceeded, exceeds, surpassed, surpassing, topped, topping')}, never exceed, never exceeding, capped at, limited to, a maximum of, less than or equal to, lower than or equal to, ≤, <=`
	]
];

const QUALIFIERS = phraseIndex<Relation>(
	PHRASES.flatMap(([relation, phrases]) => phrases.split(/,\s*/).map((phrase) => [phrase, relation] as const))
);

export interface Qualifier {
	readonly relation: Relation;
	readonly from: number;
	/** What the words before it leave open. */
	readonly doubt?: string;
}

/** Words that take "about" as a preposition: "complaints about two leaders" qualifies nothing. */
const TAKES_ABOUT =
	/^(?:complain(?:ts?|ed|ing|s)?|talk(?:s|ed|ing)?|questions?|concerns?|concerned|worr(?:y|ies|ied)|sp(?:eak|oke|eaks|eaking)|th(?:ink|ought|inking)|doubts?|story|stories|books?|debates?|know(?:s|n)?|knew|learn(?:ed|t)?|ask(?:ed|s)?|writes?|wrote|said|says|news|information|warned|warnings?|what|how|bring|brought|came|come)$/u;
/** Words that take "over" as a preposition: "control over two islands". */
const TAKES_OVER =
	/^(?:control|hegemony|disputes?|disputed|power|authority|sovereignty|jurisdiction|wars?|fight(?:ing|s)?|fought|concerns?|victory|influence|dominance|rule|ruled|ruling|tensions?|conflicts?|clash(?:es|ed)?|advantage|presid(?:ed|es|ing)|split|divided|anger|protests?|quarrels?|argu(?:ed|ment|ments)|hand(?:s|ed|ing)?|t(?:ook|akes?|aking|aken)|turn(?:s|ed|ing)?|fl(?:y|ew|own|ies|ying)|cross(?:ed|es|ing)?|signed|deliver(?:s|ed)|passed|lord(?:ed|s)?|pored|mull(?:ed|ing)?)$/u;
/** What one can be under without there being fewer of it. */
const RULES =
	/^(?:presidents|leaders|governments|administrations|headings|treaties|agreements|laws|conditions|scenarios|rules|names|flags|regimes)$/u;

/** The qualifier that ends before token `at` and does not begin before `floor`; an article may stand between. */
export function qualifierBefore(tokens: readonly Token[], at: number, floor: number): Qualifier | undefined {
	if (tokens[at]?.gap === 'break') return undefined;
	const afterArticle = /^an?$/u.test(lowerAt(tokens, at - 1)) && tokens[at - 1]?.gap !== 'break' ? at - 1 : at;
	const found =
		QUALIFIERS.endingAt(tokens, at) ?? (afterArticle < at ? QUALIFIERS.endingAt(tokens, afterArticle) : undefined);
	if (!found) {
		const total = beforeTotal(tokens, at);
		return total < at ? qualifierBefore(tokens, total, floor) : beyondJust(tokens, at, floor);
	}
	if (found.first < floor || isJoiner(tokens, found.first - 1)) return undefined;
	if (afterArticle < at && standsBeforeNoun(tokens, found.first, at)) return undefined;
	if (isPreposition(tokens, found.first, at)) return undefined;
	const doubt = doubtOf(tokens, found.first, found.value, at);
	return { relation: found.value, from: found.first, ...(doubt !== undefined && { doubt }) };
}

/** "up to just 14 days", "as many as only five". */
function beyondJust(tokens: readonly Token[], at: number, floor: number): Qualifier | undefined {
	if (!/^(?:just|only|merely)$/u.test(lowerAt(tokens, at - 1)) || !continuesBack(tokens, at - 1)) return undefined;
	const found = qualifierBefore(tokens, at - 1, floor);
	return found && /^(?:at-most|at-least|about)$/u.test(found.relation) ? found : undefined;
}

/** Words that turn the qualifier behind them, or weaken it. */
const TURNS = /^(?:not|never|no|without|rarely|seldom|hardly|scarcely|barely|.+n['’]t)$/u;
/** Words behind which the highest and the lowest are values that were had: "from a minimum of 2 to a maximum of 11". */
const REACHES =
	/^(?:from|to|at|with|and|was|were|is|are|reach(?:es|ed|ing)?|hit(?:s|ting)?|recorded|measured|averaged|between)$/u;

function doubtOf(tokens: readonly Token[], first: number, relation: Relation, at: number): string | undefined {
	const before = continuesBack(tokens, first - 1) ? lowerAt(tokens, first - 1) : '';
	if (TURNS.test(before)) return `“${before}” turns or weakens what stands behind it`;
	// "did not drop below £6"
	const denied = CHANGE_VERBS.has(before) ? deniedBefore(tokens, first - 1) : undefined;
	if (denied !== undefined) return `“${denied}” turns or weakens what stands behind it`;
	const utmost = [first, first + 1]
		.map((place) => lowerAt(tokens, place))
		.find((word) => /^m(?:ax|in)imum$/u.test(word));
	if (utmost !== undefined && REACHES.test(before)) return `it may be a bound, or the ${utmost} that was reached`;
	// "was up to 81.4%" may have risen to that.
	const isUp = /^(?:is|are|was|were)$/u.test(before) && lowerAt(tokens, first) === 'up';
	const verb = isUp ? before : relation === 'at-most' ? carrier(tokens, first) : undefined;
	return verb !== undefined && at > first ? `“up to” may belong to “${verb}”, and bound nothing` : undefined;
}

function deniedBefore(tokens: readonly Token[], verb: number): string | undefined {
	return [1, 2, 3]
		.map((back) => (continuesBack(tokens, verb - back) ? lowerAt(tokens, verb - back) : ''))
		.find((word) => TURNS.test(word));
}

const BRINGS = /^(?:bring(?:s|ing)?|brought)$/u;
const CARRIES =
	/^(?:(?:rais|mov|driv|scal)(?:e|es|ed|ing)|dr(?:o|i)ven?|(?:lift|push|boost|ramp|expand)(?:s|ed|ing)?|increas(?:e|es|ed|ing)|go(?:es|ing)?|went)$/u;
/** How far before "up to" its verb may stand. */
const CARRIED = 8;

/** The verb with an object of its own before "up to": "bringing the total up to", "raised the toll up to". */
function carrier(tokens: readonly Token[], up: number): string | undefined {
	if (lowerAt(tokens, up) !== 'up' || lowerAt(tokens, up + 1) !== 'to') return undefined;
	for (let place = up - 1; place >= up - CARRIED && continuesBack(tokens, place); place--) {
		const { kind, lower = '' } = tokens[place] ?? {};
		// A short name in brackets: "the consumer prices index (CPI)".
		if (lower === ')' && lowerAt(tokens, place - 2) === '(') {
			place -= 2;
			continue;
		}
		if (kind !== 'word') return undefined;
		if (CARRIES.test(lower) || BRINGS.test(lower)) return place < up - 1 ? lower : undefined;
	}
	return undefined;
}

/** "up to an aggregate total of $650": the words between change nothing; `at`, if there are none. */
function beforeTotal(tokens: readonly Token[], at: number): number {
	if (lowerAt(tokens, at - 1) !== 'of' || !/^(?:total|aggregate|sum)$/u.test(lowerAt(tokens, at - 2))) return at;
	let first = at - 2;
	while (/^(?:aggregate|cumulative|combined|grand|overall)$/u.test(lowerAt(tokens, first - 1))) first--;
	return /^an?$/u.test(lowerAt(tokens, first - 1)) ? first - 1 : at;
}

/** The qualifier that begins at a token, inside a range: "from about 3 to nearly 9". */
export function qualifierAt(
	tokens: readonly Token[],
	at: number
): { readonly relation: Relation; readonly next: number } | undefined {
	const found = QUALIFIERS.startingAt(tokens, at);
	return found && { relation: found.value, next: found.next };
}

/** "over a three-year period", "around a 15-inch wheel", "under a $2 billion contract": it goes with the noun, not the number. */
function standsBeforeNoun(tokens: readonly Token[], first: number, at: number): boolean {
	if (!/^(?:over|under|around|about|above|below|close)$/u.test(lowerAt(tokens, first))) return false;
	// "over a twelve month period", "below a 10 percent threshold"
	const isPeriod = [1, 2, 3].some((step) => OF_NOUN.test(lowerAt(tokens, at + step)));
	return (
		isJoiner(tokens, at + 1) ||
		isPeriod ||
		(lowerAt(tokens, first) === 'under' && /^\p{Sc}$/u.test(lowerAt(tokens, at)))
	);
}

const OF_NOUN = /^(?:period|span|stretch|streak|window|horizon|timeframe|threshold|target|limit|cap)$/u;
const TAKE = /^t(?:ook|akes?|aking|aken)$/u;
const TIME = /^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?$/u;

function isTimeNear(tokens: readonly Token[], at: number): boolean {
	return [0, 1, 2, 3].some((step) => TIME.test(lowerAt(tokens, at + step)));
}

/** "was up to 3.9% from 3.8%": it rose to that. */
function isUpFrom(tokens: readonly Token[], up: number, at: number): boolean {
	if (!/^(?:is|are|was|were)$/u.test(lowerAt(tokens, up - 1))) return false;
	return [1, 2, 3].some((step) => lowerAt(tokens, at + step) === 'from' && tokens[at + step + 1]?.kind === 'number');
}

/** Words after which "past" is a time: "the past 30 days", "half past three". */
const TIME_PAST = /^(?:the|this|these|its|their|his|her|our|half|quarter|in|over|for|during|minutes)$/u;

/** "remains lower than 20 years ago": it compares with a time, where "more than 20 years ago" is longer ago. */
function comparesWithTime(tokens: readonly Token[], first: number, at: number): boolean {
	const isOther = /^(?:higher|lower|larger|bigger|smaller)$/u.test(lowerAt(tokens, first));
	return (
		isOther &&
		lowerAt(tokens, at - 1) === 'than' &&
		TIME.test(lowerAt(tokens, at + 1)) &&
		AGO.test(lowerAt(tokens, at + 2))
	);
}

const AGO = /^(?:ago|earlier|before|previously)$/u;

function isPreposition(tokens: readonly Token[], first: number, at: number): boolean {
	const word = lowerAt(tokens, first);
	if (comparesWithTime(tokens, first, at)) return true;
	const before = tokens[first]?.gap === 'break' ? '' : lowerAt(tokens, first - 1);
	if (word === 'about') return TAKES_ABOUT.test(before);
	if (word === 'past') return TIME_PAST.test(before);
	// "takes over a century": so long, where "takes over two firms" is another verb.
	if (word === 'over') return TAKES_OVER.test(before) && !(TAKE.test(before) && isTimeNear(tokens, at));
	// "escalated all the way up to 49 percent"
	if (word === 'up')
		return before === 'way' || BRINGS.test(carrier(tokens, first) ?? '') || isUpFrom(tokens, first, at);
	if (word === 'under' && at === first + 1)
		return RULES.test(lowerAt(tokens, at + 1)) && isPlural(lowerAt(tokens, at + 1));
	return false;
}
