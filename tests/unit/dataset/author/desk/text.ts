/** A made-up article with the traps that news have: two numbers of one subject, a share of what, a year that may be a count. */
import { citedIn } from '../../../../../src/lib/dataset/author/desk/cited';
import type { Desk } from '../../../../../src/lib/dataset/author/desk/told';
import { readPasted, type PastedNumber } from '../../../../../src/lib/dataset/author/desk/numbers';

export const TEXT = `The island’s trade exploded, reaching a record $240 million last year, a 60 percent increase over 2021, and the harbour was widened.
The north alone stood for 300 ships of the 473 ships that came. Capacity in the east and west expanded by 71.2 MW and 34.9 MW, respectively.
31 percent of the cases were children aged 1-4 years; 27 percent were adults, the ministry reported.
At least nine houses were destroyed on the coast.
The unemployment rate rose from 3.9 percent to 4.0 percent.
The share of electric ferries needs to increase to 77% by 2030, according to the harbour office.
The fleet grew from 12 to 31 ships. Payrolls grew by 304,000 in January. The harbour is at 1 Pier Road, telephone (202) 691-5902.
It is not true that revenue doubled to $9 million, but the costs did.
`;

export const READ = readPasted(TEXT);

/** The number with these words. */
export function numberOf(words: string): PastedNumber {
	const found = READ.numbers.find(({ text }) => text === words);
	if (!found) throw new Error(`no number “${words}” among ${READ.numbers.map(({ text }) => text).join(', ')}`);
	return found;
}

export const DESK: Desk = {
	text: TEXT,
	language: 'en',
	cited: citedIn('Ann Example, Example Press, May 2024'),
	relative: {},
	groups: READ.groups,
	work: {}
};
