/** The day of access in a citation: the server does not know the reader's day, so it leaves a place for it. */
import type { CslDate } from './csl';

/** A day that nobody cites on; citations are formatted with it. */
export const ACCESS_DATE: CslDate = { 'date-parts': [[9999, 12, 31]] };

/** In their order, as citations have them in full. */
export const MONTHS = 'January February March April May June July August September October November December'.split(
	' '
);

/** How styles write a day: APA and Chicago, Harvard, MLA. */
const FORMS: readonly ((day: number, month: string, year: number) => string)[] = [
	(day, month, year) => `${month} ${day}, ${year}`,
	(day, month, year) => `${day} ${month} ${year}`,
	// MLA shortens months of more than four letters; CSL’s September is “Sept.”
	(day, month, year) =>
		`${day} ${month.length > 4 ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month} ${year}`
];

/** What names the day of access, and how much of the citation goes with it where there is none. */
const WITHOUT = [
	/Retrieved December 31, 9999, from /,
	/Accessed December 31, 9999\. /,
	/ Accessed 31 Dec\. 9999\./,
	/ \(Accessed: 31 December 9999\)/
];

/** The citation with the reader's day; without one the part that names it is left out. */
export function withAccess(citation: string, today: Date | undefined): string {
	if (!today) return WITHOUT.reduce((text, part) => text.replace(part, ''), citation);
	return FORMS.reduce((text, form) => {
		const place = form(31, 'December', 9999);
		return text.replace(place, form(today.getDate(), MONTHS[today.getMonth()] ?? '', today.getFullYear()));
	}, citation);
}
