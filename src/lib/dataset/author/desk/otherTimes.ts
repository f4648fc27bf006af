/** Numbers of one thing at other times, as their sentence tells them. */
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { countedOf } from '../draft/draftedClaim';
import type { PastedNumber } from './pastedNumbers';

/** The same unit: what is counted or paid in another has another axis. “One in four” and “20 per cent” are shares. */
export function canStandBeside(number: PastedNumber, other: PastedNumber): boolean {
	const [mine, theirs] = [number.claims[0]?.reading, other.claims[0]?.reading];
	if (other.id === number.id || other.claims.length !== 1 || !mine || !theirs) return false;
	return kindOf(mine) === kindOf(theirs);
}

function kindOf({ unit, direction }: PastedNumber['claims'][number]['reading']): string {
	const { id, dimension } = unitOf(unit ?? 'count') ?? {};
	return `${dimension === 'share' ? dimension : (id ?? unit)} ${direction === undefined ? '' : 'change'}`;
}

/** Another number of one thing, by when it was: “58%, up from 45% last year”, “from 573 TWh in 2018 to 699 TWh”. */
export interface OtherTime {
	readonly number: PastedNumber;
	/** Beside the number that was asked about. */
	readonly order: 'before' | 'after';
}

/**
 * The numbers from which, and to which, a number came, as their sentence says of one thing, in their order: “rose from 20.8 million in
 * 2008 to 25.5 million in 2014 and then fell to 23.6 million”.
 */
export function otherTimesOf(number: PastedNumber, all: readonly PastedNumber[], language: string): OtherTime[] {
	// “81 people, up 56 percent from 52”: by how much it changed stands between.
	const own = all
		.filter(({ sentence, claims }) => sentence.start === number.sentence.start && !isChange(claims[0]?.reading.unit))
		.sort((a, b) => a.start - b.start);
	if (isChange(number.claims[0]?.reading.unit)) return [];
	const at = own.findIndex(({ id }) => id === number.id);
	const links = own.slice(1).map((next, i) => linkOf(own[i] ?? next, next, language));
	const isStep = (link: number) => links[link] === 'onwards';
	let [first, last] = [at, at];
	while (isStep(first - 1)) first -= 1;
	while (isStep(last)) last += 1;
	if (first < last)
		return own.slice(first, last + 1).flatMap((other, i): OtherTime[] => {
			const place = first + i;
			return place === at ? [] : [{ number: other, order: place < at ? 'before' : 'after' }];
		});
	const [previous, next] = [own[at - 1], own[at + 1]];
	if (next && links[at] === 'back') return [{ number: next, order: 'before' }];
	return previous && links[at - 1] === 'back' && !isStep(at - 2) ? [{ number: previous, order: 'after' }] : [];
}

/** Whether the second of two numbers of a sentence was after the first, or before it, of the same thing; undefined where they are not told so. */
function linkOf(first: PastedNumber, second: PastedNumber, language: string): 'onwards' | 'back' | undefined {
	if (!canStandBeside(first, second)) return undefined;
	const desk = deskWordsOf(language);
	const { beforeEarlier, betweenCompared, beforeFrom, betweenFromTo, betweenSteps, beforeWhole } = desk;
	const { text, start } = first.sentence;
	const ahead = sliceCodePoints(text, 0, first.start - start);
	const between = sliceCodePoints(text, first.end - start, second.start - start);
	// “69 of the 88 cases, up from 56”: what is earlier is so of the part.
	if (beforeWhole.test(ahead)) return undefined;
	if ((beforeFrom.test(ahead) && betweenFromTo.test(between)) || betweenSteps.test(between)) return 'onwards';
	if (beforeEarlier.test(between) && !/[.;]\s/u.test(between)) return 'back';
	const years = inYears(between, sliceCodePoints(text, second.end - start, Infinity), second, desk);
	return years ?? (betweenCompared.test(between) ? atOtherTime(first, second) : undefined);
}

/** Words that may stand between a number and its time: “a £39.9m loss in the”. */
const MOST_LETTERS = 24;

/** “242,170 flights, compared to 224,712 flights in the first half of 2023”: nothing but another time is told of the second. */
function atOtherTime({ claims: [mine] }: PastedNumber, { claims: [theirs], sentence, end }: PastedNumber) {
	const [first, second] = [mine?.dated?.words, theirs?.dated?.words];
	if (second === undefined || second === first || !isAlikeCounted(mine, theirs)) return undefined;
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const at = behind.indexOf(second);
	if (at < 0 || at > MOST_LETTERS || /\p{Lu}|[,;:–—]/u.test(behind.slice(0, at))) return undefined;
	const [year = '', next = ''] = [first, second].map((words) => /\b(?:1\d|20)\d\d\b/u.exec(words ?? '')?.[0]);
	return year !== '' && year < next ? 'onwards' : 'back';
}

/** “38,800 people, as compared with the 39,404 fatalities”: other things. */
function isAlikeCounted(mine: Claim | undefined, theirs: Claim | undefined): boolean {
	const [one, other] = [mine, theirs].map(countedOf);
	const last = (words: string) => words.toLowerCase().split(/\s+/u).at(-1);
	return one === undefined || other === undefined || last(one) === last(other);
}

type Claim = PastedNumber['claims'][number];

const isChange = (unit: string | undefined) => unit === 'percent-change';

/** “389 road deaths in 2017 compared to 354 in 2018”, “100 in 2017 and 81 in 2018”: bare numbers of one thing, by their years. */
function inYears(between: string, behind: string, second: PastedNumber, { betweenYears, behindYear }: DeskWords) {
	const { claims } = second;
	const isBare = claims[0]?.unitFrom !== undefined || claims[0]?.reading.noun === undefined;
	const [first, next] = [betweenYears.exec(between)?.[1], behindYear.exec(behind)?.[1]];
	if (!isBare || first === undefined || next === undefined || first === next) return undefined;
	return first < next ? 'onwards' : 'back';
}
