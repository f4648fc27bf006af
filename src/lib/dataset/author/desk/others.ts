/** Another source of a number: a text of its own, in which its number is pointed at, as the check of a dataset. */
import { unitOf } from '../../../quantity/unit';
import { parseDateSpan } from '../../../quantity/date';
import { deskWordsOf } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { withCapital } from '../../../words/typography';
import { citedIn, dateOfRelative, type Cited } from './cited';
import type { PastedNumber, PastedNumbers } from './numbers';
import { periodWords } from './periodWords';
import { quotesOf } from './quotes';
import { NO_DAY } from './records';
import { OPEN, periodOf, speakerOf, toDraw, WRITER, type Answer, type Answered, type Desk } from './told';

/** Stands in for the address of another source, which only a dataset asks for; no picture prints it. */
export const ELSEWHERE = 'https://other.invalid/';

/** What a person has said of another source. There is no field for its value: that is read where it was pointed at. */
export interface Other {
	/** The name of its text. */
	readonly text: string;
	/** The number that was pointed at, as `pointable` names it. */
	readonly number?: string | undefined;
	/** “Federal Customs Office, Yearbook, 2024”. */
	readonly cited: string;
	readonly url?: string | undefined;
	/** What is drawn beside its number. */
	readonly label?: string | undefined;
	/** Of which of two values it speaks: 0 or 1. */
	readonly end?: number | undefined;
	readonly isSameMeasure?: boolean | undefined;
	/** What it measures instead. */
	readonly measure?: string | undefined;
	readonly isSamePeriod?: boolean | undefined;
	/** When it holds instead: EDTF or words. */
	readonly period?: string | undefined;
	readonly isIndependent?: boolean | undefined;
	/** What must be assumed for both to speak of the same. */
	readonly assumption?: string | undefined;
	/** What was asked of its words, as of any number. */
	readonly answer?: Answer | undefined;
}

/** Another source with what was read of its text. */
export interface ReadOther {
	readonly told: Other;
	readonly text: string;
	readonly language: string;
	readonly read: PastedNumbers;
}

/** A value of another source’s text that can be pointed at. */
export interface Pointable {
	readonly id: string;
	readonly number: PastedNumber;
	/** Which of its claims. */
	readonly at: number;
}

/** All values of a text, first those in units that can be compared with the number’s. */
export function pointable({ claims }: PastedNumber, read: PastedNumbers): Pointable[] {
	const dimension = (unit: string | undefined) => unitOf(unit ?? 'count')?.dimension;
	const wanted = dimension(claims[0]?.reading.unit);
	const isOfKind = ({ number }: Pointable) => dimension(number.claims[0]?.reading.unit) === wanted;
	const all = read.numbers.flatMap((number) =>
		number.claims.map((_, at) => ({ id: at === 0 ? number.id : `${number.id}-${at + 1}`, number, at }))
	);
	return [...all.filter(isOfKind), ...all.filter((one) => !isOfKind(one))];
}

/** The other source’s number as one of a desk of its own: read and asked by the same rules. */
export interface Compared {
	readonly desk: Desk;
	readonly one: Answered;
	readonly at: number;
	/** The claim of which it speaks. */
	readonly claim: ReturnType<typeof claimOf>;
	readonly subject: string;
	readonly measure: string;
	readonly period: { readonly label: string; readonly date?: string };
	readonly label: string;
	readonly publisher: string;
	/** The words that state its number. */
	readonly words: string;
}

/** Undefined until a number is pointed at. */
export function comparedOf(of: Desk, drawn: Answered, { told, text, language, read }: ReadOther): Compared | undefined {
	const found = pointable(drawn.number, read).find(({ id }) => id === told.number);
	if (!found) return undefined;
	const cited = citedIn(told.cited);
	const relative = datedIn(found.number, cited, language);
	const desk: Desk = { text, language, cited, relative, groups: read.groups, work: {} };
	const one = { number: found.number, answer: told.answer ?? {} };
	const claim = claimOf(of, drawn, told.end ?? 0);
	const own = toDraw(desk, one, found.at);
	const [quote] = quotesOf(desk, [one]);
	return {
		desk,
		one,
		at: found.at,
		claim,
		subject: told.isSameMeasure ? claim.subject : (told.measure ?? (own.subject === OPEN ? '' : own.subject)),
		measure: measureOf(told, one, found.at, claim, own.measure),
		period: told.isSamePeriod ? (claim.period ?? { label: UNDATED }) : ownPeriod(told, desk, one),
		label: told.label || saidBy(desk, one),
		publisher: publisherOf(cited),
		words: quote?.text ?? sliceCodePoints(text, found.number.start, found.number.end)
	};
}

