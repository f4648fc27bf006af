/** How two numbers that follow each other are told: of one thing at two times, or of two things set side by side. */
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { countedOf } from '../draft/draftedClaim';
import type { PastedNumber } from './pastedNumbers';

/** The second was after the first, or before it, of the same thing; or it is of another that the words set beside it. */
export type Link = 'onwards' | 'back' | 'beside';

type Claim = PastedNumber['claims'][number];

/** The same unit: what is counted or paid in another has another axis. “One in four” and “20 per cent” are shares. */
export function canStandBeside(number: PastedNumber, other: PastedNumber): boolean {
	const [mine, theirs] = [number.claims[0]?.reading, other.claims[0]?.reading];
	if (other.id === number.id || other.claims.length !== 1 || !mine || !theirs) return false;
	return kindOf(mine) === kindOf(theirs);
}

function kindOf({ unit, direction }: Claim['reading']): string {
	const { id, dimension } = unitOf(unit ?? 'count') ?? {};
	return `${dimension === 'share' ? dimension : (id ?? unit)} ${direction === undefined ? '' : 'change'}`;
}

/** What the words of their sentence say of two numbers of one kind; undefined where they do not tell. */
export function linkOf(first: PastedNumber, second: PastedNumber, language: string): Link | undefined {
	if (!canStandBeside(first, second)) return undefined;
	const desk = deskWordsOf(language);
	const { text, start } = first.sentence;
	const ahead = sliceCodePoints(text, 0, first.start - start);
	const between = sliceCodePoints(text, first.end - start, second.start - start);
	const behind = sliceCodePoints(text, second.end - start, Infinity);
	// “69 of the 88 cases, up from 56”: what is earlier is so of the part.
	if (desk.beforeWhole.test(ahead)) return undefined;
	if ((desk.beforeFrom.test(ahead) && desk.betweenFromTo.test(between)) || desk.betweenSteps.test(between))
		return 'onwards';
	if (/;\s/u.test(between)) return undefined;
	if (desk.beforeEarlier.test(between) || desk.betweenBrackets.test(between)) return 'back';
	const isCompared = desk.betweenCompared.test(between) || desk.betweenThen.test(between);
	const time = inYears(between, behind, second, desk) ?? (isCompared ? atOtherTime(first, second) : undefined);
	if (time) return time;
	return desk.betweenBeside.test(between) || isInOneBreath(first, second, { ahead, between, behind }, desk)
		? 'beside'
		: undefined;
}

/** Another time of the same thing, told behind one that was before: “6.81% a week before and 5.51% a year earlier”. */
export function isFurtherBack(first: PastedNumber, second: PastedNumber, language: string): boolean {
	const { text, start } = first.sentence;
	const between = sliceCodePoints(text, first.end - start, second.start - start);
	const isOther = atOtherTime(first, second) !== undefined;
	return canStandBeside(first, second) && isOther && deskWordsOf(language).betweenEarlier.test(between);
}

/** Words that may stand between a number and its time: “a £39.9m loss in the”. */
const MOST_LETTERS = 24;

/** “242,170 flights, compared to 224,712 flights in the first half of 2023”: nothing but another time is told of the second. */
function atOtherTime({ claims: [mine] }: PastedNumber, { claims: [theirs], sentence, end }: PastedNumber) {
	const [first, second] = [mine?.dated?.words, theirs?.dated?.words];
	if (second === undefined || second === first || !isAlikeCounted(mine, theirs)) return undefined;
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const at = behind.indexOf(second);
	if (at < 0 || at > MOST_LETTERS || /\p{Lu}|[;:–—]|,.*\p{L}/u.test(behind.slice(0, at))) return undefined;
	return isLater(first, second) ? 'onwards' : 'back';
}

/** “2007”, “2012”: as far as both name a year. */
export function isLater(first: string | undefined, second: string | undefined): boolean {
	const [year = '', next = ''] = [first, second].map((words) => /\b(?:1\d|20)\d\d\b/u.exec(words ?? '')?.[0]);
	return year !== '' && year < next;
}

/** “38,800 people, as compared with the 39,404 fatalities”: other things. */
function isAlikeCounted(mine: Claim | undefined, theirs: Claim | undefined): boolean {
	const [one, other] = [mine, theirs].map(nounOf);
	return one === undefined || other === undefined || one === other;
}

/** “deaths” of “registered deaths”. */
function nounOf(claim: Claim | undefined): string | undefined {
	return countedOf(claim)?.toLowerCase().split(/\s+/u).at(-1);
}

/** “389 road deaths in 2017 compared to 354 in 2018”, “100 in 2017 and 81 in 2018”: bare numbers of one thing, by their years. */
function inYears(between: string, behind: string, second: PastedNumber, { betweenYears, behindYear }: DeskWords) {
	const { claims } = second;
	const isBare = claims[0]?.unitFrom !== undefined || claims[0]?.reading.noun === undefined;
	const [first, next] = [betweenYears.exec(between)?.[1], behindYear.exec(behind)?.[1]];
	if (!isBare || first === undefined || next === undefined || first === next) return undefined;
	return first < next ? 'onwards' : 'back';
}

/** Beside a bar so many times as long nobody sees another. */
const MOST_TIMES = 12;

/** “8,674 deaths and 14,371 births were registered”, “52% of men and 41% of women”: each says itself of whom it is. */
function isInOneBreath(
	first: PastedNumber,
	second: PastedNumber,
	{ ahead, between, behind }: { readonly ahead: string; readonly between: string; readonly behind: string },
	{ betweenBreath, betweenTwo, behindWhose, behindDone, oneByOne, opensClause }: DeskWords
): boolean {
	if (!betweenBreath.test(between)) return false;
	if (oneByOne.test(behind) && betweenTwo.test(between)) return true;
	const [mine, theirs] = [first.claims[0], second.claims[0]];
	if (!mine || !theirs) return false;
	if (unitOf(mine.reading.unit ?? 'count')?.dimension === 'share')
		return (behindWhose.test(between) && behindWhose.test(behind)) || betweenTwo.test(between);
	const [one, other] = [nounOf(mine), nounOf(theirs)];
	const [small, large] = [mine, theirs].map(({ reading }) => Math.abs(reading.value)).sort((a, b) => a - b);
	const isNear = (large ?? 0) <= MOST_TIMES * (small ?? 0);
	return (
		one !== undefined &&
		other !== undefined &&
		one !== other &&
		isNear &&
		opensClause.test(ahead) &&
		betweenTwo.test(between) &&
		behindDone.test(behind)
	);
}
