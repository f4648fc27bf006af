/**
 * “Italy leads with 59 sites, followed by China with 57 and Germany with 52”, “Spain (14 percent) and Italy (10 percent)”: names
 * in a list, each with its number. What stands between the mark that opens a part of the list and its number is the number’s subject.
 */
import { isJoiner, lowerAt } from '../../language/tokens';
import { undated, type Phrase } from './phrases';
import { guessFrom, isBare, type Place } from './place';
import type { Guess } from '../../types';

/** What stands between a name and its number. */
const LINKS: ReadonlySet<string> = new Set(['with', 'at', '(']);
/** Longer names are clauses. */
const MOST_WORDS = 8;
/** Tokens between a number and the name behind it: “[59] notable AI models in 2025, followed by [China]”. */
const MOST_BETWEEN = 10;

/** One part of a list. */
interface Part {
	readonly link: string;
	readonly phrase: Phrase;
	/** What is said before the name: a mark, “and”, “by” of “followed by”, “in”; nothing at the start. */
	readonly opening: string;
}

export interface Listed {
	readonly subject: Guess;
	/** The place in the list of the part before it, by the index of its number; undefined for the first one. */
	readonly after?: number;
}

/** The subjects of the numbers of a sentence that stand in lists; nothing for the others. */
export function listed(places: readonly (Place | undefined)[]): readonly (Listed | undefined)[] {
	const parts = places.map((place, at) => (place ? partOf(place, places[at - 1]) : undefined));
	const found: (Listed | undefined)[] = [];
	for (const [at, place] of places.entries())
		found.push(place && (isInSameBrackets(place, places[at - 1]) ? found[at - 1] : listedAt(places, parts, at)));
	return found;
}

function listedAt(
	places: readonly (Place | undefined)[],
	parts: readonly (Part | undefined)[],
	at: number
): Listed | undefined {
	const place = places[at];
	const part = parts[at];
	if (!place || !part) return undefined;
	const earlier = before(places, parts, at);
	const isFirst = earlier === undefined && part.opening !== 'followed';
	if (isFirst && !opensList(places, parts, at)) return undefined;
	if (undated(place, part.phrase)?.to !== part.phrase.to) return undefined;
	const { text, sure } = guessFrom(place, part.phrase);
	const isOne = !place.tags.slice(part.phrase.from, part.phrase.to).includes('conjunction');
	const after = isFirst ? undefined : (earlier ?? lastBefore(places, at));
	return { subject: { text, sure: sure && isOne }, ...(after !== undefined && { after }) };
}

/** “(US$ 1.50 trillion, 9 per cent)”: the second one is of the same name. */
function isInSameBrackets({ tokens, from }: Place, last: Place | undefined): boolean {
	return (
		last !== undefined &&
		lowerAt(tokens, last.from - 1) === '(' &&
		/^[,;]$/u.test(lowerAt(tokens, from - 1)) &&
		last.to === from - 1
	);
}

/** The number of the part right before one in the same list. */
function before(
	places: readonly (Place | undefined)[],
	parts: readonly (Part | undefined)[],
	at: number
): number | undefined {
	const part = parts[at];
	const place = places[at];
	const earlier = lastBefore(places, at);
	const other = earlier === undefined ? undefined : places[earlier];
	if (!part || !place || !other || earlier === undefined) return undefined;
	// “Gold traded at $1,900 and silver at $24”: the first one need be no name.
	const isAlike = lowerAt(other.tokens, other.from - 1) === part.link && isOfUnit(place, other);
	const isGoingOn = /^(?:[,;]|and|or|while|then)$/u.test(part.opening);
	return isAlike && isGoingOn && isCalm(other, part.phrase.from) ? earlier : undefined;
}

function isOfUnit({ reading }: Place, { reading: other }: Place): boolean {
	return reading.unit === other.unit || (other.unit === 'count' && reading.unit === undefined);
}

