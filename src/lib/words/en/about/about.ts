/**
 * What a number of a sentence speaks of: its subject, what of it is measured, and what is counted. By rules on tags: the noun
 * behind a fraction’s “of”, what is counted if it does something, else the subject of the verb before the number. What the rules
 * are not sure of is marked so; what they do not know is left out.
 */
import { DIGITS } from '../digits';
import type { About, Guess } from '../../types';
import type { Reading } from '../../types';
import { isJoiner, tokenise, type Token } from '../../language/tokens';
import { measureOfUnit } from './measures';
import { beforeDating, phraseEndingAt, phraseFrom, undated, type Phrase, type Tagged } from './phrases';
import { tagsOf } from './tags';
import { isPlural } from '../grammar';
import { CHANGE_VERBS } from '../changeWords';
import { CALENDAR, CAUSING, CLAUSE_WORDS, DOING, HAVING, PRESENTS, SAYING, STATING } from './verbWords';

/** The number in its sentence, as spans of tokens. */
interface Place extends Tagged {
	readonly sentence: string;
	readonly from: number;
	readonly to: number;
	readonly reading: Reading;
	/** Where the numbers before it end and begin. */
	readonly ends: readonly number[];
	readonly starts: readonly number[];
}

/** What each number of a sentence speaks of. `readings` are those of this sentence, in UTF-16 units or code points alike. */
export function aboutNumbers(sentence: string, readings: readonly Reading[]): About[] {
	const tokens = tokenise(sentence, DIGITS);
	const tags = tagsOf(tokens);
	const ends: number[] = [];
	const starts: number[] = [];
	let search = 0;
	return readings.map((reading) => {
		const start = sentence.indexOf(reading.text, search);
		search = start < 0 ? search : start + reading.text.length;
		const from = tokens.findIndex(({ end }) => end > start);
		const to = tokens.findIndex(({ start: next }) => next >= start + reading.text.length);
		const place = {
			sentence,
			tokens,
			tags,
			reading,
			from,
			to: to < 0 ? tokens.length : to,
			ends: [...ends],
			starts: [...starts]
		};
		ends.push(place.to);
		starts.push(from);
		return start < 0 || from < 0 ? {} : aboutPlace(place);
	});
}

function aboutPlace(place: Place): About {
	const { reading } = place;
	const of = countedPhrase(place);
	const found = subjectOf(place, of);
	const measure = measureFor(place, found?.text ?? '', of);
	return {
		...(found && { subject: found }),
		...(measure && { measure: found?.measure ? { text: found.measure, sure: found.sure } : measure }),
		...(!measure && found?.measure ? { measure: { text: found.measure, sure: found.sure } } : {}),
		...(of !== undefined && (reading.unit === 'count' || reading.unit === 'rank') ? { of: textOf(place, of) } : {})
	};
}

/** The noun phrase that is counted, right behind the number or with its noun inside the number’s words. */
function countedPhrase(place: Place): Phrase | undefined {
	const { reading, tokens, tags, to } = place;
	if (reading.unit !== 'count' && reading.unit !== 'rank') return undefined;
	const own = tokens.findIndex(({ lower }, at) => at > place.from && at < to && lower === reading.noun);
	let from = tokens[to]?.lower === 'of' ? to + 1 : to;
	if (tags[from] === 'determiner') from++;
	if (own >= 0) from = own;
	for (let at = from; at < from + MOST_ADJECTIVES && tokens[at]?.kind === 'word' && tokens[at]?.gap !== 'break'; at++) {
		if (tags[at] !== 'noun' && tags[at] !== 'ed' && tags[at] !== 'conjunction') return undefined;
		if (UNIT_NOUN.test(tokens[at]?.lower ?? '')) return undefined;
		if (isPlural(tokens[at]?.lower ?? '') && tags[at + 1] !== 'number') return { from, to: at + 1 };
	}
	return own >= 0 ? { from: own, to: own + 1 } : undefined;
}

