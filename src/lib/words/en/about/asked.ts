/** Those of whom so many percent say or do something. */
import { withCapital } from '../../language/capital';
import { isPlural } from '../grammar';
import { phraseEndingAt, phraseFrom, type Phrase } from './phrases';
import { guessFrom, type Found, type Place } from './place';
import { predicate, verbAt } from './predicate';

/** “Of Republicans, 58% say so”, “a majority of Republicans (58%) say so”: they, and what so many of them do. */
export function askedBefore(place: Place): Found | undefined {
	const { tokens, from, to } = place;
	const isBracketed = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
	const verb = isBracketed ? to + 1 : to;
	if (verbAt(place, verb) === undefined) return undefined;
	const leading = /^(?:of|among)$/u.test(tokens[0]?.lower ?? '') ? leadingPhrase(place) : undefined;
	// “Among the young, 42% agree and only 26% disagree”
	const isLed = leading !== undefined && !tokens.slice(leading.to + 1, from).some(({ text }) => /^[,;:]$/u.test(text));
	const phrase = isBracketed ? phraseEndingAt(place, from - 2) : isLed ? leading : undefined;
	if (!phrase) return undefined;
	const { text, sure } = guessFrom(place, phrase);
	const name = text.replace(MOST_OF, '');
	const isMany = isPlural(tokens[phrase.to - 1]?.lower ?? '');
	return {
		text: withCapital(name),
		sure: sure && isMany,
		measure: `share that ${predicate(place, verb)}`,
		measured: isMany
	};
}

/** “Of Republicans, …” */
function leadingPhrase(place: Place): Phrase | undefined {
	const phrase = phraseFrom(place, 1);
	return phrase && place.tokens[phrase.to]?.text === ',' ? phrase : undefined;
}

const MOST_OF =
	/^(?:(?:an? |the )?(?:\p{L}+ )?(?:majority|minority|half|third|quarter|most|many|some|plurality) (?:of (?:the )?)?|most )/iu;
