/** The subject of the verb that a number stands behind. */
import type { Guess } from '../../types';
import { isJoiner } from '../../language/tokens';
import { beforeDating, phraseEndingAt, undated, type Phrase, type Tagged } from './phrases';
import { guessFrom, isName, verbBefore, type Found, type Place } from './place';
import { CALENDAR, CAUSING, CLAUSE_WORDS, DOING, HAVING, SAYING, STATING } from './verbWords';

/** The subject of the verb that stands nearest before the number, if no other clause begins between the two. */
export function governed(place: Place): Found | undefined {
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
	// “struck at a depth of”: of whatever did it.
	const at = named === undefined ? -1 : placedBefore(place, named);
	const isAt = at >= 0;
	const last = isAt ? at : (named ?? from);
	if (from - verb > 20 || (named !== undefined && !isAt && !STATING.has(word) && !HAVING.has(word))) return false;
	for (let at = verb + 1; at < last; at++) {
		if (inside(at)) continue;
		const text = tokens[at]?.lower ?? '';
		if ((/^[;:()]$/u.test(text) && tokens[at]?.gap !== 'none') || /^(?:while|whereas|which|that|who)$/u.test(text))
			return false;
		if (tags[at] === 'noun' && !CALENDAR.has(text) && !FILLER.test(text) && !isYear(text)) return false;
	}
	return true;
}

/** “at a seasonally adjusted [rate of]”: the place of “at”, or −1. */
function placedBefore({ tokens, tags }: Tagged, noun: number): number {
	let at = noun - 1;
	while (/^(?:noun|ed|adverb|verb)$/u.test(tags[at] ?? '')) at--;
	return tags[at] === 'determiner' && tokens[at - 1]?.lower === 'at' ? at - 1 : -1;
}

/** Nouns that name nothing new between a verb and its number. */
const FILLER =
	/^(?:am|pm|flat|steady|stable|unchanged|level|levels|record|high|low|total|totals|average|rate|range|up|down|increase|decrease|rise|fall|drop|decline|growth|likely|worth|line|period|estimate|estimates|expectation|expectations|consensus|quarter|half|q[1-4]|h[12]|fy|fiscal)$/u;

function isYear(text: string): boolean {
	return /^(?:1[89]|20)\d\d$/u.test(text);
}

/** Nouns that do not say what is measured: “an average of 267 gigatonnes”. */
const VAGUE_NOUN =
	/^(?:average|total|maximum|minimum|record|peak|estimate|low|high|median|mean|figure|number|level|all)$/u;

/** Where the noun begins that the number tells the size of: “a depth of 12 km”. */
export function nounBefore({ tokens, tags, from, reading }: Place): number | undefined {
	if (reading.unit === 'count' || tokens[from - 1]?.lower !== 'of' || tags[from - 2] !== 'noun') return undefined;
	if (VAGUE_NOUN.test(tokens[from - 2]?.lower ?? '')) return undefined;
	let start = from - 2;
	while (
		start > 0 &&
		(tags[start - 1] === 'noun' ||
			(tags[start - 1] === 'ing' && tokens[start - 2]?.lower === 'from') ||
			isJoiner(tokens, start - 1) ||
			(tokens[start - 1]?.lower === 'from' && tags[start - 2] === 'noun'))
	)
		start--;
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
	while (at >= 0 && /^(?:auxiliary|adverb|verb|ed)$/u.test(tags[at] ?? '')) at--;
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
			// “The turbines that light …”: one noun stands before it, and is meant.
			const guess = phrase && guessFrom(place, phrase);
			const isOne = before === at - 1 && !place.tags.slice(phrase?.from, at).includes('preposition');
			const isObject = tags[(phrase?.from ?? 0) - 1] === 'preposition' || tags[(phrase?.from ?? 0) - 1] === 'verb';
			// “Ferries, which carry 40 cars”
			const isBehind = before === at - 2 && phrase?.to === before + 1 && phrase.to - phrase.from < 4;
			return guess && { ...guess, sure: guess.sure && (isOne || isBehind) && !isObject };
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
	const head = beforeRelative(place, at);
	if (head !== undefined) {
		const phrase = phraseEndingAt(place, head);
		return phrase && fair(place, phrase);
	}
	const last = beforeDating(place, at);
	// A number within a compound ends no phrase: “the rate for 3-star hotels”.
	const floor = place.ends.filter((end) => end <= last && !isJoiner(tokens, end)).at(-1);
	const phrase = phraseEndingAt(place, last, floor);
	const found = phrase && fair(place, phrase);
	// “An earthquake measuring 5.8”: nothing stands between the two.
	const isAdjacent = tags[verb] === 'ing' && phrase?.to === at + 1;
	// “with ferries leading at 93%”
	const isAbsolute = isAdjacent && tokens[phrase.from - 1]?.lower === 'with';
	const isSure = found?.sure === true && (!isLoose || DOING.has(tokens[verb]?.lower ?? ''));
	return found && { ...found, sure: isAbsolute ? isName(found.text) : isSure && (!isLoose || isAdjacent) };
}

/** The noun before a relative clause that ends at a token: “The flood that hit the town [killed]”. */
function beforeRelative({ tokens, tags }: Tagged, last: number): number | undefined {
	for (let at = last - 1; at > 0 && tags[at] !== 'mark'; at--) {
		if (tags[at] !== 'pronoun' || !/^(?:which|that|who)$/u.test(tokens[at]?.lower ?? '')) continue;
		const verbs = tags.slice(at + 1, last + 1).filter((tag) => tag === 'verb');
		return verbs.length === 1 && /^(?:verb|auxiliary)$/u.test(tags[at + 1] ?? '') && tags[at - 1] === 'noun'
			? at - 1
			: undefined;
	}
	return undefined;
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
	const opening = brokenAt(place, kept);
	if (opening !== undefined) return guessFrom(place, { from: opening, to: kept.to });
	const guess = guessFrom(place, kept);
	// “ER-/PR- breast cancer”: a mark that is glued to a name may be a part of it.
	const isCut =
		before === 'mark' &&
		place.tokens[kept.from]?.gap === 'none' &&
		/^[-/&–]$/u.test(place.tokens[kept.from - 1]?.text ?? '');
	return { ...guess, sure: guess.sure && !isObject && !isCut };
}

/** “Pay of crews on large, old ferries rose”: where the phrase begins that a comma between two adjectives breaks. */
function brokenAt({ tokens, tags }: Tagged, { from }: Phrase): number | undefined {
	if (tokens[from - 1]?.text !== ',' || tags[from - 2] !== 'noun' || tags[from - 3] !== 'preposition') return undefined;
	let start = from - 3;
	while (start > 0 && /^(?:noun|determiner|preposition)$/u.test(tags[start - 1] ?? '')) start--;
	return start === 0 && tags[0] !== 'preposition' ? start : undefined;
}

/** Prepositions and conjunctions after which a clause begins, subject first. */
const OPENING =
	/^(?:that|while|whereas|although|though|because|if|when|but|as|after|before|since|until|so|where|whether)$/u;
