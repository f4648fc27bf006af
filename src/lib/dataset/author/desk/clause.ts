/** The clause of a sentence that tells a number, or several of them, as a title can say it. */
import type { Nature } from '../../../quantity/types';
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { codePoints, sliceCodePoints } from '../../../words/locate';
import { leftOutOf } from '../../text/quoteCuts';
import type { Span } from '../../types';
import type { PastedNumber } from './pastedNumbers';

/** Longer ones are no titles. */
export const MOST_LETTERS = 110;
/** Of several numbers a title tells more. */
const MOST_OF_SEVERAL = 165;

/** What is known of the number that it tells. */
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

/** Marks of lists. */
export const BULLET = /^[-–—•*·▪]\s+/u;

/** Whether words are short and plain enough for a title of so many numbers. */
export function isTitle(words: string, numbers: number): boolean {
	const length = codePoints(words);
	if (numbers < 2) return length <= MOST_LETTERS && /^[^()“”"]*$/u.test(words);
	return length <= MOST_OF_SEVERAL && /^(?:[^()“”"]|\([^()]*\)|“[^“”]*”|"[^"]*")*$/u.test(words);
}

/**
 * What a sentence says of one or more of its numbers, the best first, from what they speak of onwards; none if they stand in more than one.
 * @param row of those that it must tell
 * @param told of the first of them
 */
export function clausesOf(row: readonly PastedNumber[], told: Told, language: string): string[] {
	const known = deskWordsOf(language);
	const [first, ...more] = [...row].sort((a, b) => a.start - b.start);
	if (!first || more.some(({ sentence }) => sentence.start !== first.sentence.start)) return [];
	const { sentence } = first;
	const end = Math.max(...row.map((one) => one.end));
	const text = sentence.text;
	// “1,404 terawatt hours (TWh)”
	const shortForm = /^ \(\p{L}{1,6}\)/u.exec(sliceCodePoints(text, first.end - sentence.start, Infinity))?.[0] ?? '';
	const isAlone = more.length === 0;
	const ahead = sliceCodePoints(text, 0, first.start - sentence.start);
	// Of one number only where it is the sentence’s own, and what it is of is still open.
	const isObject = told.of !== undefined && known.beforeObject.test(ahead);
	const isPlain = told.subject === '' && !isObject;
	const whole = !isAlone || isPlain ? [wholeOf(text, known)] : [];
	// “Of these, 6,213 people died”: counted things are as many without it.
	const isCounted = first.claims[0]?.reading.noun !== undefined;
	return [stretchFrom(first, end, told.subject, known), stretchOnwards(first, end, told, known), ...whole]
		.filter((span) => span !== undefined)
		.map((span) => beforeNext(span, { sentence, end }, known))
		.filter((span) => leavesNothing(span, sentence, language) && !isHanging(span, text, known))
		.map(({ start, end: to }) =>
			sliceCodePoints(text, start, to)
				.replace(/\s+/gu, ' ')
				.replace(BULLET, '')
				.replace(known.joinsClause, '')
				.replace(known.opensSentence, '')
				.replace(isCounted ? known.ofThese : /^$/u, '')
				.replace(`${first.text}${shortForm}`, first.text)
		)
		.filter((words) => !known.beginsWithVerb.test(words) && figuresIn(words, known) <= row.length + MORE_FIGURES);
}

/** All of it, but for what joins it to the one before. */
function wholeOf(text: string, { opensSentence, closesSentence, hangs }: DeskWords): Span | undefined {
	const opening = opensSentence.exec(text)?.[0] ?? '';
	const rest = text.slice(opening.length);
	const end = codePoints(text.replace(/[.\s]+$/u, '').replace(closesSentence, ''));
	return hangs.test(rest) ? undefined : { start: codePoints(opening), end };
}

/** “242,170 flights[, compared to 224,712 flights in 2023]”: another number that is not drawn is not told. */
function beforeNext(
	span: Span,
	{ sentence, end }: Pick<PastedNumber, 'sentence' | 'end'>,
	{ comparesNext }: DeskWords
): Span {
	const from = end - sentence.start;
	const behind = sliceCodePoints(sentence.text, from, span.end);
	const at = comparesNext.exec(behind)?.index;
	return at === undefined ? span : { ...span, end: from + codePoints(behind.slice(0, at)) };
}

/** A title with more of them is rather a table’s line. */
const MORE_FIGURES = 2;

/** Numbers in digits, years and ages not counted. */
function figuresIn(words: string, { ages }: DeskWords): number {
	const figures = [...words.replace(ages, '').matchAll(/\p{N}[\p{N}.,/]*/gu)];
	return figures.filter(([digits]) => !/^(?:1[5-9]|20|21)\d\d[.,]?$/u.test(digits)).length;
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
	last: number,
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
	const isOf = of !== undefined && (subject === '' || subject.toLowerCase().includes(of.toLowerCase()));
	const name = subject || (of ?? '');
	const things = [name, isOf ? of : name];
	const isOfIt = things.some((name) => text.toLowerCase().includes(name.toLowerCase()));
	const isPart = behind.toLowerCase().startsWith(` of ${name.toLowerCase()}`);
	const isBehind = behind.toLowerCase().trimStart().startsWith(name.toLowerCase());
	// “visitors to 15 museums were 39.7 million”: what is said behind it is said of the visitors.
	if (name === '' || !(isOfIt || isPart || isBehind) || known.beforeObject.test(before)) return undefined;
	const rest = sliceCodePoints(sentence.text, last - sentence.start, Infinity);
	const whole = rest.replace(/\.?\s*$/u, '');
	// A comma may stand between two adjectives: the whole sentence, where it is no longer than a title.
	const isShort = codePoints(text + whole) <= MOST_LETTERS && /^[^;:!?()–—“”"]*$/u.test(whole);
	const words = last === end && isShort ? whole : clauseIn(rest, known);
	return last > end || / /u.test(words.trim())
		? { start: from, end: last - sentence.start + codePoints(words) }
		: undefined;
}

/** In code points of the sentence; undefined where the subject does not stand before the number. */
function stretchFrom(
	{ sentence, start }: PastedNumber,
	last: number,
	subject: string,
	known: DeskWords
): Span | undefined {
	const [from, to] = [start - sentence.start, last - sentence.start];
	const before = sliceCodePoints(sentence.text, 0, from);
	const at = subject === '' ? -1 : before.toLowerCase().lastIndexOf(subject.toLowerCase());
	if (at < 0) return undefined;
	const behind = clauseIn(sliceCodePoints(sentence.text, to, Infinity), known);
	return {
		start: codePoints(before.slice(0, clauseStart(before, at, known.clauseBegins))),
		end: to + codePoints(behind)
	};
}

/** To the end of the clause; a point within the sentence is that of a number or of a short form, and a list’s commas end none. */
function clauseIn(behind: string, { enumerates }: DeskWords): string {
	const clause =
		/^(?:[^,;:.!?()–—“”"]|(?<=\p{N})[.,](?=\p{N})|(?<=\p{L})\.(?=[’']?\s\S|\p{L}))*/u.exec(behind)?.[0] ?? '';
	return (enumerates.test(behind.slice(clause.length)) ? behind.replace(/\.\s*$/u, '') : clause).trimEnd();
}

/** Where the clause begins in which the subject stands: what is before it there may belong to it. */
function clauseStart(before: string, at: number, begins: RegExp): number {
	const boundaries = [...before.slice(0, at).matchAll(begins)];
	const last = boundaries.at(-1);
	return last ? last.index + last[0].length : 0;
}
