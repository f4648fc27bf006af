/** What each token of a sentence is, as far as small lists and endings tell: enough to find verbs and noun phrases in reports. */
import { isCapitalised, isJoiner, startsSentence, type Token } from '../../language/tokens';
import {
	ADVERBS,
	AUXILIARIES,
	DETERMINERS,
	DOING,
	NO_ADVERBS,
	PARTICIPLES,
	PASTS,
	PREPOSITIONS,
	PRESENTS,
	PRONOUNS,
	SAYING,
	SAYING_THAT
} from './verbWords';
import { isPlural } from '../grammar';

/** `verb` is a finite one or a participle behind its auxiliary; `ing` and `ed` are participles that may stand alone. */
export type Tag =
	| 'mark'
	| 'number'
	| 'determiner'
	| 'preposition'
	| 'conjunction'
	| 'pronoun'
	| 'adverb'
	| 'auxiliary'
	| 'verb'
	| 'ing'
	| 'ed'
	| 'noun';

const SAYS_THAT: ReadonlySet<string> = new Set([...SAYING, ...SAYING_THAT, 'meaning', 'means', 'meant']);

/** One tag a token. A word that nothing is known of is taken for a noun, adjectives too. */
export function tagsOf(tokens: readonly Token[]): Tag[] {
	const tags: Tag[] = [];
	for (let at = 0; at < tokens.length; at++) tags.push(tagAt(tokens, at, tags));
	return tags;
}

function tagAt(tokens: readonly Token[], at: number, before: readonly Tag[]): Tag {
	const token = tokens[at];
	if (!token || token.kind === 'mark') return 'mark';
	if (token.kind === 'number') return 'number';
	const word = token.lower.replace(/’/gu, "'");
	const last = previousTag(tokens, at, before);
	// Part of a compound: "state-owned", "year-on-year".
	if (isJoiner(tokens, at - 1) || isJoiner(tokens, at + 1)) return 'noun';
	// “5.9 million lives”
	if (last === 'number' && /^(?:hundred|thousand|million|billion|trillion)$/u.test(word)) return 'number';
	// “8:00 am”
	if (word === 'am' && last === 'number') return 'noun';
	if (AUXILIARIES.has(word) && !(word === 'may' && isCapitalised(token) && !startsSentence(tokens, at)))
		return 'auxiliary';
	// “was little changed”
	if (word === 'little' && before[at - 1] === 'auxiliary') return 'adverb';
	if (word === 'and' || word === 'or' || word === 'but' || word === 'nor') return 'conjunction';
	if (word === 'that' && SAYS_THAT.has(wordBefore(tokens, wordBefore(tokens, at) === 'out' ? at - 1 : at)))
		return 'preposition';
	if ((word === 'that' || word === 'which') && (last === 'noun' || last === 'mark' || last === 'verb'))
		return 'pronoun';
	if (/^(?:this|that|these|those|it)$/u.test(word) && isVerbForm(tokens, at + 1)) return 'pronoun';
	// “ships and boats both increased”
	if (word === 'both' && last === 'noun' && isVerbForm(tokens, at + 1)) return 'adverb';
	if (DETERMINERS.has(word)) return 'determiner';
	// "US" is no pronoun.
	if (/^\p{Lu}{2,}$/u.test(token.text)) return 'noun';
	if (PRONOUNS.has(word)) return 'pronoun';
	// A name in the middle of a sentence is none of the words below: "May", "Best Buy", "Total".
	if (isCapitalised(token) && !startsSentence(tokens, at)) return 'noun';
	if (isAdverb(word)) return 'adverb';
	if (PREPOSITIONS.has(word)) return 'preposition';
	if (isOpinion(tokens, at, before)) return 'verb';
	if (last === 'determiner' || last === 'number') return 'noun';
	if (isInfinitive(tokens, at, before)) return 'verb';
	if (isVerbForm(tokens, at)) return verbTag(tokens, at, word, last, before);
	if (DOING.has(word) || word === 'saying' || isAbsolute(tokens, at, before)) return 'ing';
	const isDoing =
		last === 'auxiliary' ||
		last === 'mark' ||
		(last === 'preposition' && !endsPhrase(tokens, at + 1)) ||
		(last === 'conjunction' && takes(tokens, at + 1));
	if (/ing$/u.test(word) && word.length > 5 && isDoing) return 'ing';
	return 'noun';
}

/** “farms and sweeping away five homes”: what stands behind a verb, and not behind a noun. */
function takes(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower ?? '';
	return tokens[at]?.kind === 'number' || /^(?:\p{Sc}|a|an|the|away|up|down|out|over|about|nearly)$/u.test(word);
}

/** “could displace 40 farms”, “enough to power 40 homes”: whatever stands behind a modal, and behind “to” before what it takes. */
function isInfinitive(tokens: readonly Token[], at: number, before: readonly Tag[]): boolean {
	let place = at - 1;
	while (before[place] === 'adverb') place--;
	const word = tokens[place]?.lower ?? '';
	if (MODALS.test(word)) return before[place] === 'auxiliary';
	return word === 'to' && !/s$/u.test(tokens[at]?.lower ?? '') && takes(tokens, at + 1);
}

