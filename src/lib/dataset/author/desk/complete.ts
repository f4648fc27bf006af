/** What of a text can be drawn at once: what is worth it, and of which nothing is open. */
import { codePoints } from '../../../words/locate';
import { quotedAmount, quoteLimit } from '../../stages/quotedAmount';
import { AS_READ, extended } from './extended';
import { WORTH, type PastedNumber } from './numbers';
import { questionsOf } from './questions';
import type { Group } from './records';
import type { Answer, Desk } from './told';

export interface Complete {
	readonly groups: readonly Group[];
	/** Numbers of which something is asked. */
	readonly asked: number;
	/** Numbers for which more of the text would be quoted than may be. */
	readonly tooMuch: number;
}

/** In code points of the text. */
export interface Budget {
	/** Quoted by these numbers, if each sentence of theirs is quoted whole: quotes are shorter, never longer. */
	readonly amount: number;
	/** May be quoted of it. */
	readonly limit: number;
}

/** @param length of the text */
export function budgetOf(length: number, numbers: readonly PastedNumber[]): Budget {
	return { amount: quotedAmount(numbers.map(({ sentence }) => sentence)), limit: quoteLimit(length, undefined) };
}

/** @param drawn what is in the dataset already @param answers by number */
export function completeOf(
	desk: Desk,
	numbers: readonly PastedNumber[],
	answers: Readonly<Record<string, Answer>>,
	drawn: Group
): Complete {
	const length = codePoints(desk.text);
	const quoted = drawn.map(({ number }) => number);
	const groups: Group[] = [];
	let [asked, tooMuch] = [0, 0];
	for (const number of numbers) {
		if (number.worth < WORTH || drawn.some((one) => one.number.id === number.id)) continue;
		const answer = answers[number.id] ?? {};
		const one = { number: extended(number, answer.extension ?? AS_READ), answer };
		if (questionsOf(desk, one, numbers).some(({ must }) => must)) asked += 1;
		else if (isTooMuch(budgetOf(length, [...quoted, number]))) tooMuch += 1;
		else {
			groups.push([one]);
			quoted.push(number);
		}
	}
	return { groups, asked, tooMuch };
}

function isTooMuch({ amount, limit }: Budget): boolean {
	return amount > limit;
}
