/** Those of whom so many percent say or do something. */
import { isPlural } from '../grammar';
import { phraseEndingAt, phraseFrom } from './phrases';
import { capital, guessFrom, type Found, type Place } from './place';
import { predicate, verbAt } from './predicate';

/** “Of Republicans, 58% say so”, “a majority of Republicans (58%) say so”: they, and what so many of them do. */
export function askedBefore(place: Place): Found | undefined {
	const { tokens, from, to } = place;
	const isBracketed = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
	const verb = isBracketed ? to + 1 : to;
	if (verbAt(place, verb) === undefined) return undefined;
	const leading = tokens[0]?.lower === 'of' && tokens[from - 1]?.text === ',' ? phraseFrom(place, 1) : undefined;
	const phrase = isBracketed ? phraseEndingAt(place, from - 2) : leading?.to === from - 1 ? leading : undefined;
	if (!phrase) return undefined;
	const { text, sure } = guessFrom(place, phrase);
	const name = text.replace(MOST_OF, '');
	const isMany = isPlural(tokens[phrase.to - 1]?.lower ?? '');
	return {
		text: capital(name),
		sure: sure && isMany,
		measure: `share that ${predicate(place, verb)}`,
		measured: isMany
	};
}

const MOST_OF =
	/^(?:(?:an? |the )?(?:\p{L}+ )?(?:majority|minority|half|third|quarter|most|many|some|plurality) (?:of (?:the )?)?|most )/iu;
