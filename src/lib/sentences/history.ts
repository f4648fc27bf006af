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
 * drawn; of a number with none in its place "withdrawn, 3 December 2025. The study was retracted." Where no value is told, when it was: "May 2022: The study was withdrawn."
 */
export function earlierNote(
	{ date, what, was, withdrawn }: EarlierValue,
	{ quantity }: Pick<Claim, 'quantity'>,
	name = ''
): string {
	const day = formatEdtf(date, quantity.unit.style);
	const of = name === '' ? '' : `${name}, `;
	if (withdrawn) return `${of}${withdrawnOn(day)}. ${what}`;
	return was ? `${of}until ${day}. ${what}` : `${startLarge(of + day)}: ${what}`;
}

/** Whether its source has withdrawn a claim’s number, and put none in its place: then the number itself is struck. */
export function isWithdrawn(evidence: Evidence): evidence is Claim {
	return evidence.basis === 'stated' && evidence.history.at(-1)?.withdrawn === true;
}

/** "withdrawn, 3 December 2025"; of what was computed from such a number "from a number withdrawn, …". Empty where all of it holds. */
export function withdrawnWords(evidence: Evidence): string {
	if (evidence.basis === 'derived') {
		const from = new Set(evidence.inputs.map(withdrawnWords).filter((words) => words !== ''));
		return [...from].map((words) => `from a number ${words}`).join(', ');
	}
	const last = evidence.history.at(-1);
	return last?.withdrawn ? withdrawnOn(formatEdtf(last.date, evidence.quantity.unit.style)) : '';
}

function withdrawnOn(day: string): string {
	return `withdrawn, ${day}`;
}

/** In a cell of a table: "2022-05: An earlier count of 3,950 residents was withdrawn."; several one after the other. */
export function historyCell(evidence: Evidence): string {
	const history = evidence.basis === 'stated' ? evidence.history : evidence.inputs.flatMap((input) => input.history);
	return history
		.map(({ date, what, withdrawn }) => {
			const when = withdrawn ? `${date}, withdrawn` : date;
			return `${when}: ${history.length > 1 ? sentence(what) : what}`;
		})
		.join(' ');
}
