/** What was read of a number, and what a person has said of it since: the two in one. */
import type { ChartType } from '../../../charts/specs';
import type { Nature } from '../../../quantity/types';
import { isoDateOf, parseDate } from '../../../quantity/date';
import type { TextOrigin } from '../../text/textRecord';
import { deskWordsOf } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { readNumbers } from '../../../words/read';
import { inOneLine } from '../../../words/typography';
import { countedDone } from './countedDone';
import type { ToDraw } from './toDraw';
import { periodWords } from './periodWords';
import type { Cited } from './cited';
import type { Extension } from './extended';
import type { NumberGroup, PastedNumber } from './pastedNumbers';

/** Stands where a question is still open, so that the rest can be drawn. */
export const OPEN = '…';

/** What a person has said of a number; what is left out is as the rules have it. */
export interface Answer {
	readonly subject?: string | undefined;
	readonly measure?: string | undefined;
	readonly of?: string | undefined;
	/** EDTF; empty if the words are not to be dated. */
	readonly period?: string | undefined;
	readonly speaker?: string | undefined;
	/** EDTF: when it was a record. */
	readonly asOf?: string | undefined;
	readonly title?: string | undefined;
	readonly subtitle?: string | undefined;
	readonly type?: ChartType | undefined;
	readonly nature?: Nature | undefined;
	/** The words around the number that belong to it, beside those that were read. */
	readonly extension?: Extension | undefined;
	/** The number of its sentence that says by how much it changed, if it is drawn with it. */
	readonly change?: string | undefined;
	/** Doubts that a person has looked at and found as the words say. */
	readonly fine?: readonly string[] | undefined;
}

/** Stands among what a person has looked at where the words do not say which dollar they mean: one answer is for all. */
export const UNSAID_DOLLAR = 'which dollar is not said';

/** A number with what was said of it. */
export interface Answered {
	readonly number: PastedNumber;
	readonly answer: Answer;
	/** What other sources say of it, as a file of checks has it. */
	readonly checks?: readonly CheckData[];
	/** When it was, of the same thing as one beside which it is drawn, as their sentence says. */
	readonly order?: 'before' | 'after';
	/** The id of that one. */
	readonly alike?: string;
}

/** A check as plain data. */
export type CheckData = Readonly<Record<string, unknown>>;

/** What is asked for where a dataset is taken away, and nowhere before. */
export interface Work {
	readonly title?: string;
	readonly url?: string;
}

export interface Desk {
	readonly text: string;
	/** Undefined where it was pasted, or is a file of plain text. */
	readonly from?: TextOrigin | undefined;
	readonly language: string;
	readonly cited: Cited;
	/** “last year” → EDTF, for all numbers that it dates. */
	readonly relative: Readonly<Record<string, string>>;
	readonly groups: readonly NumberGroup[];
	readonly work: Work;
	/** Code points of which more may not be quoted, where it is but an excerpt of what was pasted. */
	readonly quotable?: number;
}

/** What a number is said to speak of, by a person or by the rules; empty where nobody knows. */
export function toDraw(desk: Desk, { number, answer, order, alike }: Answered, at: number): ToDraw {
	const claim = number.claims[at] ?? number.claims[0];
	if (!claim) throw new Error(`The number ${number.id} has no claim.`);
	const { about, reading } = claim;
	const period = periodOf(desk, { number, answer });
	const of = inOneLine(answer.of ?? about.of ?? reading.noun ?? '');
	const before = sliceCodePoints(number.sentence.text, 0, number.start - number.sentence.start);
	const behind = sliceCodePoints(number.sentence.text, number.end - number.sentence.start, Infinity);
	return {
		id: at === 0 ? number.id : `${number.id}-${at + 1}`,
		reading,
		subject: inOneLine(
			answer.subject ?? countedDone(number, desk.language) ?? (about.subject?.sure ? about.subject.text : OPEN)
		),
		measure: inOneLine(answer.measure ?? about.measure?.text ?? ''),
		...(of === '' ? {} : { of }),
		...(period ? { period: inOneLine(period.label) } : {}),
		...(order === undefined ? {} : { order }),
		...(alike === undefined ? {} : { alike }),
		isMeasureTold: answer.measure !== undefined,
		isChange:
			reading.direction !== undefined ||
			about.measure?.text === 'change' ||
			deskWordsOf(desk.language).beforeSize.test(before) ||
			reading.text.startsWith('+'),
		behind,
		language: desk.language
	};
}

