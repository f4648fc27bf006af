/** The number in its sentence, and noun phrases of it as a subject. */
import { isPlural } from '../grammar';
import { withCapital } from '../../language/capital';
import type { Guess, Reading } from '../../types';
import type { Token } from '../../language/tokens';
import { phraseEndingAt, type Phrase, type Tagged } from './phrases';
import { CALENDAR, PRESENTS } from './verbWords';

/** The number in its sentence, as spans of tokens. */
export interface Place extends Tagged {
	readonly sentence: string;
	readonly from: number;
	readonly to: number;
	readonly reading: Reading;
	/** Where the numbers before it end and begin. */
	readonly ends: readonly number[];
	readonly starts: readonly number[];
}

export interface Found extends Guess {
	readonly measure?: string;
	/** Whether the measure is sure where the subject is not, or the other way round. */
	readonly measured?: boolean;
	/** Whether the words right behind the number name it. */
	readonly named?: boolean;
}

export function verbBefore({ tokens, tags }: Tagged, at: number): number | undefined {
	for (let place = at - 1; place >= 0; place--)
		if (tags[place] === 'verb' && tokens[place]?.lower !== 'to') return place;
		else if (tags[place] === 'auxiliary' && tags[place + 1] !== 'verb') return place;
	return undefined;
}

export function firstWord({ tags }: Tagged): number {
	return tags.findIndex((tag) => tag !== 'mark');
}

const HANGING = /\b(?:its|their|his|her|our|my|your|this|these|those|such|it|them)\b/iu;

/** “Born' hits the high”: it ends words that it does not begin, or the other way round; “workers’ pay” is no such. */
export function isCutQuote(text: string): boolean {
	const opens = /(?:^|\s)['‘“"]\p{L}/u.test(text);
	const closes = /(?<!s)['’](?:\s|$)|\p{L}[”"]/u.test(text);
	return opens !== closes;
}

/** No number, no lone verb of a headline, nothing that hangs on words of another sentence. */
export function isName(text: string): boolean {
	// “18 to 24 year-olds”
	if (/^\d+(?:(?: to |-to-|[-–])\d+)?[- ]years?[- ]olds?$/u.test(text)) return true;
	// “'A Star Is Born' hits”: cut within quotation marks.
	if (isCutQuote(text)) return false;
	return !HANGING.test(text) && !/%|[$€£]|\bper ?cent\b|^\d/iu.test(text) && !PRESENTS.has(text.toLowerCase());
}

/** A phrase as a subject; unsure if it hangs on words of another sentence. */
/** “Predictions are that yields will rise”: it only leads to its clause. */
function namedBy(text: string): string {
	const words = text.replace(/^["“”‘']+|["“”]+$/gu, '');
	const behind = /^that (\p{Ll}+)/u.exec(words)?.[1];
	return behind !== undefined && isPlural(behind) ? words.slice('that '.length) : words;
}

export function guessFrom(place: Place, phrase: Phrase): Guess {
	const text = withOwner(place, phrase, namedBy(textOf(place, phrase)));
	return {
		text: withCapital(text),
		sure: isName(text) && phrase.to - phrase.from <= 14
	};
}

/** “The ministry said its budget”: the budget of whom the verb right before names. */
function withOwner(place: Place, { from }: Phrase, text: string): string {
	const { tokens, tags } = place;
	// “The ministry said on Monday that its …”
	let verb = from - 1;
	while (verb > from - 5 && (tokens[verb]?.lower === 'that' || tokens[verb]?.lower === 'on' || isDay(tokens[verb])))
		verb--;
	if (!/^its\s/iu.test(text) || tags[verb] !== 'verb') return text;
	const owner = phraseEndingAt(place, verb - 1);
	const isKnown = owner && tags[owner.from - 1] !== 'preposition' && /^\p{Lu}/u.test(tokens[owner.to - 1]?.text ?? '');
	return isKnown && isName(textOf(place, owner)) ? `${textOf(place, owner)}’s ${text.slice(4)}` : text;
}

function isDay(token: Token | undefined): boolean {
	return CALENDAR.has(token?.lower ?? '');
}

/** A part of a whole, or a percentage that may be one. */
export function isShare({ unit }: Reading): boolean {
	return unit === 'percent' || unit === 'share';
}

/** A number that says neither in words nor by a sign what it counts. */
export function isBare({ noun, unit }: Reading): boolean {
	return noun === undefined && (unit === 'count' || unit === undefined);
}

export function textOf({ sentence, tokens }: Place, { from, to }: Phrase): string {
	return sentence.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/gu, ' ');
}

export function isChangeNoun(token: Token | undefined): boolean {
	return /^(?:increase|decrease|rise|fall|drop|decline|reduction|growth|jump|gain|surge|cut|improvement|hike|slump|expansion|contraction)$/u.test(
		token?.lower ?? ''
	);
}