/** “with ferries leading at 93%” */
function isAbsolute(tokens: readonly Token[], at: number, before: readonly Tag[]): boolean {
	let place = at - 1;
	// “with retail only going up”
	while (before[place] === 'adverb') place--;
	if (!/(?:\p{L}{3}|^go)ing$/u.test(tokens[at]?.lower ?? '') || before[place] !== 'noun') return false;
	while (/^(?:noun|determiner|number)$/u.test(before[place] ?? '') || isJoiner(tokens, place)) place--;
	return tokens[place]?.lower === 'with' && (takes(tokens, at + 1) || PREPOSITIONS.has(tokens[at + 1]?.lower ?? ''));
}

/** “58% now say that”, “voters (40 percent) think so”: what so many of those who were asked do. */
function isOpinion(tokens: readonly Token[], at: number, before: readonly Tag[]): boolean {
	let place = at - 1;
	while (before[place] === 'adverb') place--;
	if (!OPINION.test(tokens[at]?.lower ?? '')) return false;
	const isPercent = (token: number) => /^(?:%|percent|cent|pct)$/u.test(tokens[token]?.lower ?? '');
	if (isPercent(tokens[place]?.text === ')' ? place - 1 : place)) return true;
	// “81% of women “feel guilty””, “57% of 18 to 24 year-olds believe”
	let of = place;
	while (
		of > 0 &&
		of > place - MOST_ASKED &&
		tokens[of]?.lower !== 'of' &&
		!/^(?:verb|auxiliary)$/u.test(before[of] ?? '')
	)
		of--;
	return tokens[of]?.lower === 'of' && isPercent(of - 1);
}

/** Words of those who were asked. */
const MOST_ASKED = 9;

const OPINION =
	/^(?:say|think|believe|agree|disagree|feel|want|expect|know|approve|disapprove|favou?r|oppose|support|prefer|trust|consider|report|use|own|live|work|plan|see)$/u;

const MODALS = /^(?:will|would|can|could|shall|should|may|might|must|won't|wouldn't|can't|couldn't|shouldn't)$/u;

/** Whether a phrase ends before a token: “jobs in manufacturing rose”. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'word') return token?.kind !== 'number';
	return isVerbForm(tokens, at) || (PREPOSITIONS.has(token.lower) && token.lower !== 'to');
}

/** The tag before, adverbs left out. */
function previousTag(tokens: readonly Token[], at: number, before: readonly Tag[]): Tag | undefined {
	let place = at - 1;
	while (place >= 0 && (before[place] === 'adverb' || isInitial(tokens, place))) place--;
	return tokens[at]?.gap === 'break' ? undefined : before[place];
}

/** The last point of “U.S.” */
function isInitial(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.text === '.' && tokens[at].gap === 'none' && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '');
}

function wordBefore(tokens: readonly Token[], at: number): string {
	return tokens[at - 1]?.lower ?? '';
}

function isAdverb(word: string): boolean {
	return ADVERBS.has(word) || (/ly$/u.test(word) && word.length > 4 && !NO_ADVERBS.has(word));
}

function isVerbForm(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower.replace(/’/gu, "'") ?? '';
	return (
		PASTS.has(word) || PARTICIPLES.has(word) || PRESENTS.has(word) || AUXILIARIES.has(word) || /[^e]ed$/u.test(word)
	);
}

function verbTag(
	tokens: readonly Token[],
	at: number,
	word: string,
	last: Tag | undefined,
	before: readonly Tag[]
): Tag {
	const follows = last === 'noun' || last === 'pronoun' || last === 'mark' || last === 'conjunction';
	if (last === 'auxiliary') return 'verb';
	if (PASTS.has(word) && last !== 'preposition') return 'verb';
	if (/[^e]ed$/u.test(word)) {
		if (last === 'preposition' || last === undefined) return 'noun';
		// “and aggravated assaults rose”: it describes the noun behind it.
		if (last === 'conjunction' && isPlural(tokens[at + 1]?.lower ?? '') && isVerbForm(tokens, at + 2)) return 'ed';
		return follows && last !== 'mark' ? 'verb' : 'ed';
	}
	if (PARTICIPLES.has(word)) return last === 'preposition' ? 'noun' : 'ed';
	if (!PRESENTS.has(word)) return 'noun';
	if (tokens[at - 1]?.lower === 'to' && !/s$/u.test(word)) return 'verb';
	if (last !== 'noun' && last !== 'pronoun') return 'noun';
	return agrees(tokens, at, word, before) && opens(tokens, at + 1) ? 'verb' : 'noun';
}

/** "exports rise", "the price rises": the ending of the word before is the other one. */
function agrees(tokens: readonly Token[], at: number, word: string, before: readonly Tag[]): boolean {
	let place = at - 1;
	while (place >= 0 && before[place] === 'adverb') place--;
	const subject = tokens[place]?.lower ?? '';
	const isThird = /s$/u.test(word);
	// “USGS says”: letters of a name, no plural.
	if (isThird && /^\p{Lu}{3,}$/u.test(tokens[place]?.text ?? '')) return true;
	if (before[place] === 'pronoun') return isThird ? /^(?:it|he|she|that|which|who|this)$/u.test(subject) : true;
	const isPlural = /[^s]s$/u.test(subject) && !/['’]s$/u.test(subject);
	return isThird ? !isPlural : isPlural;
}

/** Whether what follows a verb may follow: a number, a phrase, an adverb, the end. */
function opens(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.kind !== 'word') return true;
	const word = token.lower;
	return (
		DETERMINERS.has(word) ||
		PREPOSITIONS.has(word) ||
		isAdverb(word) ||
		PRONOUNS.has(word) ||
		isCapitalised(token) ||
		!isVerbForm(tokens, at)
	);
}
