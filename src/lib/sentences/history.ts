/** Values that a source has revised or withdrawn: struck and dated beside the one that holds. */
import type { Claim, EarlierValue, Evidence } from '../dataset/types';
import { sentence } from './fullStop';
import { startLarge } from './firstLetter';
import { formatEdtf } from '../quantity/date';
import { formatQuantity } from '../quantity/format';

/** The value that no longer holds, to be struck through; empty where its words state none. */
export function earlierValue({ was }: EarlierValue): string {
	return was ? formatQuantity(was) : '';
}

/**
 * What stands after it: "until May 2022. An earlier count of 3,950 residents was withdrawn."; “Island, until …” where several are
 * drawn. Where no value is told, when it was: "May 2022: The study was withdrawn."
 */
export function earlierNote(
	{ date, what, was }: EarlierValue,
	{ quantity }: Pick<Claim, 'quantity'>,
	name = ''
): string {
	const day = formatEdtf(date, quantity.unit.style);
	const of = name === '' ? '' : `${name}, `;
	return was ? `${of}until ${day}. ${what}` : `${startLarge(of + day)}: ${what}`;
}

/** In a cell of a table: "2022-05: An earlier count of 3,950 residents was withdrawn."; several one after the other. */
export function historyCell(evidence: Evidence): string {
	const history = evidence.basis === 'stated' ? evidence.history : evidence.inputs.flatMap((input) => input.history);
	return history.map(({ date, what }) => `${date}: ${history.length > 1 ? sentence(what) : what}`).join(' ');
}
