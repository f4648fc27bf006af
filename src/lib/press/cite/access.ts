/** The day of access in a citation: the server does not know the reader's day, so it leaves a place for it. */
import type { CslDate } from './csl';

/** A day that nobody cites on; citations are formatted with it. */
export const ACCESS_DATE: CslDate = { 'date-parts': [[9999, 12, 31]] };

/** As APA and Chicago write that day. */
export const ACCESS_PLACE = 'December 31, 9999';

/** The citation with the reader's day; without one the part that names it is left out. */
export function withAccess(citation: string, today: string): string {
	if (today !== '') return citation.replace(ACCESS_PLACE, today);
	return citation.replace(`Retrieved ${ACCESS_PLACE}, from `, '').replace(`Accessed ${ACCESS_PLACE}. `, '');
}
