/** What a number of a sentence counts: the noun phrase behind it, with its adjectives. */
import { isJoiner } from '../../language/tokens';
import { isPlural, standsBefore } from '../grammar';
import type { Phrase, Tagged } from './phrases';
import type { Place } from './place';

/** The noun phrase that is counted, right behind the number or with its noun inside the number’s words. */
export function countedPhrase(place: Place): Phrase | undefined {
	const { reading, tokens, tags, to } = place;
	if (reading.unit !== 'count' && reading.unit !== 'rank') return undefined;
	const own = tokens.findIndex(({ lower }, at) => at > place.from && at < to && lower === reading.noun);
	let from = tokens[to]?.lower === 'of' ? to + 1 : to;
	// “three storms, two of which become hurricanes”
	if (from > to && /^(?:which|whom|them|these|those)$/u.test(tokens[from]?.lower ?? '')) return undefined;
	if (tags[from] === 'determiner') from++;
	if (own >= 0) from = own;
	for (let at = from; at < from + MOST_ADJECTIVES && tokens[at]?.gap !== 'break'; at++) {
		if (isJoiner(tokens, at)) continue;
		if (tokens[at]?.kind !== 'word' || !isAdjectival(place, at)) return undefined;
		if (UNIT_NOUN.test(tokens[at]?.lower ?? '')) return undefined;
		const isHalf =
			isJoiner(tokens, at + 1) ||
			tags[at + 1] === 'number' ||
			standsBefore(tokens[at]?.lower ?? '', tags[at + 1] === 'noun' ? (tokens[at + 1]?.lower ?? '') : '');
		if (isPlural(tokens[at]?.lower ?? '') && !isHalf) return { from, to: withOthers(place, at + 1) };
	}
	return own >= 0 ? { from: own, to: own + 1 } : undefined;
}

/** “72 children and adults”: all that is counted together, and not what only the next clause speaks of. */
function withOthers({ tokens, tags }: Tagged, to: number): number {
	const isOther = (at: number) => tags[at] === 'noun' && isPlural(tokens[at]?.lower ?? '');
	let at = to;
	// “ships, boats and rafts”
	while (tokens[at]?.text === ',' && isOther(at + 1)) at += 2;
	if (tokens[at]?.text === ',') at++;
	if (tags[at] !== 'conjunction' || !isOther(at + 1)) return to;
	return /^(?:verb|auxiliary|ed)$/u.test(tags[at + 2] ?? '') ? to : at + 2;
}

/** Whether a word may stand within what is counted: “500 more people”, “internally displaced people”. */
function isAdjectival({ tokens, tags }: Tagged, at: number): boolean {
	const tag = tags[at] ?? '';
	if (tag === 'adverb' || tag === 'verb')
		return /(?:ed|ly|more)$/u.test(tokens[at]?.lower ?? '') && tags[at + 1] !== 'mark';
	return /^(?:noun|ed|conjunction)$/u.test(tag);
}

/** What amounts are measured in, and nobody counts. */
const UNIT_NOUN =
	/^(?:tonnes|tons|barrels|miles|feet|degrees|points|percent|gallons|litres|liters|acres|dollars|euros|pounds)$/u;

/** "5 major new regional programmes", with hyphens */
const MOST_ADJECTIVES = 7;