/** What amounts are measured in, and nobody counts. */
const UNIT_NOUN =
	/^(?:tonnes|tons|barrels|miles|feet|degrees|points|percent|gallons|litres|liters|acres|dollars|euros|pounds)$/u;

/** "5 major new regional programmes" */
const MOST_ADJECTIVES = 5;

interface Found extends Guess {
	readonly measure?: string;
}

function subjectOf(place: Place, counted: Phrase | undefined): Found | undefined {
	const { reading, tokens, tags, to } = place;
	const isPart = reading.unit === 'share' || reading.unit === 'percent';
	if (isPart && tokens[to]?.lower === 'of') {
		const whole = phraseFrom(place, to + 1);
		const verb = whole && verbAt(place, whole.to);
		if (whole && verb !== undefined) {
			const what = guessFrom(place, whole);
			return { ...what, measure: `share that ${predicate(place, whole.to)}` };
		}
		const subject = governed(place);
		if (whole && subject) return { ...subject, measure: `share of ${textOf(place, whole)}` };
		return whole && { ...guessFrom(place, whole), sure: false };
	}
	// "a 30 percent reduction in our operating loss": the change is of what stands behind.
	if (/^(?:in|of)$/u.test(tokens[to]?.lower ?? '') && isChangeNoun(tokens[to - 1])) {
		const whole = phraseFrom(place, to + 1);
		const kept = whole && undated(place, whole);
		if (kept) return guessFrom(place, kept);
	}
	const end = counted?.to ?? to;
	if (counted && !isTimes(place, counted) && verbAt(place, after(place, end)) !== undefined) {
		const what = guessFrom(place, counted);
		return { ...what, measure: `number of ${textOf(place, counted)}` };
	}
	const described = describedAfter(place);
	if (described) return described;
	if (tags[end] === 'auxiliary' || (tags[end] === 'verb' && place.from === firstWord(place))) return undefined;
	return governed(place);
}

/** "The 6.4 magnitude quake": the number stands before the noun that it describes. */
function describedAfter(place: Place): Found | undefined {
	const { tokens, tags, to } = place;
	const word = tokens[to]?.lower ?? '';
	if (!/^(?:magnitude|degree)$/u.test(word) || tags[to + 1] !== 'noun') return undefined;
	const phrase = phraseFrom(place, to + 1, new Set());
	return phrase && { ...guessFrom(place, phrase), measure: word };
}

/** "met over 40 times": what is counted is how often the verb’s subject did it. */
function isTimes({ tokens }: Tagged, { to }: Phrase): boolean {
	return /^(?:times|occasions)$/u.test(tokens[to - 1]?.lower ?? '');
}

/** The place behind the prepositional phrases that follow a noun: “80 aftershocks of the quake [had hit]”. */
function after(place: Place, at: number): number {
	const { tokens, tags } = place;
	if (/^(?:of|in|from|at|for)$/u.test(tokens[at]?.lower ?? '')) return phraseFrom(place, at + 1)?.to ?? at;
	return tags[at] === 'adverb' ? at + 1 : at;
}

function verbAt({ tokens, tags }: Tagged, at: number): number | undefined {
	let place = at;
	while (tags[place] === 'adverb') place++;
	return (tags[place] === 'verb' || tags[place] === 'auxiliary') && tokens[place]?.gap !== 'break' ? place : undefined;
}

