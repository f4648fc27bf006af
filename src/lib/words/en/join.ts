/** Two amounts that share what was written once: unit, noun, scale. */
import { composedId } from '../../quantity/composed';
import { clean, decimalsOf } from '../../quantity/decimal';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { Amount } from './amount';

export interface Joined {
	readonly first: Amount;
	readonly second: Amount;
}

/** Gives both numbers the unit, noun and scale that were written once; undefined if theirs differ. */
export function join(first: Amount, second: Amount): Joined | undefined {
	// "71 cents to 78 cents a share": what it is reckoned by is said once.
	const isSaidOnce = first.unit !== undefined && second.unit?.startsWith(`${first.unit}-per-`) === true;
	const unit = second.unit ?? first.unit;
	if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit && !isSaidOnce)
		return undefined;
	if (first.noun !== undefined && second.noun !== undefined && first.noun !== second.noun) return undefined;
	if (first.isMoney && !second.isMoney && (second.isMeasured || second.noun !== undefined)) return undefined;
	// A unit that the table does not have may be any: "2 points to 45 percent" are two things.
	if (first.isMeasured && first.unit === undefined) return undefined;
	if (second.isMeasured && second.unit === undefined && first.unit !== undefined) return undefined;
	const noun = second.noun ?? first.noun;
	const shared = { ...(unit !== undefined && { unit }), ...(noun !== undefined && { noun }) };
	return { first: { ...withScaleOf(inParts(first, second), second), ...shared }, second: { ...second, ...shared } };
}

/** "40 to 50 basis points": both are in what the word stands for. */
function inParts(first: Amount, { factor }: Amount): Amount {
	if (factor === undefined || first.unit !== undefined || first.isMeasured || first.isMoney) return first;
	const value = clean(first.value * factor);
	return { ...first, value, decimals: decimalsOf(value) };
}

/** "$5 to $7 billion" is five billion to seven billion; "500 to 2 million" is not 500 million. */
export function withScaleOf(first: Amount, second: Amount): Amount {
	if (first.scale !== 1 || second.scale === 1 || Math.abs(first.value) >= 1000) return first;
	const ratio = Math.abs(first.value / (second.value / second.scale));
	if (ratio > 100) return first;
	return { ...first, value: clean(first.value * second.scale), scale: second.scale };
}

/** "two decades to 2020" ends in a year. */
export function isYearBehindTime(first: Amount, second: Amount): boolean {
	const isYear = second.bareDigits && second.value >= 1800 && second.value <= 2100;
	return isYear && /^(?:year|month|week|day)$/u.test(first.unit ?? '');
}

/** "two to three hundred": hundreds are no scale, but are shared like one. */
export function sharedHundreds(tokens: readonly Token[], { first, second }: Joined): Joined {
	const isShared = first.value < 10 && second.value < 1000 && lowerAt(tokens, second.from + 1) === 'hundred';
	return isShared ? { first: { ...first, value: first.value * 100 }, second } : { first, second };
}

/** "USD 1.47-1.55 per share", "$5 to 7 a share": the second is in the money of the first. */
export function inMoneyOf(first: Amount, second: Amount): Amount {
	const bottom = second.noun === undefined ? /^count-per-(.+)$/u.exec(second.unit ?? '')?.[1] : undefined;
	const unit = first.isMoney && first.unit !== undefined ? composedId(first.unit, bottom ?? '') : undefined;
	return unit === undefined ? second : { ...second, unit, isMoney: true, doubts: undefined };
}