/** “last year” of a page of 2024 is 2023. */
function datedIn({ claims }: PastedNumber, { when }: Cited, language: string): Desk['relative'] {
	const dated = claims[0]?.dated;
	const date = dated?.isRelative ? dateOfRelative(dated.words, when, language) : undefined;
	return dated && date !== undefined ? { [dated.words]: date } : {};
}

/** When the article dates its number by nothing, and another source is said to speak of the same time. */
const UNDATED = 'the same time';

function claimOf(desk: Desk, drawn: Answered, at: number) {
	const { id, subject, measure, of } = toDraw(desk, drawn, at);
	const period = periodOf(desk, drawn);
	return {
		id,
		subject,
		measure: measure || subject,
		of,
		nature: natureOf(drawn, at),
		period: period && { label: period.label, ...(period['date'] ? { date: period['date'] } : {}) }
	};
}

/** Empty where nobody has said it. */
function natureOf({ number, answer }: Answered, at: number): string {
	return String(answer.nature ?? number.claims[at]?.record['nature'] ?? '');
}

/** In the name of a measure; what nobody has called a forecast, a target or an estimate is what its words state. */
const OTHERWISE: Readonly<Record<string, string>> = { '': 'as stated', reported: 'as reported' };

/** A forecast is no count: what is of another nature measures something else, until somebody assumes otherwise. */
function measureOf(told: Other, answered: Answered, at: number, claim: Compared['claim'], own: string): string {
	const nature = natureOf(answered, at);
	const measure = told.isSameMeasure ? claim.measure : (told.measure ?? own);
	const isAlike = nature === claim.nature || (nature in OTHERWISE && claim.nature in OTHERWISE);
	return isAlike ? measure : `${measure}, ${OTHERWISE[nature] ?? nature}`;
}

function ownPeriod({ period }: Other, desk: Desk, one: Answered): Compared['period'] {
	if (period !== undefined)
		return parseDateSpan(period) ? { label: periodWords(period), date: period } : { label: period };
	const read = periodOf(desk, one);
	return read ? { label: read.label, ...(read['date'] ? { date: read['date'] } : {}) } : { label: '' };
}

/** Whose number it is: whom the sentence names, else who signs, else where it stands. */
function saidBy(desk: Desk, one: Answered): string {
	const { speaker, reportedFor } = one.number.sentence;
	const signed = speakerOf(desk, one);
	// “its report says”: what points elsewhere names nobody.
	const { pointsElsewhere } = deskWordsOf(desk.language);
	const named = [reportedFor, speaker].find((name) => name !== undefined && !pointsElsewhere.test(name));
	return withCapital(named ?? (signed === WRITER ? desk.cited.where : signed));
}

function publisherOf({ who, where }: Cited): string {
	return [where, ...(who === '' ? [] : [`from ${who}`])].join(', ');
}

/** As a file of checks has it. @param id of the check */
export function checkRecord(id: string, told: Other, compared: Compared): Record<string, unknown> {
	const { desk, one, at, claim, subject, measure, period, label, publisher, words } = compared;
	const quantity = one.number.claims[at]?.record['quantity'] as Record<string, unknown>;
	const of = claim.of ?? toDraw(desk, one, at).of ?? OPEN;
	const isSame = subject === claim.subject && measure === claim.measure && isSamePeriod(claim.period, period);
	const { when } = desk.cited;
	return {
		id,
		of: claim.id,
		subject,
		measure,
		period,
		quantity: quantity['of'] === undefined ? quantity : { ...quantity, of },
		label,
		publisher,
		url: told.url || ELSEWHERE,
		...(when === '' || when === NO_DAY ? {} : { date: when }),
		words,
		...(desk.language === 'en' ? {} : { language: desk.language }),
		...(isSame ? {} : assumptionOf(told, claim.period === undefined))
	};
}

/** Dated ones are the same by their dates, as the verdict has it. */
function isSamePeriod(one: Compared['claim']['period'], other: Compared['period']): boolean {
	if (!one) return false;
	return one.date !== undefined || other.date !== undefined ? one.date === other.date : one.label === other.label;
}

function assumptionOf(
	{ assumption, isSamePeriod: isSame }: Other,
	isUndated: boolean
): { readonly assumption?: string } {
	if (assumption) return { assumption };
	return isSame && isUndated ? { assumption: 'both speak of the same time, which the article does not date' } : {};
}
