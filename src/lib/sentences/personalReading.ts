/** That a person has read a number which the program does not read so in its words: said wherever the number goes. */
import { formatEdtf } from '../quantity/date';
import type { HouseStyle, PersonalReading, Quantity } from '../quantity/types';

export const READ_BY_PERSON = 'read by a person';

/** Beside a number: "read by a person", or nothing where the program has read it. */
export function readingTag({ read }: Pick<Quantity, 'read'>): string {
	return read ? READ_BY_PERSON : '';
}

/** In a cell of a table: who, and when, as programs sort it; empty where the program has read the number. */
export function readerCell({ read }: Pick<Quantity, 'read'>): string {
	return read ? `${read.by}, ${read.date}` : '';
}

/** What is known of a row, with who has read it: "stated, read by a person (Ann Example, 2026-03-01)". */
export function withReader(basis: string, reader: string): string {
	return reader === '' ? basis : `${basis}, ${READ_BY_PERSON} (${reader})`;
}

/** "Read by a person, Ann Example, 1 March 2026: the scale is written in Danish." */
export function readingSentence({ by, date, because }: PersonalReading, style: HouseStyle | undefined): string {
	return `Read by a person, ${by}, ${formatEdtf(date, style)}: ${because}`;
}

/** The same of one of several: "“fyrre skibe”: read by a person, …". */
export function readingOf(what: string, read: PersonalReading, style: HouseStyle | undefined): string {
	return `${what}: r${readingSentence(read, style).slice(1)}`;
}

/** How many of a list of claims or checks a person has read, to stand after their number: ", 2 read by a person". */
export function countRead(of: readonly { readonly quantity: Pick<Quantity, 'read'> }[]): string {
	const count = of.filter(({ quantity }) => quantity.read).length;
	return count === 0 ? '' : `, ${count} ${READ_BY_PERSON}`;
}
