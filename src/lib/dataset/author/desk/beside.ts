/** Which numbers of a text can be drawn beside each other. */
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { countedOf } from '../draft/draftedClaim';
import { canStandBeside } from './links';
import { othersBeside, otherTimesOf } from './otherTimes';
import type { PastedNumber } from './pastedNumbers';
import { isOfList } from './sameList';
import { OPEN, toDraw, type Answered, type Desk } from './told';

/** Those of its own sentence first, then counts of the same things, then all others; each by how near they are in the text. */
export function besideOf(number: PastedNumber, all: readonly PastedNumber[]): PastedNumber[] {
	const nounOf = ({ claims }: PastedNumber) => countedOf(claims[0])?.toLowerCase().split(/\s+/u).at(-1);
	const noun = nounOf(number);
	const rank = (other: PastedNumber) =>
		other.sentence.start === number.sentence.start ? 0 : nounOf(other) === noun ? 1 : 2;
	const away = (other: PastedNumber) => (rank(other) === 0 ? 0 : Math.abs(other.start - number.start));
	return all
		.filter((other) => canStandBeside(number, other))
		.sort((a, b) => rank(a) - rank(b) || away(a) - away(b) || a.start - b.start);
}

/** More names than these are chosen by a person. */
const MOST_NAMES = 12;

/** The numbers of the other names in its list: “Ukraine with 53,218 cases, followed by Serbia with 5,076 and Israel with 2,919”. */
function othersOfList(number: PastedNumber, all: readonly PastedNumber[]): readonly PastedNumber[] {
	const others = all.filter((other) => isOfList(number, other) && canStandBeside(number, other));
	return others.length < MOST_NAMES ? others.sort((a, b) => a.start - b.start) : [];
}

/** Those drawn beside a number: as a person has chosen, else what it came from and to, the other names in its list, or what it is compared with. */
export function drawnBeside(
	number: PastedNumber | undefined,
	all: readonly PastedNumber[],
	chosen: Readonly<Record<string, readonly string[]>>,
	language: string
): readonly string[] {
	if (!number) return [];
	const kept = chosen[number.id];
	if (kept) return kept;
	const times = otherTimesOf(number, all, language).map((other) => other.number);
	const found = [times, othersOfList(number, all), othersBeside(number, all, language)];
	return (found.find(({ length }) => length > 0) ?? []).map(({ id }) => id);
}

/**
 * The second number of a sentence has of the first what its words leave out: “58% say so, up from 45% last year” is of the same
 * people. What a person has said of it stands.
 * @param drawn before it
 * @param all numbers of the text
 */
export function withWhatIsAlike(
	desk: Desk,
	drawn: readonly Answered[],
	other: Answered,
	all: readonly PastedNumber[]
): Answered {
	const { number } = other;
	const times = otherTimesOf(number, all, desk.language);
	const { unitFrom } = number.claims[0] ?? {};
	const one =
		drawn.find((each) => times.some(({ number: { id } }) => id === each.number.id)) ??
		drawn.find((each) => unitFrom !== undefined && each.number.start === unitFrom.start) ??
		drawn.find((each) => isOfList(each.number, number)) ??
		drawn.find((each) => isAlikeMeasured(each.number, number, all, desk.language));
	if (!one) return other;
	const found = times.find(({ number: { id } }) => id === one.number.id);
	const { id, subject, measure, of } = toDraw(desk, one, 0);
	const words = deskWordsOf(desk.language);
	const own = number.claims[0]?.about.measure;
	// “a net loss of $177 million, compared to a $262 million profit”, “42% agree and only 26% disagree”
	const isOwn = own !== undefined && (own.sure ? one.answer.measure === undefined : words.shareThat.test(own.text));
	const answer = {
		...(found && subject !== OPEN ? { subject } : {}),
		...(measure === '' || isOwn ? {} : { measure: found ? withoutTime(measure, one, words) : measure }),
		...(of === undefined ? {} : { of }),
		...other.answer
	};
	// Of one that was before it, it is what came after.
	return found
		? { ...other, answer, alike: id, order: found.order === 'before' ? 'after' : 'before' }
		: { ...other, answer };
}

/** “40% of the young feel lonely, compared with 27% of the old”: what the second measures its own words leave out. */
function isAlikeMeasured(
	one: PastedNumber,
	number: PastedNumber,
	all: readonly PastedNumber[],
	language: string
): boolean {
	const isBeside = othersBeside(one, all, language).some(({ id }) => id === number.id);
	const { about, reading } = number.claims[0] ?? {};
	const isOwn = about?.measure?.sure === true || about?.of !== undefined || reading?.noun !== undefined;
	return isBeside && !isOwn;
}

/** “share that lived in poverty in 2013” is that of 2013 alone. */
function withoutTime(measure: string, { number }: Answered, { tiesTime }: DeskWords): string {
	const words = number.claims[0]?.dated?.words ?? '';
	return words !== '' && measure.endsWith(words) ? measure.slice(0, -words.length).replace(tiesTime, '') : measure;
}
