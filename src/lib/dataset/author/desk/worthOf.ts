/** How much a number is worth drawing: what stands first in the list of a text. */
import { deskWordsOf } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import type { DraftedClaim } from '../draft/draftedClaim';
import type { Words } from '../draft/groups';
import { otherTimesOf } from './otherTimes';
import type { PastedNumber } from './pastedNumbers';
import { isOfList } from './sameList';

/** A number says more the more is known of it: its unit, what it speaks of, when. @param doubts how many */
export function worthOf(
	{ reading, about, dated }: DraftedClaim,
	{ start, end }: Words,
	sentence: Words,
	doubts: number,
	language: string
): number {
	const isCount = reading.unit === undefined || reading.unit === 'count';
	const hasNoun = about.of !== undefined || reading.noun !== undefined;
	const isWhole = hasNoun || (reading.unit !== undefined && !reading.bare);
	const { behindEach, beforePlaces, ofSurvey } = deskWordsOf(language);
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	// “bags (60kg each)”, “visitors to 15 museums”, “a survey of 27,000 people”: they tell of another number.
	const isAside = behindEach.test(behind) || (isCount && (beforePlaces.test(before) || ofSurvey.test(sentence.text)));
	return (
		(isWhole ? 2 : 0) +
		(about.subject ? 1 : 0) +
		(isCount && Math.abs(reading.value) < 10 ? -1 : 0) +
		(isCount || isPoor(reading.unit) ? 0 : 1) +
		(reading.unit === 'percent-change' && !reading.change ? -1 : 0) +
		(reading.change ? 2 : reading.record ? 1 : 0) +
		(isWhole && dated && !dated.isRelative ? 1 : 0) -
		(isAside ? ASIDE : 0) -
		Math.min(2, doubts + (reading.bare && !hasNoun ? 1 : 0))
	);
}

/** What only tells of another number stands behind all that is worth drawing. */
const ASIDE = 6;

/** A change without what changed, or a place in an order, draws little. */
function isPoor(unit: string | undefined): boolean {
	return unit === 'percent-change' || unit === 'rank';
}

/** So many names make a list. */
const LIST = 3;
/** More than a leading sentence. */
const SEVERAL = 4;

/**
 * What is drawn as several at once is worth more: “rose from 20.8 million in 2008 to 25.5 million in 2014”, “Ukraine with 53,218
 * cases, followed by Serbia with 5,076”. The first of them is, by which all are drawn.
 * @param own the numbers of its sentence
 */
export function worthOfSeveral(number: PastedNumber, own: readonly PastedNumber[], language: string): number {
	const times = otherTimesOf(number, own, language).map((other) => other.number);
	const list = own.filter((other) => isOfList(number, other));
	const several = times.length > 0 ? [number, ...times] : list.length >= LIST ? list : [];
	return several.length > 0 && several.every(({ start }) => start >= number.start) ? SEVERAL : 0;
}