/** When it holds, as the words date it or as a person has resolved them; undated words stand as they are. */
export function periodOf(
	{ relative, cited, language }: Desk,
	{ number, answer }: Answered
): (Record<'label', string> & Record<string, string>) | undefined {
	const dated = number.claims[0]?.dated;
	const known = number.claims.length === 1 ? number.claims[0]?.record['period'] : undefined;
	const own = wordsOfSentence(number, answer.period, language);
	if (own) return own;
	if (dated && isBase(dated.words, number, language)) return undefined;
	if (dated && !dated.isRelative && typeof known === 'object' && known !== null) {
		const record = known as Record<string, string>;
		const [label = '', date] = [record['label'], record['date']];
		return { ...record, label: date === undefined ? label : label.replace(dated.words, periodWords(date)) };
	}
	if (!dated) return boundByPerson(number, answer.period, language);
	const date = answer.period ?? relative[dated.words];
	if (date === undefined || date === '') return { label: inOneLine(dated.words), words: dated.words };
	const when = cited.when === '' ? 'an article without a date' : `an article of ${periodWords(cited.when)}`;
	return { label: periodWords(date), date, words: dated.words, because: `“${dated.words}”, in ${when}.` };
}

/** When it was a record, as EDTF: when it held; the article’s day where its sentence names no other time. */
export function recordDay(desk: Desk, one: Answered): string | undefined {
	const { number, answer } = one;
	if (answer.asOf !== undefined) return answer.asOf;
	const period = periodOf(desk, one)?.['date'];
	if (period !== undefined) return parseDate(period) ? period : undefined;
	// The total of “last year” is not outdone before this year’s is known.
	const dated = number.claims[0]?.dated?.words.toLowerCase();
	const isLater = dated !== undefined && !deskWordsOf(desk.language).lastYear.test(dated);
	const isOfThen = isLater || /\b(?:1\d|20)\d\d\b/u.test(number.sentence.text);
	return isOfThen ? undefined : desk.cited.when;
}

/** “now”, “2020 and 2021”, “January 2019”: words of its sentence that a person has bound to it, with the date where they are one. */
function wordsOfSentence(
	{ sentence }: PastedNumber,
	words: string | undefined,
	language: string
): (Record<'label', string> & Record<string, string>) | undefined {
	if (words === undefined || words === '' || parseDate(words) || !sentence.text.includes(words)) return undefined;
	const dates = datesIn(words, language);
	if (dates.length === 0) return { label: words, words };
	const [date] = dates;
	return date?.words === words ? { label: words, ...date } : { label: words };
}

/** “YouTube, which in 2019 paid $170m”: words of its sentence that a person has bound to it. */
function boundByPerson({ sentence }: PastedNumber, date: string | undefined, language: string) {
	const words = yearOf(date);
	if (date === undefined || words === undefined || !sentence.text.includes(words)) return undefined;
	// “2019-01” of “January 2019”; of less than the words say no words are named.
	const said = datesIn(sentence.text, language).find((one) => one.date === date);
	const because = `A person read “${said?.words ?? words}” so.`;
	return { label: periodWords(date), date, ...(said ? { words: said.words } : {}), because };
}

/** Dates that words name, as EDTF. */
function datesIn(text: string, language: string): { readonly words: string; readonly date: string }[] {
	return readNumbers(text, language).flatMap(({ unit, precision, value, text: words }) =>
		unit === 'date' && precision ? [{ words, date: isoDateOf(value, precision) }] : []
	);
}

/** “2019” of “2019-05” */
export function yearOf(date: string | undefined): string | undefined {
	return /^\d{4}/u.exec(date ?? '')?.[0];
}

/** “up 16.6 percent over 2022” happened after 2022: the year is what it is compared with. */
function isBase(words: string, { claims, sentence, end }: PastedNumber, language: string): boolean {
	const unit = claims[0]?.reading.unit ?? '';
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	return unit.startsWith('percent') && deskWordsOf(language).behindBase.test(behind) && behind.indexOf(words) < 12;
}

/** Whose words they are. */
export function speakerOf({ cited }: Desk, { number, answer }: Answered): string {
	const unsigned = isReported({ number, answer }) ? REPORTER : WRITER;
	const { speaker, doubt } = number.sentence;
	return answer.speaker ?? (doubt === undefined ? speaker : undefined) ?? (cited.who || unsigned);
}

/** Whether the article gives it as somebody’s words. Whom a person names says it themselves; asked whether a label is a name, nobody is named. */
export function isReported({ number: { sentence }, answer }: Answered): boolean {
	return sentence.reportedFor !== undefined && (answer.speaker === undefined || isAsked(sentence));
}

/** Whether it is asked if the label before its words is a name. */
const isAsked = ({ speaker, doubt }: PastedNumber['sentence']) => speaker !== undefined && doubt !== undefined;

/** Whom the words are of, as a reader is told first: “Trudeau” of “Trudeau, per the article”. */
export function saidByOf(desk: Desk, one: Answered): string {
	return (isReported(one) && one.number.sentence.reportedFor) || speakerOf(desk, one);
}

/** Words that nobody has signed. */
export const WRITER = 'Article, unsigned';
/** Where they are somebody else’s: “the ministry, per the article”. */
const REPORTER = 'the article';
