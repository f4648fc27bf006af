/** What is said of what words leave open: beside marks, where no legend stands, and in alt texts. */
import type { Evidence } from '../dataset/types';
import { openWord } from './evidence';

/** Beside a fade that holds what a rounded number may be. */
export const ROUNDED_END = 'rounded: ends in the fade';
/** Of a mark, where it is told how a chart draws. */
export const FADING_WHERE_ROUNDED = 'fading where it is rounded';
/** Of the rest of a whole, where its name stands beside it. */
export const NOT_GIVEN = 'not given';
/** On a scale of parts that were said as words (“half”): no numbers. */
export const PARTS_IN_WORDS: readonly string[] = ['none', 'half', 'all'];
/** Of a size that a change is counted from; `short` beside its name in brief. */
export const BASE_NOT_GIVEN = {
	long: 'the base, set to 100; its size is not given here',
	short: '= 100; its size is not given'
} as const;

/** Of a place in an order. */
export const NEIGHBOURS_NOT_GIVEN = 'how far it lies from its neighbours is not given';

/** Of things that are counted, without an upper bound. */
export const MORE_NOT_GIVEN = 'how many more is not given';

/** "“over”: how much more is not given" */
export function openEnd(evidence: Evidence): string {
	const { relation } = evidence.quantity;
	const way = relation === 'under' || relation === 'at-most' ? 'less' : 'more';
	return `${openWord(evidence)}: how much ${way} is not given`;
}

/** "“over”: how many more is not given" */
export function openCount(evidence: Evidence): string {
	return `${openWord(evidence)}: ${MORE_NOT_GIVEN}`;
}

/** "the rest, everyone else, is not given" */
export function restNotGiven(rest: string): string {
	return `the rest, ${rest}, is ${NOT_GIVEN}`;
}