/** The number before one, dates and what stands in the same brackets left out. */
function lastBefore(places: readonly (Place | undefined)[], at: number): number | undefined {
	for (let earlier = at - 1; earlier >= 0; earlier--) {
		const place = places[earlier];
		if (place && place.reading.unit !== 'date' && lowerAt(place.tokens, place.from - 1) !== ',') return earlier;
	}
	return undefined;
}

/** Whether another part of the same list follows, so that the words before the first one’s bracket are a name like the others. */
function opensList(places: readonly (Place | undefined)[], parts: readonly (Part | undefined)[], at: number): boolean {
	const part = parts[at];
	const isName = part?.link === '(' && /^(?:|[,:;]|in|for|toward|towards|to|by|while)$/u.test(part.opening);
	if (!isName && !/^(?:are|were|is|was)$/u.test(part?.opening ?? '-')) return false;
	const next = parts.findIndex((other, later) => later > at && other !== undefined);
	return next > at && (parts[next]?.opening === 'followed' || before(places, parts, next) === at);
}

/** Whether no clause begins between a number and the name behind it. */
function isCalm(place: Place | undefined, to: number): boolean {
	if (!place || to - place.to > MOST_BETWEEN) return false;
	return place.tags.slice(place.to, to).every((tag) => tag !== 'verb' && tag !== 'auxiliary' && tag !== 'pronoun');
}

/** The name and what joins it to a number, if the words before the number are so. */
function partOf(place: Place, last: Place | undefined): Part | undefined {
	const { tokens, tags, from } = place;
	const link = tokens[from - 1]?.lower ?? '';
	if (!LINKS.has(link)) return undefined;
	const floor = last?.to ?? 0;
	const to = from - 1;
	let start = to;
	while (start > floor && to - start < MOST_WORDS && isInName(place, start - 1)) start--;
	while (start < to && tags[start] === 'conjunction') start++;
	// “8.51% of citations and [Canada] with”: what stands before “and” is the last number’s.
	const and = tags.slice(start, to).lastIndexOf('conjunction');
	const isOpen = link !== '(' && last !== undefined && !tags.slice(last.to, start).includes('mark');
	if (and >= 0 && isOpen) start += and + 1;
	const opening = lowerAt(tokens, start - 1);
	const isFollowing = opening === 'by' && /^(?:followed|led|trailed|headed)$/u.test(lowerAt(tokens, start - 2));
	const hasNoun = tags.slice(start, to).some((tag) => tag === 'noun' || tag === 'ing');
	if (!hasNoun || tokens[to]?.gap === 'none') return undefined;
	return {
		link,
		phrase: { from: start, to },
		opening: isFollowing ? 'followed' : start === floor && floor === 0 ? '' : opening
	};
}

/** Whether a token can be part of a name: “the Netherlands”, “Moelis & Company”, “biomass and waste”. */
function isInName({ tokens, tags }: Place, at: number): boolean {
	const tag = tags[at];
	if (tag === 'noun' || tag === 'determiner') return true;
	if (tag === 'adverb') return tags[at + 1] === 'noun';
	if (tag === 'ing') return tags[at + 1] === 'noun' || tokens[at + 1]?.lower === '(';
	if (tag === 'conjunction') return tags[at - 1] === 'noun';
	return isJoiner(tokens, at) || /^[&“”"‘]$/u.test(tokens[at]?.text ?? '') || isGlued(tokens, at);
}

/** A mark within a name: “U.S.”, “Sotheby’s”, “St. Ives”. */
function isGlued(tokens: Place['tokens'], at: number): boolean {
	const mark = tokens[at]?.text ?? '';
	if (tokens[at]?.gap !== 'none') return false;
	const isShort = mark === '.' && /^\p{Lu}\p{L}{0,2}$/u.test(tokens[at - 1]?.text ?? '');
	return isShort || (tokens[at + 1]?.gap === 'none' && /^[.'’/]$/u.test(mark));
}

/** What is counted in the part before one, where its own words say nothing: “China with 57”. */
export function countedBefore(
	{ reading }: Place,
	earlier: Place | undefined,
	of: string | undefined
): string | undefined {
	return isBare(reading) && earlier?.reading.unit === 'count' ? of : undefined;
}
