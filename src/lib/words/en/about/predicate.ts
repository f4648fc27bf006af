/** What a verb says of its subject. */
import type { Token } from '../../language/tokens';
import type { Tagged } from './phrases';
import type { Place } from './place';

/** The verb at a place of a sentence, adverbs before it left out. */
export function verbAt({ tokens, tags }: Tagged, at: number): number | undefined {
	let place = at;
	while (tags[place] === 'adverb') place++;
	return (tags[place] === 'verb' || tags[place] === 'auxiliary') && tokens[place]?.gap !== 'break' ? place : undefined;
}

/** Longer predicates are no measure. */
const MOST_TOKENS = 24;
/** Where a predicate that is cut must not end. */
const HANGING = /^(?:preposition|conjunction|determiner|auxiliary|pronoun|adverb)$/u;

/** What is said of a subject, up to the next mark: “went to China”. One that is too long ends where nothing hangs. */
export function predicate({ sentence, tokens, tags }: Place, from: number): string {
	let to = from;
	while (to < tokens.length && to - from < MOST_TOKENS && (tags[to] !== 'mark' || isWithin(tokens, to))) to++;
	if (to - from === MOST_TOKENS) while (to > from + 1 && HANGING.test(tags[to - 1] ?? '')) to--;
	const said = sentence.slice(tokens[from]?.start, tokens[to - 1]?.end);
	// “the phrase “cancel culture,” up from”
	return said.lastIndexOf('“') > said.lastIndexOf('”') ? `${said}”` : said;
}

function isWithin(tokens: readonly Token[], at: number): boolean {
	return /^[“”]$/u.test(tokens[at]?.text ?? '') || (isInner(tokens, at) && !/^[”"]$/u.test(tokens[at + 1]?.text ?? ''));
}

function isInner(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.gap === 'none' && tokens[at + 1]?.gap === 'none';
}
