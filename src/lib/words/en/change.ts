/** Words around a number that make it a change: “fell by”, “a decline of”, “increase”, “year on year”. */
import { isMonth } from './calendar';
import { CHANGE_NOUNS, CHANGE_VERBS, COMPARATIVES, BOUND_BY } from './changeWords';
import { COMPARED_IN_TIME } from './comparison';
import type { ChangeWord } from './changeWords';
import { FUNCTION_WORDS } from './grammar';
import { isThing } from './headNoun';
import { afterJoiner, continues, continuesBack, isDash, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** Words before a number that make it a change. */
export interface ChangeBefore extends ChangeWord {
	/** First token of the words; undefined if other words stand between them and the number. */
	readonly from?: number;
	/** Through "by" or "of", which bind any number; a bare verb binds percentages, money and measures only. */
	readonly bound: boolean;
	/** It stands far off and may be a noun: "delay the rise in fees by two months". */
	readonly isNoun?: true;
	/** The verb, where it stands right before the number. */
	readonly verb?: string;
}

/** How far back a verb may stand from its "by": "cut its emissions from power plants by 40 percent". */
const WORDS_BETWEEN = 12;

/** The change words that stand before token `at`, not before `floor`: "fell", "rose sharply by", "a decline of". */
export function directionBefore(tokens: readonly Token[], at: number, floor: number): ChangeBefore | undefined {
	if (tokens[at]?.gap === 'break') return undefined;
	const place = beforeFillers(tokens, at, floor);
	const link = lowerAt(tokens, place - 1);
	if (link === 'by')
		return (
			verbBefore(tokens, place - 1, floor, true) ??
			comparedBy(tokens, place - 1, floor) ??
			distantVerb(tokens, place - 1, floor)
		);
	if (link === 'of' || link === 'at')
		return (
			nounBefore(tokens, place - 1, floor) ??
			paceBefore(tokens, place - 1, floor) ??
			(link === 'at' ? verbBefore(tokens, place - 1, floor, true) : undefined)
		);
	// "dropped with 62 percent", where "grew with 40 percent of the money" tells what came with it.
	const isMoved = CHANGE_VERBS.get(lowerAt(tokens, place - 2))?.kind === 'change';
	if (link === 'with' && isMoved && !takesOf(tokens, at)) return verbBefore(tokens, place - 1, floor, true);
	// "fell below 3 percent" says where it came to.
	return LEVEL.test(lowerAt(tokens, place)) ? undefined : verbBefore(tokens, place, floor, false);
}

/** Whether an “of” follows soon, before the clause ends: "62 percent of". */
function takesOf(tokens: readonly Token[], at: number): boolean {
	return [1, 2, 3].some((step) => lowerAt(tokens, at + step) === 'of');
}

/** "trading higher by up to 4 percent". */
function comparedBy(tokens: readonly Token[], by: number, floor: number): ChangeBefore | undefined {
	const isAmount = /^(?:higher|lower|larger|smaller|stronger|weaker|cheaper)$/u.test(lowerAt(tokens, by - 1));
	const word = isAmount && by - 1 >= floor ? COMPARATIVES.get(lowerAt(tokens, by - 1)) : undefined;
	return word && { ...word, from: by - 1, bound: true };
}

const LEVEL = /^(?:below|above|past|under|beneath)$/u;

/** Words between a link and its number that change nothing: "by only 3 percent", "by a total of 2 points". */
function beforeFillers(tokens: readonly Token[], at: number, floor: number): number {
	const called = articleOfCalled(tokens, at);
	if (called !== undefined && called >= floor) return called;
	const followsOf = lowerAt(tokens, at - 1) === 'of';
	const isTotal = followsOf && [3, 2, 1].map((back) => lowerAt(tokens, at - back)).join(' ') === 'a total of';
	if (isTotal && at - 3 >= floor) return at - 3;
	// "dropped by a 23 percent", "rose an average of 13 percent"
	const isMean =
		followsOf &&
		/^an? (?:average|estimated|overall)$/u.test([3, 2].map((back) => lowerAt(tokens, at - back)).join(' '));
	if (isMean && at - 3 >= floor) return at - 3;
	const isPaced = lowerAt(tokens, at - 2) === 'at' && isPace(tokens, at);
	const hasLink = lowerAt(tokens, at - 2) === 'by' || isPaced;
	if (/^an?$/u.test(lowerAt(tokens, at - 1)) && hasLink && at - 1 >= floor) return at - 1;
	// "were up in the range of 1 to 3 percent"
	const isRange =
		followsOf && /^in (?:the|a) range of$/u.test([4, 3, 2, 1].map((back) => lowerAt(tokens, at - back)).join(' '));
	if (isRange && at - 4 >= floor) return at - 4;
	if (at - 1 < floor || !/^(?:only|just|merely|barely|another|further|additional)$/u.test(lowerAt(tokens, at - 1)))
		return at;
	const hasArticle = /^an?$/u.test(lowerAt(tokens, at - 2)) && !/^(?:only|just)$/u.test(lowerAt(tokens, at - 1));
	return hasArticle && at - 2 >= floor ? at - 2 : at - 1;
}

/** How many tokens a percentage and its adjectives take before "pace": "a 0.8 percent annual rate", "a 42% clip". */
const PACE_BEHIND = 5;

/** "rose at a 0.8 percent annual rate": what grows at a pace of so many percent grows by so many. */
function isPace(tokens: readonly Token[], at: number): boolean {
	for (let place = at + 1; place <= at + PACE_BEHIND && continues(tokens, place); place++) {
		const { kind, lower = '' } = tokens[place] ?? {};
		if (/^(?:rate|pace|clip)$/u.test(lower)) return true;
		if (kind !== 'word' ? !/^[%-]$/u.test(lower) : FUNCTION_WORDS.has(lower) && lower !== 'per') return false;
	}
	return false;
}

/** The article of "fell a solid 38%", "up a greater-than-expected 2.2 percent": an adjective says what to think of it. */
function articleOfCalled(tokens: readonly Token[], at: number): number | undefined {
	const adjective = tokens[at - 1];
	if (adjective?.kind !== 'word' || adjective.text !== adjective.lower || FUNCTION_WORDS.has(adjective.lower))
		return undefined;
	let first = at - 1;
	while (isJoiner(tokens, first - 1)) first -= 2;
	const before = lowerAt(tokens, first - 2);
	const isCalled = /^an?$/u.test(lowerAt(tokens, first - 1)) && (CHANGE_VERBS.has(before) || before === 'by');
	return isCalled ? first - 1 : undefined;
}

/** Verbs of which “up” and “down” are a part: “makes up 60 percent”, “took down two”, “give up a year”. */
const PARTICLE_VERBS: ReadonlySet<string> = new Set(
	`make makes made making take takes took taking set add adds added end ends ended has have had pick picks picked break
	breaks broke shot shut give gives gave given giving use uses used using sign signs signed show shows showed clean
	cleans cleaned cover covers covered back backs backed build builds built call calls called come comes came catch
	catches caught eat eats ate eaten fill fills filled free frees freed hold holds held keep keeps kept line lines lined
	look looks looked open opens opened pay pays paid put puts round rounds rounded run runs ran save saves saved snap
	snaps snapped split tie ties tied turn turns turned wrap wraps wrapped write writes wrote rack racks racked total
	totals clock clocks clocked track tracks tracked knock knocks knocked burn burns burned step steps stepped`.split(/\s+/)
);

function verbBefore(tokens: readonly Token[], at: number, floor: number, bound: boolean): ChangeBefore | undefined {
	const place = /^\p{L}{3,}ly$/u.test(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
	const word = place >= floor ? CHANGE_VERBS.get(lowerAt(tokens, place)) : undefined;
	if (/^(?:up|down)$/u.test(lowerAt(tokens, place)) && PARTICLE_VERBS.has(lowerAt(tokens, place - 1))) return undefined;
	return word && { ...word, from: place, bound, ...(!bound && { verb: lowerAt(tokens, place) }) };
}

/** “which collapsed and was followed by 52 ships”: how many did something. */
const DONE_BY = /^(?:followed|preceded|accompanied|caused|joined|led|hit|struck)$/u;

function distantVerb(tokens: readonly Token[], by: number, floor: number): ChangeBefore | undefined {
	if (DONE_BY.test(lowerAt(tokens, by - 1))) return undefined;
	// A year or "three-month" may stand between; whatever else holds a number has a verb of its own.
	for (let place = by - 1; place >= by - WORDS_BETWEEN && continuesBack(tokens, place); place--) {
		const word = CHANGE_VERBS.get(lowerAt(tokens, place)) ?? BOUND_BY.get(lowerAt(tokens, place));
		if (word) {
			const isNoun = CHANGE_NOUNS.has(lowerAt(tokens, place)) && lowerAt(tokens, place + 1) === 'in';
			return { ...word, bound: true, ...(isNoun && { isNoun: true }) };
		}
		if (tokens[place]?.kind === 'number' && !(place >= floor - 1 && /^(?:19|20)\d\d$/u.test(lowerAt(tokens, place))))
			return undefined;
	}
	return undefined;
}

/** "losing ice at a rate of": what is lost at a pace is a fall of what there is. */
function paceBefore(tokens: readonly Token[], link: number, floor: number): ChangeBefore | undefined {
	const isPace =
		/^(?:rate|pace|speed)$/u.test(lowerAt(tokens, link - 1)) &&
		lowerAt(tokens, link) === 'of' &&
		!isDash(tokens, link + 1);
	for (let at = link - 2; isPace && at >= link - 5; at--) {
		// "increased a much slower rate of": a slip.
		const isSlip = /^an?$/u.test(lowerAt(tokens, at)) && CHANGE_VERBS.has(lowerAt(tokens, at - 1));
		if (lowerAt(tokens, at) === 'at' || isSlip) {
			const verb = distantVerb(tokens, at, floor);
			return verb && { ...verb, kind: 'change' };
		}
	}
	return undefined;
}

function nounBefore(tokens: readonly Token[], link: number, floor: number): ChangeBefore | undefined {
	const isNoun = link - 1 >= floor && !isThing(tokens, link - 1);
	const word = isNoun ? CHANGE_NOUNS.get(lowerAt(tokens, link - 1)) : undefined;
	return word && { ...word, from: link - 1, bound: true };
}

const ADJECTIVES_BETWEEN = 2;

/** Words behind a number that make it a change, with the index after them. */
export interface ChangeAfter extends ChangeWord {
	readonly next: number;
}

/** "increase", "net loss", "annual growth" behind a number. */
export function nounAfter(tokens: readonly Token[], at: number): ChangeAfter | undefined {
	// "a 10 percent year over year increase"
	const start = COMPARED_IN_TIME.startingAt(tokens, at)?.next ?? at;
	for (let place = afterJoiner(tokens, start), between = 0; between <= ADJECTIVES_BETWEEN; place++, between++) {
		const token = tokens[place];
		const isPlain = token?.text === token?.lower || isMonth(tokens, place);
		if (token?.kind !== 'word' || token.gap === 'break' || !isPlain) return undefined;
		const word = CHANGE_NOUNS.get(token.lower);
		if (word) return isThing(tokens, place) ? undefined : { ...word, next: place + 1 };
		if (FUNCTION_WORDS.has(token.lower)) return undefined;
		place = endOfChain(tokens, place);
	}
	return undefined;
}

/** The last token of words that hyphens join, which count as one: "year-over-year". */
function endOfChain(tokens: readonly Token[], at: number): number {
	let end = at;
	while (isJoiner(tokens, end + 1)) end += 2;
	return end;
}
