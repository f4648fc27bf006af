/** What a number describes: the noun behind it, or the object of a verb before it. */
import { RATES } from './measures';
import { governed } from './governed';
import { beforeDating, phraseEndingAt, phraseFrom, undated } from './phrases';
import { firstWord, guessFrom, isChangeNoun, textOf, verbBefore, type Found, type Place } from './place';
import { verbAt } from './predicate';
import { MOVING, PLACING } from './verbWords';

/** "The 6.4 magnitude quake", “a $300 million wind farm”: the number stands before the noun that it describes. */
export function describedAfter(place: Place): Found | undefined {
	const { tokens, tags, to, from, reading } = place;
	const word = tokens[to]?.lower ?? '';
	if (/^(?:magnitude|degree)$/u.test(word) && tags[to + 1] === 'noun') {
		const phrase = phraseFrom(place, to + 1, NOTHING);
		return phrase && { ...guessFrom(place, phrase), measure: word };
	}
	const isBehind = tags[from - 1] === 'determiner' || /['’]s?$/u.test(tokens[from - 1]?.text ?? '');
	// "an all-time high of $22.8 billion last fiscal year due to"
	const isTime = /^(?:last|this|next|earlier)$/u.test(word);
	const phrase =
		isBehind && !isTime && tags[to] === 'noun' && tokens[to]?.gap !== 'break'
			? phraseFrom(place, to, NOTHING)
			: undefined;
	const last = phrase && tokens[phrase.to - 1];
	const isRate = reading.unit === 'percent' && RATES.test(last?.lower ?? '');
	const isAmount = isRate || /^[A-Z]{3}$|W$|^acre$|^hectare$|m2$/u.test(reading.unit ?? '');
	// “a record $3 million last year”
	const isDated = phrase !== undefined && undated(place, phrase)?.to !== phrase.to;
	// “the $9.1 billion required for it”
	const isVerb = phrase?.to === to + 1 && /ed$/u.test(word);
	return phrase && isAmount && !isVerb && !isDated && !isChangeNoun(last) ? guessFrom(place, phrase) : undefined;
}

/** “Close to 27 gigawatts of total capacity were added”: what did or met something stands behind the amount that begins its clause. */
export function measuredOf(place: Place): Found | undefined {
	const { tokens, tags, to, from, reading } = place;
	if (/^(?:count|rank|date|share|percent|multiple|year|month|week|day|hour|minute)/u.test(reading.unit ?? 'count'))
		return undefined;
	const isFirst = from === firstWord(place) || /^(?:that|,|“)$/u.test(tokens[from - 1]?.lower ?? '');
	// "33 gigawatts (33,000 megawatts) of solar"
	const bracket = tokens[to]?.text === '(' ? tokens.findIndex(({ text }, at) => at > to && text === ')') : -1;
	const of = bracket > 0 && bracket - to < BRACKETS ? bracket + 1 : to;
	const phrase = isFirst && tokens[of]?.lower === 'of' ? phraseFrom(place, of + 1) : undefined;
	return phrase && verbAt(place, phrase.to) !== undefined && tags[phrase.from] !== 'number'
		? guessFrom(place, phrase)
		: undefined;
}

const BRACKETS = 6;

/** “a 13 percent market share”, “was 82 percent complete”: what a percentage is of stands behind it. */
export function partAfter(place: Place): Found | undefined {
	const { reading, tokens, tags, from, to } = place;
	if (reading.unit !== 'percent' && reading.unit !== 'share') return undefined;
	const phrase = tags[to] === 'noun' && tokens[to]?.gap !== 'break' ? phraseFrom(place, to, NOTHING) : undefined;
	const last = tokens[(phrase?.to ?? to + 1) - 1];
	const isShare = tags[from - 1] === 'determiner' && /^(?:share|stake|majority)$/u.test(last?.lower ?? '');
	const isState =
		tags[from - 1] === 'auxiliary' &&
		(phrase === undefined || phrase.to === to + 1) &&
		/^(?:\p{L}+ed|complete|full)$/u.test(tokens[to]?.lower ?? '');
	const subject = isShare || isState ? governed(place) : undefined;
	if (!subject) return undefined;
	const measure = isShare && phrase ? textOf(place, phrase) : `percentage ${tokens[to]?.lower ?? ''}`;
	return { ...subject, measure, measured: true };
}

/** “put the magnitude of the quake at 5.4”, “cut the toll to 41”: the object of the verb, with what of it is measured. */
export function placedAt(place: Place): Found | undefined {
	const { tokens, tags, from } = place;
	const at = [from, from - 1, from - 2].find((one) => /^(?:at|to|by)$/u.test(tokens[one]?.lower ?? ''));
	const verb = at === undefined ? undefined : verbBefore(place, at);
	if (at === undefined || verb === undefined) return undefined;
	const verbs = tokens[at]?.lower === 'at' ? PLACING : MOVING;
	const last = beforeDating(place, at - 1);
	if (!verbs.has(tokens[verb]?.lower ?? '') || tags[last] !== 'noun') return undefined;
	const phrase = phraseEndingAt(place, last, verb + 1);
	if (phrase?.from !== verb + 1 || tags.slice(verb, last).includes('number')) return undefined;
	if (verbs === MOVING) return guessFrom(place, phrase);
	const of = tokens.findIndex(({ lower }, one) => lower === 'of' && one > phrase.from && one < phrase.to);
	const measure = tokens[from - 1]?.lower === 'magnitude' ? 'magnitude' : undefined;
	if (of < 0) return { ...guessFrom(place, phrase), ...(measure && { measure }) };
	const start = tags[phrase.from] === 'determiner' ? phrase.from + 1 : phrase.from;
	return { ...guessFrom(place, { from: of + 1, to: phrase.to }), measure: textOf(place, { from: start, to: of }) };
}

const NOTHING: ReadonlySet<string> = new Set();
