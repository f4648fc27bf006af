/** What a verb says of its subject. */
import type { Token } from '../../language/tokens';
import type { Tagged } from './phrases';
import type { Place } from './place';

/** The verb at a place of a sentence, adverbs before it left out. */
export function verbAt({ tokens, tags }: Tagged, at: number): number | undefined {
	let place = at;
	while (tags[place] === 'adverb' || tokens[place]?.text === '“') place++;
	return (tags[place] === 'verb' || tags[place] === 'auxiliary') && tokens[place]?.gap !== 'break' ? place : undefined;
}

/** Longer predicates are no measure. */
const MOST_TOKENS = 24;
/** “have quit, [compared to] 32 percent of women” */
const COMPARING = /^(?:compared|versus|vs|whereas)$/u;
/** Where a predicate that is cut must not end. */
const HANGING = /^(?:preposition|conjunction|determiner|auxiliary|pronoun|adverb)$/u;

/** What is said of a subject, up to the next mark: “went to China”. One that is too long ends where nothing hangs. */
export function predicate({ sentence, tokens, tags }: Place, from: number): string {
	let to = from;
	const goesOn = () =>
		(tags[to] !== 'mark' || isWithin(tokens, to)) &&
		!COMPARING.test(tokens[to]?.lower ?? '') &&
		!(tags[to] === 'conjunction' && isShareNear(tokens, to + 1));
	while (to < tokens.length && to - from < MOST_TOKENS && goesOn()) to++;
	if (tokens[to - 1]?.lower === 'as' && COMPARING.test(tokens[to]?.lower ?? '')) to--;
	if (to - from === MOST_TOKENS) while (to > from + 1 && HANGING.test(tags[to - 1] ?? '')) to--;
	const said = sentence.slice(tokens[from]?.start, tokens[to - 1]?.end);
	// “the phrase “cancel culture,” up from”
	return said.lastIndexOf('“') > said.lastIndexOf('”') ? `${said}”` : said;
}

/** “42% agree [and only 26%] disagree” */
function isShareNear(tokens: readonly Token[], from: number): boolean {
	const at = tokens.findIndex(({ kind }, place) => place >= from && kind === 'number');
	return at >= from && at < from + 3 && /^(?:%|per|percent|pct)$/u.test(tokens[at + 1]?.lower ?? '');
}

function isWithin(tokens: readonly Token[], at: number): boolean {
	return /^[“”]$/u.test(tokens[at]?.text ?? '') || (isInner(tokens, at) && !/^[”"]$/u.test(tokens[at + 1]?.text ?? ''));
}

function isInner(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.gap === 'none' && tokens[at + 1]?.gap === 'none';
}
