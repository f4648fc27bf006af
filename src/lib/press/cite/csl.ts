/** Records for reference managers: a source and a figure in the fields of CSL-JSON. Unknown parts are left out. */
import { pageNumbers, quotesFrom } from '../../sentences/pages';
import { citedWords } from '../../sentences/sources';
import { titleAway } from '../../sentences/figureStanding';
import type { Author, Figure, Source } from '../../dataset/types';
import { EDITION } from '../../dataset/versions/edition';
import { versionOf } from '../../figure/version';
import { siteName } from '../../sentences/siteName';

export interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
	/** Of a date that the work does not name: styles write “ca.” before it, each in its manual's way. */
	readonly circa?: true;
}

export type CslName = { readonly given: string; readonly family: string } | { readonly literal: string };

/** @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
	readonly id: string;
	readonly type: 'webpage';
	readonly title: string;
	readonly author?: readonly CslName[];
	readonly publisher?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly URL: string;
	readonly language?: string;
	readonly genre?: string;
	readonly version?: string;
	/** Where a style prints no version. */
	readonly medium?: string;
	/** Of a work that is quoted: the pages of what is quoted. */
	readonly page?: string;
	readonly note?: string;
	/** What CSL has no field for: the edition of the file. */
	readonly custom?: { readonly edition: number };
}

/** As much of an EDTF date as is known: `2024-05` is [2024, 5]; undefined where not even the year is. */
export function cslDate(edtf: string): CslDate | undefined {
	const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?![\dX])/.exec(edtf)?.slice(1);
	return parts ? { 'date-parts': [parts.filter((part) => part !== undefined).map(Number)] } : undefined;
}

function cslName(author: Author): CslName {
	return 'name' in author ? { literal: author.name } : author;
}

const INFERRED = 'The date of publication is inferred; the work does not name it';

/** The source's record. */
export function cslOf(source: Source): CslItem {
	const issued = cslDate(source.issued);
	const accessed = source.retrieved === undefined ? undefined : cslDate(source.retrieved);
	return {
		id: source.id,
		type: 'webpage',
		title: source.title,
		...(source.authors.length > 0 ? { author: source.authors.map(cslName) } : {}),
		publisher: source.publisher,
		...(issued ? { issued: { ...issued, ...(source.issuedInferred ? { circa: true } : {}) } } : {}),
		...(accessed ? { accessed } : {}),
		URL: source.url,
		language: source.language,
		...(source.genre ? { genre: source.genre } : {}),
		// For records of a form that has no place for such a date.
		...(source.issuedInferred ? { note: INFERRED } : {})
	};
}

/** The source's record with the pages of what a figure quotes of it, for records; a reference names the whole work. */
export function cslOfQuoted(figure: Figure, source: Source): CslItem {
	const page = pageNumbers(quotesFrom(figure, source));
	return { ...cslOf(source), ...(page === '' ? {} : { page }) };
}

/** The figure's own record, with the works that it draws in its note. */
export function cslOfFigure(figure: Figure, address: string): CslItem {
	const issued = cslDate(figure.revisions.at(-1)?.date ?? '');
	return {
		id: figure.slug,
		type: 'webpage',
		title: titleAway(figure),
		author: [{ literal: siteName(figure) }],
		...(issued ? { issued } : {}),
		URL: address,
		language: 'en',
		genre: 'Chart',
		version: String(versionOf(figure)),
		note: `Draws on ${figure.sources.map((source) => citedWords(source, quotesFrom(figure, source))).join('; ')}`,
		custom: { edition: EDITION }
	};
}

/** A text without the ends of lines in it: records of one line a field would end there. */
export function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
