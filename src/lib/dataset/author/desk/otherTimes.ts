/** Numbers that the words set beside one: of the same thing at other times, or of other things. */
import { deskWordsOf } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { canStandBeside, isFurtherBack, isLater, linkOf, type Link } from './links';
import type { PastedNumber } from './pastedNumbers';

/** Another number of one thing, by when it was: “58%, up from 45% last year”, “from 573 TWh in 2018 to 699 TWh”. */
export interface OtherTime {
	readonly number: PastedNumber;
	/** Beside the number that was asked about. */
	readonly order: 'before' | 'after';
}

/**
 * The numbers from which, and to which, a number came, as its sentence or the next says of one thing, in their order: “rose from 20.8
 * million in 2008 to 25.5 million in 2014 and then fell to 23.6 million”.
 */
export function otherTimesOf(number: PastedNumber, all: readonly PastedNumber[], language: string): OtherTime[] {
	const own = ofItsKind(number, all);
	const at = own.indexOf(number);
	const links = linksOf(own, language);
	const isStep = (link: number) => links[link] === 'onwards';
	let [first, last] = [at, at];
	while (isStep(first - 1)) first -= 1;
	while (isStep(last)) last += 1;
	// “is now 4.6%, down from 8.9% in 1995 and 7% in 2006”
	const now = links[first - 1] === 'back' ? own.slice(first - 1, first) : [];
	if (first < last) return placed([...own.slice(first, last + 1), ...now], number);
	const latest = latestOf(own, at, links, language);
	if (latest === undefined) return acrossSentences(number, own, all, language);
	let end = latest + 1;
	while (isFurther(own, end, language)) end += 1;
	const earlier = own.slice(latest + 1, end + 1);
	const words = earlier.map(({ claims }) => claims[0]?.dated?.words);
	// What is told behind was before, unless the years say otherwise.
	const inTime = isLater(words[0], words.at(-1)) ? earlier : [...earlier].reverse();
	return placed([...inTime, ...own.slice(latest, latest + 1)], number);
}

/** The place of the number behind which those stand that were before it: “averaged 6.96%, up from 6.81% a week before and 5.51% a year earlier”. */
function latestOf(
	own: readonly PastedNumber[],
	at: number,
	links: readonly (Link | undefined)[],
	language: string
): number | undefined {
	if (links[at] === 'back') return at;
	let before = at - 1;
	while (links[before] !== 'back' && isFurther(own, before, language)) before -= 1;
	return links[before] === 'back' && links[before - 1] !== 'onwards' ? before : undefined;
}

function isFurther(own: readonly PastedNumber[], at: number, language: string): boolean {
	const [one, next] = [own[at], own[at + 1]];
	return one !== undefined && next !== undefined && isFurtherBack(one, next, language);
}

/** The others of a row, each by where it stands beside one of them. */
function placed(row: readonly PastedNumber[], number: PastedNumber): OtherTime[] {
	const at = row.indexOf(number);
	return row.flatMap((other, place) =>
		place === at ? [] : [{ number: other, order: place < at ? ('before' as const) : ('after' as const) }]
	);
}

/** The numbers of other things that its sentence sets beside it: “40% of the young, compared with 27% of the old”. */
export function othersBeside(number: PastedNumber, all: readonly PastedNumber[], language: string): PastedNumber[] {
	const own = ofItsKind(number, all);
	const at = own.indexOf(number);
	const links = linksOf(own, language);
	let [first, last] = [at, at];
	while (links[first - 1] === 'beside') first -= 1;
	while (links[last] === 'beside') last += 1;
	return own.slice(first, last + 1).filter((other) => other !== number);
}

/** Itself and those of its sentence that can stand beside it, in their order; by how much it changed may stand between. */
function ofItsKind(number: PastedNumber, all: readonly PastedNumber[]): PastedNumber[] {
	const isOwn = (other: PastedNumber) =>
		other.id === number.id || (other.sentence.start === number.sentence.start && canStandBeside(number, other));
	const own = all.filter(isOwn).map((other) => (other.id === number.id ? number : other));
	return own.includes(number) ? own.sort((a, b) => a.start - b.start) : [number];
}

/** Each number with the next. */
function linksOf(own: readonly PastedNumber[], language: string) {
	return own.slice(1).map((next, i) => linkOf(own[i] ?? next, next, language));
}

/** Code points between two sentences that follow each other, a paragraph’s end among them. */
const MOST_BETWEEN = 4;

/** “Profits were €26.49m. This compares with a loss of €4.06m a year before”: the one number of the sentence before. */
function acrossSentences(
	number: PastedNumber,
	own: readonly PastedNumber[],
	all: readonly PastedNumber[],
	language: string
): OtherTime[] {
	const isFirst = ({ sentence, start }: PastedNumber) =>
		deskWordsOf(language).comparedFirst.test(sliceCodePoints(sentence.text, 0, start - sentence.start));
	const follows = (one: PastedNumber, next: PastedNumber) => {
		const away = next.sentence.start - one.sentence.end;
		return away >= 0 && away <= MOST_BETWEEN && canStandBeside(one, next);
	};
	const isDated = ({ claims }: PastedNumber) => claims[0]?.dated !== undefined;
	if (isFirst(number) && isDated(number)) {
		const [before, ...more] = all.filter((other) => follows(other, number));
		return before && more.length === 0 ? [{ number: before, order: 'after' }] : [];
	}
	const next =
		own.length > 1 ? undefined : all.find((other) => follows(number, other) && isFirst(other) && isDated(other));
	return next ? [{ number: next, order: 'before' }] : [];
}
