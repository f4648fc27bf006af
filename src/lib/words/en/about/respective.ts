/** “Alberta and Manitoba account for 31 per cent and 11 per cent respectively”: each number is of the name that stands where it does. */
import type { Guess, Reading } from '../../types';
import { lowerAt } from '../../language/tokens';
import { isChangeNoun, isName, type Place } from './place';

/** The subjects of two such numbers of a sentence, each by the index of its number; none where the words leave it open. */
export function respectiveSubjects(places: readonly (Place | undefined)[]): ReadonlyMap<number, Guess> {
	const found = new Map<number, Guess>();
	for (let at = 1; at < places.length; at++) {
		const [first, second] = [places[at - 1], places[at]];
		if (!first || !second || !isPair(first, second)) continue;
		const names = namesBefore(first);
		if (!names) continue;
		const [one, other] = names;
		found.set(at - 1, { text: one, sure: true }).set(at, { text: other, sure: true });
	}
	return found;
}

/** “46.4 per cent and 46.6 per cent respectively”, and no third one. */
function isPair(first: Place, second: Place): boolean {
	const { tokens, from, to } = second;
	const isJoined = first.to === from - 1 && lowerAt(tokens, from - 1) === 'and';
	// “$1.4 million and $930,000 on Friday, respectively”
	const after = tokens.slice(to, to + MOST_BETWEEN);
	const end = after.findIndex(({ lower }) => lower === 'respectively');
	const isNear = end >= 0 && after.slice(0, end).every(({ kind, text }) => kind === 'word' || text === ',');
	const isAlike = unitOf(first.reading) === unitOf(second.reading) && !isChangeNoun(tokens[to - 1]);
	return isJoined && isAlike && isNear && lowerAt(tokens, first.from - 1) !== ',';
}

/** Tokens behind the second number up to “respectively”. */
const MOST_BETWEEN = 5;

const unitOf = ({ unit = 'count' }: Reading) => unit;

/** “X and Y [recorded]”: two names with capitals, and hardly more than a verb before the numbers. */
function namesBefore({ sentence, tokens, from }: Place): readonly [string, string] | undefined {
	const [, one = '', other = ''] = NAMES.exec(sentence.slice(0, tokens[from]?.start)) ?? [];
	const isClean = [one, other].every((name) => name !== '' && isName(name));
	return isClean ? [one, other] : undefined;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{N}’'.&-]*(?:\s+(?:(?:of|the|for)\s+)?\p{Lu}[\p{L}\p{N}’'.&-]*)*`;
const NAMES = new RegExp(
	String.raw`(?:^|[,;]\s+(?:and\s+)?|\b(?:while|but|whereas)\s+)(${NAME})\s+and\s+(${NAME})(?:,\s+(?:which|who))?\s+(?:\p{Ll}+\s+){1,3}\p{Sc}?$`,
	'u'
);
