/** Noun phrases of a sentence, for a person to choose from where the rules do not know what a number speaks of. */
import { withCapital } from '../../language/capital';
import { isCapitalised, isJoiner, tokenise } from '../../language/tokens';
import { DIGITS } from '../digits';
import { CARDINALS } from '../numberWords';
import { isCutQuote } from './place';
import { phraseEndingAt, undated, type Phrase, type Tagged } from './phrases';
import { tagsOf } from './tags';
import { CALENDAR, SAYING, SAYING_THAT } from './verbWords';

/** They stand where nouns do: “according to”, “per cent”. */
const NO_NOUN = /^(?:according|cent|percent)$/u;
/** They date, or say which; alone they name nothing. */
const NO_NAME =
	/^(?:the|an?|last|this|that|next|past|previous|same|recent|weekend|weekends|night|time|period|today|half|able|due|likely|unlikely|possible|external|asked|want|wanted|according|other|others|another|more|most|such|way|much|record|short|so|how|why|where|when|whatever|healthy|full|somewhat|along|first|second|third|few)$/u;
/** Before “to” or “of” they are no nouns either: “due to”. */
const NO_HEAD = /^(?:able|due|likely|unlikely|close|next|want|asked|according|set|up|cent|percent|arose|more|most)$/u;

/** “about [how] the government uses it” */
const ASKING = /^(?:how|why|where|when|whether|while)$/u;

/** Longer ones are no answer to “what is it?”. */
const MOST_WORDS = 8;

/**
 * Each once, in the order of the sentence, with a capital; of those that begin at one place the shortest and the longest. What is
 * a number and nothing else is left out.
 */
export function phrasesIn(sentence: string): string[] {
	const tokens = tokenise(sentence, DIGITS);
	const tags = tagsOf(tokens);
	const byStart = new Map<number, readonly string[]>();
	for (let last = 0; last < tokens.length; last++) {
		// A phrase goes on where the next word is its noun, or joins it to one.
		if (tags[last] !== 'noun' || tags[last + 1] === 'noun' || isJoiner(tokens, last + 1)) continue;
		const phrase = named({ tokens, tags }, phraseEndingAt({ tokens, tags }, last));
		if (!phrase) continue;
		const words = sentence
			.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end)
			.replace(/\u00AD/gu, '')
			.replace(/\s+/gu, ' ');
		const isTime = tokens
			.slice(phrase.from, phrase.to)
			.every(({ lower }) => CALENDAR.has(lower) || NO_NOUN.test(lower) || NO_NAME.test(lower) || CARDINALS.has(lower));
		if (isVerb({ tokens, tags }, phrase)) continue;
		if (isCutQuote(words)) continue;
		if (isTime || !/\p{L}{2}/u.test(words) || /^[\p{Sc}\p{N}]/u.test(words) || words.split(' ').length > MOST_WORDS)
			continue;
		const [shortest = words] = byStart.get(phrase.from) ?? [];
		byStart.set(phrase.from, [shortest, words]);
	}
	const all = [...byStart.values()].flat();
	return [...new Set(all.map(withCapital))];
}

/** “58% now [say]”, “the data it [collects]”: a verb that stands where a noun might. */
function isVerb({ tokens, tags }: Tagged, { from, to }: Phrase): boolean {
	if (to - from !== 1 || isCapitalised(tokens[from])) return false;
	const word = tokens[from]?.lower ?? '';
	return tags[from - 1] === 'pronoun' || SAYING.has(word) || SAYING_THAT.has(word);
}

/** “£10m for [TV games]” */
function behindAmount({ tokens, tags }: Tagged, phrase: Phrase): Phrase {
	const { from, to } = phrase;
	const at = tags.findIndex((tag, place) => place > from && place < to && tag === 'preposition');
	return /^\p{Sc}$/u.test(tokens[from - 1]?.text ?? '') && at > 0 ? { from: at + 1, to } : phrase;
}

/** A phrase without what only dates or counts it: “respondents” of “four respondents” and “cent of respondents”. */
function named(tagged: Tagged, phrase: Phrase | undefined): Phrase | undefined {
	const { tokens, tags } = tagged;
	let kept = phrase && undated(tagged, behindAmount(tagged, phrase));
	while (kept && kept.to - kept.from > 1) {
		const { from, to } = kept;
		const [first, second] = [tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
		const isCounted =
			tokens[from]?.kind === 'number' ||
			CARDINALS.has(first) ||
			/^(?:per)?cent$/u.test(first) ||
			isJoiner(tokens, from);
		if (isCounted) kept = { from: tags[from + 1] === 'preposition' ? from + 2 : from + 1, to };
		else if (/ing$/u.test(first) && isCapitalised(tokens[from + 1]) && !isCapitalised(tokens[from]))
			kept = { from: from + 1, to };
		else if (ASKING.test(first) || tags[from] === 'preposition') kept = { from: from + 1, to };
		else if (tokens[to - 1]?.lower === 'so') kept = { from, to: to - 1 };
		else if (tags[from + 1] === 'preposition' && (NO_HEAD.test(first) || NO_NAME.test(first))) return undefined;
		else if (NO_NAME.test(first) && CALENDAR_OR_END.test(second)) return undefined;
		else break;
	}
	if (!kept || kept.from >= kept.to) return undefined;
	const [first, last] = [tokens[kept.from], tokens[kept.to - 1]];
	// “500m [pounds]”, “a regulator’s”, “an estimated”
	const isCut =
		first?.kind === 'word' && first.gap === 'none' && /[\p{Nd}\u00ad-]$/u.test(tokens[kept.from - 1]?.text ?? '');
	return isCut || /(?:['’]s|[^e]ed)$/u.test(last?.text ?? '') ? undefined : kept;
}

/** “last weekend for the agency” */
const CALENDAR_OR_END = /^(?:weekend|week|month|year|night|time|quarter|day|days|months|years|weeks)$/u;