/** What is said of a subject, up to the next mark and not too long: “went to China”. */
function predicate({ sentence, tokens, tags }: Place, from: number): string {
	let to = from;
	while (to < tokens.length && to - from < 9 && (tags[to] !== 'mark' || isInner(tokens, to))) to++;
	return sentence.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function isInner(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.gap === 'none' && tokens[at + 1]?.gap === 'none';
}

/** The subject of the verb that stands nearest before the number, if no other clause begins between the two. */
function governed(place: Place): Found | undefined {
	const { tags, tokens, from } = place;
	let at = from - 1;
	while (at >= 0 && tags[at] !== 'verb' && tags[at] !== 'ing' && tags[at] !== 'ed' && tags[at] !== 'auxiliary') at--;
	// The number’s words may hold the verb itself: "increased 40 percent".
	for (let inside = from; inside < place.to; inside++)
		if (/^(?:verb|auxiliary|ed|ing)$/u.test(tags[inside] ?? '')) {
			at = inside;
			break;
		}
	if (at < 0) return beside(place);
	if (tokens[from - 1]?.lower === 'with' && /^(?:left|leaves|leave)$/u.test(tokens[at]?.lower ?? '')) {
		const phrase = phraseEndingAt(place, from - 2, at + 1);
		return phrase && guessFrom(place, phrase);
	}
	const found = subjectOfVerb(place, at, 0);
	if (!found) return undefined;
	return { ...found, sure: found.sure && isComplement(place, at) };
}

/** Whether the number is what the verb says of its subject: nothing else is named between the two but dates and other numbers. */
function isComplement(place: Place, verb: number): boolean {
	const { tokens, tags, from, ends } = place;
	const word = tokens[verb]?.lower ?? '';
	const inside = (at: number) => place.starts.some((start, number) => at >= start && at < (ends[number] ?? 0));
	// “their two countries’ 75 years” are theirs.
	if (/['’]s?$/u.test(tokens[from - 1]?.text ?? '')) return false;
	const named = nounBefore(place);
	const last = named ?? from;
	if (from - verb > 20 || (named !== undefined && !STATING.has(word) && !HAVING.has(word))) return false;
	for (let at = verb + 1; at < last; at++) {
		if (inside(at)) continue;
		const text = tokens[at]?.lower ?? '';
		if (/^[;:()]$/u.test(text) || /^(?:while|whereas|which|that|who)$/u.test(text)) return false;
		if (tags[at] === 'noun' && !CALENDAR.has(text) && !FILLER.test(text) && !isYear(text)) return false;
	}
	return true;
}

/** Nouns that name nothing new between a verb and its number. */
const FILLER =
	/^(?:level|levels|record|high|low|total|totals|average|rate|range|up|down|increase|decrease|rise|fall|drop|decline|growth|likely|worth|line|period|estimate|estimates|expectation|expectations|consensus|quarter|half|q[1-4]|h[12]|fy|fiscal)$/u;

function isYear(text: string): boolean {
	return /^(?:1[89]|20)\d\d$/u.test(text);
}

/** Nouns that do not say what is measured: “an average of 267 gigatonnes”. */
const VAGUE_NOUN =
	/^(?:average|total|maximum|minimum|record|peak|estimate|low|high|median|mean|figure|number|level|all)$/u;

/** Where the noun begins that the number tells the size of: “a depth of 12 km”. */
function nounBefore({ tokens, tags, from, reading }: Place): number | undefined {
	if (reading.unit === 'count' || tokens[from - 1]?.lower !== 'of' || tags[from - 2] !== 'noun') return undefined;
	if (VAGUE_NOUN.test(tokens[from - 2]?.lower ?? '')) return undefined;
	let start = from - 2;
	while (start > 0 && (tags[start - 1] === 'noun' || isJoiner(tokens, start - 1))) start--;
	return start;
}

/** “The epicentre, with a depth of 12 km, was …”: what the words between two commas tell of. */
function beside(place: Place): Guess | undefined {
	const { tokens, from } = place;
	let at = from - 1;
	while (at > 0 && tokens[at]?.text !== ',') at--;
	if (at <= 0 || !/^(?:with|at|of|about|nearly|some|now)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined;
	const phrase = phraseEndingAt(place, at - 1);
	return phrase && fair(place, phrase);
}

const DEEPEST = 4;

function subjectOfVerb(place: Place, verb: number, depth: number): Guess | undefined {
	const { tokens, tags } = place;
	if (depth > DEEPEST) return undefined;
	let at = verb - 1;
	while (at >= 0 && (tags[at] === 'auxiliary' || tags[at] === 'adverb' || tags[at] === 'verb' || tags[at] === 'ed'))
		at--;
	if (at < 0) return undefined;
	const word = tokens[at]?.lower ?? '';
	const isLoose = isParticiple(place, verb) && !isMain(place, verb);
	if (word === 'to' && tags[at - 1] === 'noun') {
		const earlier = verbBefore(place, at);
		const phrase = phraseEndingAt(place, at - 1, earlier === undefined ? 0 : earlier + 1);
		if (phrase && earlier !== undefined && CAUSING.has(tokens[earlier]?.lower ?? '')) return guessFrom(place, phrase);
	}
	if (
		tags[at] === 'conjunction' ||
		(isLoose && word === ',') ||
		word === 'to' ||
		(isLoose && tags[at] === 'preposition')
	) {
		const earlier = verbBefore(place, at);
		const found = earlier === undefined ? undefined : subjectOfVerb(place, earlier, depth + 1);
		if (!found || earlier === undefined) return undefined;
		const isSaid = SAYING.has(tokens[earlier]?.lower ?? '');
		const isFar = word === 'to' && (CAUSING.has(tokens[earlier]?.lower ?? '') || at - earlier > 4);
		return isSaid ? undefined : { ...found, sure: found.sure && tags[verb] !== 'ed' && !isFar };
	}
	if (tags[at] === 'pronoun') {
		if (/^(?:which|that|who)$/u.test(word)) {
			const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
			const phrase = phraseEndingAt(place, before);
			return phrase && { ...guessFrom(place, phrase), sure: false };
		}
		return undefined;
	}
	if (/^[,)—–]$/u.test(word)) {
		const opening = word === ')' ? '(' : word;
		let open = at - 1;
		while (open >= 0 && tokens[open]?.text !== opening) open--;
		if (open <= 0) return undefined;
		const phrase = phraseEndingAt(place, open - 1);
		return phrase && fair(place, phrase);
	}
	const last = beforeDating(place, at);
	const phrase = phraseEndingAt(place, last, place.ends.filter((end) => end <= last).at(-1));
	const found = phrase && fair(place, phrase);
	// “An earthquake measuring 5.8”: nothing stands between the two.
	const isAdjacent = DOING.has(tokens[verb]?.lower ?? '') && phrase?.to === verb;
	return found && { ...found, sure: found.sure && (!isLoose || isAdjacent) };
}

function isParticiple({ tags }: Tagged, at: number): boolean {
	return (tags[at] === 'ing' || tags[at] === 'ed') && tags[at - 1] !== 'auxiliary';
}

/** Whether a form in “-ed” behind a parenthesis is the verb of its clause: “Exports, which were low, jumped 40 percent”. */
function isMain({ tokens, tags }: Tagged, at: number): boolean {
	const mark = tokens[at - 1]?.text ?? '';
	if (tags[at] !== 'ed' || !/^[,)—–]$/u.test(mark)) return false;
	let open = at - 2;
	while (open >= 0 && tokens[open]?.text !== (mark === ')' ? '(' : mark)) open--;
	let start = open;
	while (start > 0 && !CLAUSE_WORDS.has(tokens[start - 1]?.lower ?? '')) start--;
	return open > 0 && !tags.slice(start, open).some((tag) => tag === 'verb' || tag === 'auxiliary');
}

/** A phrase that can be a subject: not only a date, and not the object of a preposition. */
function fair(place: Place, phrase: Phrase): Guess | undefined {
	const kept = undated(place, phrase);
	if (!kept) return undefined;
	const before = place.tags[kept.from - 1];
	const isObject = before === 'preposition' && !OPENING.test(place.tokens[kept.from - 1]?.lower ?? '');
	const guess = guessFrom(place, kept);
	return { ...guess, sure: guess.sure && !isObject };
}

/** Prepositions and conjunctions after which a clause begins, subject first. */
const OPENING =
	/^(?:that|while|whereas|although|though|because|if|when|but|as|after|before|since|until|so|where|whether)$/u;

function verbBefore({ tokens, tags }: Tagged, at: number): number | undefined {
	for (let place = at - 1; place >= 0; place--)
		if (tags[place] === 'verb' && tokens[place]?.lower !== 'to') return place;
		else if (tags[place] === 'auxiliary' && tags[place + 1] !== 'verb') return place;
	return undefined;
}

function firstWord({ tags }: Tagged): number {
	return tags.findIndex((tag) => tag !== 'mark');
}

const HANGING = /\b(?:its|their|his|her|our|my|your|this|these|those|such|it|them)\b/iu;

/** No number, no lone verb of a headline, nothing that hangs on words of another sentence. */
function isName(text: string): boolean {
	return !HANGING.test(text) && !/%|[$€£]|\bper ?cent\b|^\d/iu.test(text) && !PRESENTS.has(text.toLowerCase());
}

/** A phrase as a subject; unsure if it hangs on words of another sentence. */
function guessFrom(place: Place, phrase: Phrase): Guess {
	const text = textOf(place, phrase).replace(/^["“”‘']+|["“”]+$/gu, '');
	return {
		text: text.slice(0, 1).toUpperCase() + text.slice(1),
		sure: isName(text) && phrase.to - phrase.from <= 14
	};
}

function textOf({ sentence, tokens }: Place, { from, to }: Phrase): string {
	return sentence.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/gu, ' ');
}

/** Whether a verb before the number says how large its subject is: “reached”, not “paid”. */
function isStated({ tokens, tags, from, to }: Place): boolean {
	for (let at = to - 1; at >= 0; at--) {
		const word = tokens[at]?.lower ?? '';
		if (STATING.has(word) || CHANGE_VERBS.has(word)) return true;
		if (at < from && (tags[at] === 'verb' || tags[at] === 'ing')) return false;
	}
	return false;
}

function isChange({ unit, direction, change }: Reading): boolean {
	return unit === 'percent-change' || (direction !== undefined && !change);
}

function isChangeNoun(token: Token | undefined): boolean {
	return /^(?:increase|decrease|rise|fall|drop|decline|reduction|growth|jump|gain|surge|cut|improvement|hike|slump|expansion|contraction)$/u.test(
		token?.lower ?? ''
	);
}

/** What is measured: the noun before “of”, a loss, a number of things, else what the unit measures. */
function measureFor(place: Place, subject: string, of: Phrase | undefined): Guess | undefined {
	const { reading, tokens, from, to } = place;
	if (isChange(reading) || isChangeNoun(tokens[to - 1])) return { text: 'change', sure: true };
	if (/\bloss(?:es)?\b/iu.test(reading.text)) return { text: 'loss', sure: true };
	if (/^years?-old$/u.test(`${tokens[to - 1]?.lower ?? ''}-${tokens[to + 1]?.lower ?? ''}`))
		return { text: 'age', sure: true };
	const named = nounBefore(place);
	if (named !== undefined) return { text: textOf(place, { from: named, to: from - 1 }), sure: true };
	if (reading.unit === 'count' || (reading.unit === undefined && reading.relation === 'between' && of))
		return of && { text: `number of ${textOf(place, of)}`, sure: true };
	if (reading.unit === 'rank') return of && { text: `place among ${textOf(place, of)}`, sure: false };
	const near = [1, 0, -1, 2, -2, 3, -3].map((step) => tokens[step > 0 ? to + step - 1 : from + step - 1]?.lower ?? '');
	const measure = measureOfUnit(reading.unit, subject, near);
	return measure && { ...measure, sure: measure.sure && isStated(place) };
}
