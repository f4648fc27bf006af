/** Who says it, where and when, out of one line as people write it. */
import { CIRCA, formatEdtf, isoDateOf, parseDate } from '../../../quantity/date';
import { deskWordsOf } from '../../../words/deskWords';
import { readNumbers } from '../../../words/read';

/** What a picture needs to know of a work. Empty where it was not said. */
export interface Cited {
	readonly who: string;
	readonly where: string;
	/** EDTF; empty for “no date”. */
	readonly when: string;
	/** Whether it was said that there is no date. */
	readonly undated: boolean;
	/** Whether the work itself does not name its date: “ca. May 2024”. */
	readonly circa?: true;
}

const NO_DATE = /^(?:n\.?\s?d\.?|no date|undated)$/iu;
const SAYS_CIRCA = /^(?:ca?\.|circa)\s*/iu;

/**
 * “Mary Glantz, USIP, 16 May 2024”: the date wherever it stands; of what is left the last part is where, what is before it who.
 * “USIP, 2024” has nobody.
 */
export function citedIn(line: string): Cited {
	let when = '';
	let undated = false;
	let circa = false;
	const parts = line
		.replace(/^\s*(?:by|from|source:)\s+/iu, '')
		// “May 16, 2024”: the comma belongs to the date.
		.replace(/(\p{L}{3,9}\.? \d{1,2}), ([12]\d{3})\b/gu, '$1 $2')
		.split(/\s*[,;·|]\s*/u)
		.map((part) =>
			part.trim().replace(/[.]$/u, (stop, at: number, whole: string) => (/\p{Lu}\.$/u.test(whole) ? stop : ''))
		)
		.filter((part) => {
			if (part === '') return false;
			const date = dateIn(part.replace(SAYS_CIRCA, ''));
			if (NO_DATE.test(part)) undated = true;
			else if (when === '') when = date;
			circa ||= when !== '' && date === when && SAYS_CIRCA.test(part);
			return !(NO_DATE.test(part) || (when !== '' && date === when));
		});
	const where = parts.at(-1) ?? '';
	return {
		who: parts.slice(0, -1).join(', '),
		where,
		when,
		undated: undated && when === '',
		...(circa ? { circa } : {})
	};
}

/** Where a text signs itself. */
const FIRST_LINES = 8;

/**
 * Who says it, where and when, as the byline of a text has it: “By Jane Porter, Example Times, 12 March 2025”. Where no line has
 * all three, those who sign it.
 * @param authors names
 */
export function signedIn(text: string, authors: readonly string[]): string {
	const lines = text
		.split(/\n/u)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const whole = lines.slice(0, FIRST_LINES).find((line) => {
		if (authors.length === 0 || line.length > 160 || !/^by\s/iu.test(line)) return false;
		const { who, where, when } = citedIn(line);
		return who !== '' && where !== '' && when !== '' && authors.every((author) => who.includes(author));
	});
	return whole?.replace(/^by\s+/iu, '') ?? authors.join(' and ');
}

/** A part that is a date and nothing else, as EDTF; else empty. */
export function dateIn(part: string): string {
	if (parseDate(part)) return part;
	const [reading, ...more] = readNumbers(part);
	if (reading?.unit !== 'date' || more.length > 0 || !reading.precision) return '';
	const rest = part
		.replace(reading.text, '')
		.replace(/^(?:on|published|posted|updated|\p{L}+day)[\s:]*/iu, '')
		.trim();
	if (rest !== '') return '';
	return isoDateOf(reading.value, reading.precision);
}

/** “Who: Mary Glantz · Where: USIP · When: 16 May 2024”, part by part. */
export function citedParts({
	who,
	where,
	when,
	undated,
	circa
}: Cited): { readonly name: string; readonly text: string }[] {
	return [
		{ name: 'Who', text: who === '' ? 'unsigned' : who },
		{ name: 'Where', text: where },
		{ name: 'When', text: when === '' ? (undated ? 'no date' : '') : `${circa ? CIRCA : ''}${formatEdtf(when)}` }
	];
}

/** “last year” of an article of 2024 is 2023; undefined where only a person can tell. */
export function dateOfRelative(words: string, when: string, language: string): string | undefined {
	const { lastYear, thisYear, monthOf, months } = deskWordsOf(language);
	const year = Number(/^\d{4}/u.exec(when)?.[0]);
	if (!year) return undefined;
	const said = words.toLowerCase();
	if (lastYear.test(said)) return String(year - 1);
	if (thisYear.test(said)) return String(year);
	// “October last year”
	const [, name = said, of = ''] = monthOf.exec(said) ?? [];
	const month = months.indexOf(name) + 1;
	if (month > 0 && lastYear.test(of)) return `${year - 1}-${String(month).padStart(2, '0')}`;
	if (of !== '' && !thisYear.test(of)) return undefined;
	const issued = Number(when.slice(5, 7));
	// A month that was not there yet when the article came out is that of the year before.
	if (month > 0 && issued > 0) return `${issued >= month ? year : year - 1}-${String(month).padStart(2, '0')}`;
	return undefined;
}
