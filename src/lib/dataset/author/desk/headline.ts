/** A title for a number, in the words of its sentence as far as they go; and what a title must not say. */
import type { Nature } from '../../../quantity/types';
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { codePoints, sliceCodePoints } from '../../../words/locate';
import { readNumbers } from '../../../words/read';
import type { Reading } from '../../../words/types';
import { near } from '../../stages/numbers';
import { leftOutOf } from '../../text/quoteCuts';
import type { Span } from '../../types';
import { draftedNature } from './draftedNature';
import type { PastedNumber } from './numbers';

/** Longer ones are no titles. */
export const MOST_LETTERS = 110;

export interface Told {
	readonly subject: string;
	/** When it holds, as readers see it. */
	readonly period?: string;
	/** What is counted. */
	readonly of?: string;
	/** What kind of statement it is, where a person has said so. */
	readonly nature?: Nature | undefined;
	/** What is measured. */
	readonly measure?: string;
}

/** A number, and when it was, as readers see it. */
export interface Step {
	readonly number: PastedNumber;
	readonly period?: string | undefined;
}

/**
 * The clause of the sentence from what the number speaks of onwards: so it says neither more nor less. Where there is none that is
 * short enough, subject and number words side by side, if nothing behind the number makes it another; else all of the clause.
 * @param steps itself and what it came from and to, in their order, where it must say these as well
 */
