/** What an amount was before it changed, where its sentence states the change too: offered, computed by the rules of derivations. */
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import type { Suggestion } from './charts';
import { baseOf } from './changedFrom';
import type { ToDraw } from './toDraw';
import type { PastedNumber } from './numbers';
import { toDraw, type Answered, type Desk } from './told';

/** The change of its own sentence that led to an amount: “$240 billion last year, a 60 percent increase”, “rose 8 percent to $12 million”. */
export function changeOf(desk: Desk, number: PastedNumber, all: readonly PastedNumber[]): PastedNumber | undefined {
	const [claim] = number.claims;
	if (!claim || number.claims.length > 1 || !isAmount(claim.reading.unit)) return undefined;
	if (claim.reading.relation === 'between' || toDraw(desk, { number, answer: {} }, 0).isChange) return undefined;
	return all.find((other) => isChange(other) && leadsTo(number, other, desk.language));
}

/** What can be divided: neither a date, nor a share, nor a change itself. */
function isAmount(unit: string | undefined): boolean {
	const dimension = unitOf(unit ?? 'count')?.dimension ?? 'change';
	return !/^(?:date|rank|share|change|multiple|percentage-point|temperature)/u.test(dimension);
}

function isChange({ claims }: PastedNumber): boolean {
	return claims.length === 1 && claims[0]?.reading.unit === 'percent-change';
}

/** Right behind each other, joined by words that make one the outcome of the other. */
function leadsTo(amount: PastedNumber, change: PastedNumber, language: string): boolean {
	const { sentence } = amount;
	if (change.sentence.start !== sentence.start) return false;
	const { changeToAmount, amountThenChange } = deskWordsOf(language);
	const between = (from: number, to: number) =>
		sliceCodePoints(sentence.text, from - sentence.start, to - sentence.start);
	return change.start < amount.start
		? changeToAmount.test(between(change.end, amount.start))
		: amountThenChange.test(between(amount.end, change.start));
}

/** The change among those that are drawn, if it was added to the first. */
export function addedTo([first, ...others]: readonly Answered[]): Answered | undefined {
	return others.find(({ number }) => number.id === first?.answer.change);
}

/** The change speaks of what the amount does, unless a person says otherwise. */
export function changeAnswered(desk: Desk, amount: Answered, change: Answered): Answered {
	const { subject } = toDraw(desk, amount, 0);
	return { ...change, answer: { subject, measure: 'change', ...change.answer } };
}

export const beforeId = (amount: string) => `${amount}-before`;

function nameOfBefore({ sentence, end }: PastedNumber, language: string): string {
	return baseOf({ behind: sliceCodePoints(sentence.text, end - sentence.start, Infinity), language });
}

/** As a file of claims has it. */
export function beforeRecord({ id, subject, measure }: ToDraw, change: Answered, language: string): object {
	return {
		id: beforeId(id),
		kind: 'base-before-increase',
		from: { value: id, increase: change.number.id },
		subject,
		measure: measure || subject,
		period: { label: nameOfBefore(change.number, language) }
	};
}

/** Both as bars, the stated change between them; others of the unit behind them. */
export function beforeAndAfter(
	{ id, period }: ToDraw,
	change: Answered,
	others: readonly ToDraw[],
	language: string
): Suggestion {
	const before = { of: beforeId(id), label: nameOfBefore(change.number, language) };
	const bars = [
		before,
		{ of: id, label: period ?? 'After' },
		...others.map((one) => ({ of: one.id, label: one.subject }))
	];
	return { type: 'bar', chart: { type: 'bar', bars, change: { of: change.number.id, from: before.of, to: id } } };
}