export function titleFor(said: PastedNumber, told: Told, language: string, steps: readonly Step[] = []): string {
	const ends = steps.map(({ number }) => number.end);
	const number = { ...said, end: Math.max(said.end, ...ends) };
	const { sentence } = number;
	const known = deskWordsOf(language);
	// “1,404 terawatt hours (TWh)”
	const shortForm =
		/^ \(\p{L}{1,6}\)/u.exec(sliceCodePoints(sentence.text, said.end - sentence.start, Infinity))?.[0] ?? '';
	const clauses = [stretchFrom(number, told.subject, known), stretchOnwards(number, told, known)]
		.filter((span) => span !== undefined)
		.map((span) => beforeNext(span, number, known))
		.filter((span) => leavesNothing(span, sentence, language) && !isHanging(span, sentence.text, known))
		.map(({ start, end }) =>
			sliceCodePoints(sentence.text, start, end)
				.replace(/\s+/gu, ' ')
				.replace(BULLET, '')
				.replace(known.joinsClause, '')
				.replace(`${said.text}${shortForm}`, said.text)
		)
		.filter(
			(words) => !known.beginsWithVerb.test(words) && figuresIn(words) <= Math.max(1, steps.length) + MORE_FIGURES
		);
	const short = clauses.find((words) => codePoints(words) <= MOST_LETTERS && /^[^()“”"]*$/u.test(words));
	if (short !== undefined) return dated(capital(short), number, told, known);
	const behind = sliceCodePoints(sentence.text, number.end - sentence.start, Infinity);
	const [long] = clauses;
	if (long !== undefined && !known.behindNothing.test(behind)) return dated(capital(long), number, told, known);
	return steps.length > 0 ? inSteps(steps, told, known) : sideBySide(said, told, known);
}

/** “242,170 flights[, compared to 224,712 flights in 2023]”: another number that is not drawn is not told. */
function beforeNext(span: Span, { sentence, end }: PastedNumber, { comparesNext }: DeskWords): Span {
	const from = end - sentence.start;
	const behind = sliceCodePoints(sentence.text, from, span.end);
	const at = comparesNext.exec(behind)?.index;
	return at === undefined ? span : { ...span, end: from + codePoints(behind.slice(0, at)) };
}

/** Marks of lists. */
export const BULLET = /^[-–—•*·▪]\s+/u;

/** “National museums: 20.8 million visitors in 2008, 25.5 million in 2014”, “Adults that say so: 44% (last year), 61%” */
function inSteps(steps: readonly Step[], { subject, of, measure = '' }: Told, { shareThat }: DeskWords): string {
	const parts = steps.map(({ number, period }, at) => {
		const isSaid = of === undefined || number.text.includes(of) || subject.toLowerCase().includes(of.toLowerCase());
		const counted = at > 0 || isSaid ? '' : ` ${of}`;
		return `${number.text}${counted}${period === undefined ? '' : /^\d{4}$/u.test(period) ? ` in ${period}` : ` (${period})`}`;
	});
	const does = shareThat.exec(measure)?.[1];
	const whose = does === undefined ? subject : `${subject} that ${does}`;
	return capital(`${whose === '' ? '' : `${whose}: `}${parts.join(', ')}`);
}

function sideBySide(
	{ claims, text, sentence, end }: PastedNumber,
	{ subject, of, period, nature: said }: Told,
	{ behindWhere }: DeskWords
): string {
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const place = (behindWhere.exec(behind)?.[0] ?? '').replace(/\.$/u, '');
	const counted = of !== undefined && !text.includes(of) ? ` ${of}` : '';
	const nature = said ?? draftedNature(claims);
	return capital(
		[
			subject === '' ? '' : `${subject}: `,
			text,
			counted,
			place,
			period === undefined ? '' : `, ${period}`,
			nature !== undefined && nature !== 'reported' ? ` (${nature})` : ''
		].join('')
	);
}

/** A title with more of them is rather a table’s line. */
const MORE_FIGURES = 2;

/** Numbers in digits, years not counted. */
function figuresIn(words: string): number {
	return [...words.matchAll(/\p{N}[\p{N}.,/]*/gu)].filter(([digits]) => !/^(?:1[5-9]|20|21)\d\d[.,]?$/u.test(digits))
		.length;
}

/** “more people — 6.7 per 100,000 — than elsewhere”: what it is more than is left out. */
function isHanging({ start, end }: Span, text: string, { compares, than }: DeskWords): boolean {
	const words = sliceCodePoints(text, start, end);
	return compares.test(words) && !than.test(words) && than.test(sliceCodePoints(text, end, Infinity));
}

/** Whether what a stretch leaves out of its sentence makes neither more nor less of it. */
function leavesNothing(span: Span, { text }: { readonly text: string }, language: string): boolean {
	return leftOutOf(span, { start: 0, end: codePoints(text), text }, language).every(
		({ stance }) => stance === 'hearsay'
	);
}

/** Where what is counted does something, or a part of it: “At least nine houses were destroyed”. */
function stretchOnwards(
	{ sentence, start, end, text }: PastedNumber,
	{ subject, of }: Told,
	known: DeskWords
): Span | undefined {
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	// “Only two votes”: what limits the number belongs to it.
	const limited = before.replace(known.beforeLimit, '');
	// “In Brazil, 65 million bags were sold”: where that was belongs to it.
	const from = known.opensWith.test(limited) ? 0 : codePoints(limited);
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	// Only where it is itself what is counted: “the port served 75 million passengers” is the port’s.
	const things = [subject, of !== undefined && subject.toLowerCase().includes(of.toLowerCase()) ? of : subject];
	const isOfIt = things.some((name) => text.toLowerCase().includes(name.toLowerCase()));
	const isPart = behind.toLowerCase().startsWith(` of ${subject.toLowerCase()}`);
	const isBehind = behind.toLowerCase().trimStart().startsWith(subject.toLowerCase());
	// “visitors to 15 museums were 39.7 million”: what is said behind it is said of the visitors.
	if (subject === '' || !(isOfIt || isPart || isBehind) || known.beforeObject.test(before)) return undefined;
	const whole = (/^[^;:!?()–—“”"\n]*/u.exec(behind.replace(/\.\s*$/u, ''))?.[0] ?? '').trimEnd();
	// A comma may stand between two adjectives: the whole sentence, where it is no longer than a title.
	const words = codePoints(text + whole) <= MOST_LETTERS ? whole : clauseIn(behind, known);
	return / /u.test(words.trim()) ? { start: from, end: end - sentence.start + codePoints(words) } : undefined;
}

/** In code points of the sentence; undefined where the subject does not stand before the number. */
function stretchFrom({ sentence, start, end }: PastedNumber, subject: string, known: DeskWords): Span | undefined {
	const [from, to] = [start - sentence.start, end - sentence.start];
	const before = sliceCodePoints(sentence.text, 0, from);
	const at = subject === '' ? -1 : before.toLowerCase().lastIndexOf(subject.toLowerCase());
	if (at < 0) return undefined;
	const behind = clauseIn(sliceCodePoints(sentence.text, to, Infinity), known);
	return {
		start: codePoints(before.slice(0, clauseStart(before, at, known.clauseBegins))),
		end: to + codePoints(behind)
	};
}

/** To the end of the clause; a point or comma within a number, a point behind an initial or with small letters or digits behind it, and a list’s commas end none. */
function clauseIn(behind: string, { enumerates }: DeskWords): string {
	const clause =
		/^(?:[^,;:.!?()–—“”"]|(?<=\p{N})[.,](?=\p{N})|(?<=\p{L})\.(?=['’]?\s[\p{Ll}\p{N}])|(?<=\p{Lu})\.(?=\p{Lu}))*/u.exec(
			behind
		)?.[0] ?? '';
	return (enumerates.test(behind.slice(clause.length)) ? behind.replace(/\.\s*$/u, '') : clause).trimEnd();
}

/** Where the clause begins in which the subject stands: what is before it there may belong to it. */
function clauseStart(before: string, at: number, begins: RegExp): number {
	const boundaries = [...before.slice(0, at).matchAll(begins)];
	const last = boundaries.at(-1);
	return last ? last.index + last[0].length : 0;
}

/** “last year” at its end becomes the year that it was, once that is known; a time that stands elsewhere in the sentence is added. */
function dated(title: string, { claims }: PastedNumber, { period }: Told, { beforeTime }: DeskWords): string {
	const dating = claims[0]?.dated;
	if (!dating || period === undefined || (dating.isRelative && period === dating.words)) return title;
	if (dating.isRelative && title.endsWith(dating.words)) {
		const before = title.slice(0, -dating.words.length).trimEnd();
		return beforeTime.test(before) ? `${before} ${period}` : `${before} in ${period}`;
	}
	const year = /\d{4}/u.exec(period)?.[0];
	if (year === undefined || title.includes(year) || title.includes(dating.words)) return title;
	// “by 2030” ties itself.
	if (period !== dating.words && period.endsWith(dating.words)) return `${title} ${period}`;
	return /^(?:\p{Lu}\p{Ll}+ )?\d{4}$/u.test(period) ? `${title} in ${period}` : `${title}, ${period}`;
}

export function capital(words: string): string {
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** “Total nonfarm payroll employment, change, January 2019”. */
export function subtitleFor(told: Told & { readonly measure: string }): string {
	// “Wind energy, energy”
	const isSaid = told.subject.toLowerCase().includes(told.measure.toLowerCase());
	return [capital(told.subject || told.measure || 'A number'), isSaid ? '' : told.measure, told.period]
		.filter((part) => part !== undefined && part !== '')
		.join(', ');
}

/** Numbers of a title, or of what else a person has typed under a name of its own, that its words do not state, or state less firmly; each a sentence. */
export function titleProblems(
	title: string,
	quote: string,
	known: readonly Reading[],
	language: string,
	name = 'title'
): string[] {
	const said = [...readNumbers(quote, language), ...known];
	return readNumbers(title, language).flatMap((reading) => {
		const same = said.filter((one) => isSame(one, reading));
		const [nearest] = said.filter(({ unit }) => unit === reading.unit && unit !== 'date');
		if (same.length === 0)
			return [
				nearest
					? `The words say “${nearest.text}”; the ${name} says “${reading.text}”.`
					: `“${reading.text}” in the ${name} is not in the words.`
			];
		if (reading.unit === 'date' || same.some(({ relation }) => relation === reading.relation)) return [];
		return [`The words say “${same[0]?.text ?? ''}”; the ${name} says “${reading.text}”, which is not the same.`];
	});
}

/** The same number; a share may be said in another way. A year may be part of a date. */
function isSame(one: Reading, other: Reading): boolean {
	if (one.unit === 'date' || other.unit === 'date') return one.unit === other.unit && yearOf(one) === yearOf(other);
	const ends = ({ value, stated, change }: Reading) => [
		value,
		...(stated ?? []),
		...(change ? [change.from, change.to] : [])
	];
	return ends(one).some((value) => ends(other).some((end) => near(Math.abs(value), Math.abs(end))));
}

function yearOf({ value }: Reading): number {
	return new Date(value * 86_400_000).getUTCFullYear();
}
