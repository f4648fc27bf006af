/** A title for a number, in the words of its sentence as far as they go. */
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { withCapital, withSmallLetter } from '../../../words/typography';
import { clausesOf, isTitle, type Told } from './clause';
import { draftedNature } from './draftedNature';
import type { PastedNumber } from './pastedNumbers';

/** A number, and when it was, as readers see it. */
export interface Step {
	readonly number: PastedNumber;
	readonly period?: string | undefined;
}

/**
 * The clause of the sentence from what the number speaks of onwards: so it says neither more nor less. Where there is none that is
 * short enough, subject and number words side by side, if nothing behind the number makes it another; else all of the clause.
 * @param steps itself and what it came from and to, in their order, where no clause says them all
 */
export function titleFor(said: PastedNumber, told: Told, language: string, steps: readonly Step[] = []): string {
	const known = deskWordsOf(language);
	if (steps.length > 0) return inSteps(steps, told, known);
	const clauses = clausesOf([said], told, language);
	const title = (words: string) => {
		// “The old port had 551 ships in 2016”, where no other year stands in it.
		const isPlain = /^(?:\p{Lu}\p{Ll}+ )?\d{4}$/u.test(said.claims[0]?.dated?.words ?? '') && !/\d{4}/u.test(words);
		return (isPlain ? undefined : led(words, said)) ?? dated(withCapital(words), said, told, known);
	};
	const short = clauses.find((words) => isTitle(words, 1));
	if (short !== undefined) return title(short);
	const behind = sliceCodePoints(said.sentence.text, said.end - said.sentence.start, Infinity);
	const [long] = clauses;
	return long !== undefined && told.subject !== '' && !known.behindNothing.test(behind)
		? title(long)
		: sideBySide(said, told, known);
}

/** The clause that tells all of several numbers, where one sentence does, and is no longer than a title. @param told of the first of them */
export function titleIn(row: readonly PastedNumber[], told: Told, language: string): string | undefined {
	const clause = clausesOf(row, told, language).find((words) => isTitle(words, row.length));
	const [first] = [...row].sort((a, b) => a.start - b.start);
	const whole = clause !== undefined && first ? led(clause, first) : undefined;
	return whole !== undefined && isTitle(whole, row.length) ? whole : clause && withCapital(clause);
}

/** A number’s words within a title: “About 22%” may have begun its sentence. */
export function withinTitle({ text, start, sentence }: PastedNumber): string {
	return start === sentence.start ? withSmallLetter(text) : text;
}

/** “National museums: 20.8 million visitors in 2008, 25.5 million in 2014”, “Adults that say so: 44% (last year), 61%” */
function inSteps(steps: readonly Step[], { subject, of, measure = '' }: Told, { shareThat }: DeskWords): string {
	const parts = steps.map(({ number, period }, at) => {
		const isSaid = of === undefined || number.text.includes(of) || subject.toLowerCase().includes(of.toLowerCase());
		const counted = at > 0 || isSaid ? '' : ` ${of}`;
		return `${withinTitle(number)}${counted}${period === undefined ? '' : /^\d{4}$/u.test(period) ? ` in ${period}` : ` (${period})`}`;
	});
	const does = shareThat.exec(measure)?.[1];
	const whose = does === undefined ? subject : `${subject} that ${does}`;
	return withCapital(`${whose === '' ? '' : `${whose}: `}${parts.join(', ')}`);
}

function sideBySide(
	number: PastedNumber,
	{ subject, of, period, nature: said }: Told,
	{ behindWhere }: DeskWords
): string {
	const { claims, text, sentence, end } = number;
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const place = (behindWhere.exec(behind)?.[0] ?? '').replace(/\.$/u, '');
	const counted = of !== undefined && !text.includes(of) ? ` ${of}` : '';
	const nature = said ?? draftedNature(claims);
	return withCapital(
		[
			subject === '' ? '' : `${subject}: `,
			subject === '' ? number.text : withinTitle(number),
			counted,
			place,
			period === undefined ? '' : `, ${period}`,
			nature !== undefined && nature !== 'reported' ? ` (${nature})` : ''
		].join('')
	);
}

/** “In October 2019 some 7,780 children were born, 2.5% less than in 2018”: with the time at its head, where it stands so in the sentence. */
function led(words: string, { claims, sentence }: PastedNumber): string | undefined {
	const dating = claims[0]?.dated;
	if (!dating || dating.isRelative || words.includes(dating.words)) return undefined;
	const at = sentence.text.indexOf(dating.words);
	const lead = /^\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?$/u.test(sentence.text.slice(0, Math.max(0, at)));
	return lead ? `${sentence.text.slice(0, at)}${dating.words}, ${words}` : undefined;
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

/** “Total nonfarm payroll employment, change, January 2019”. */
export function subtitleFor(told: Told & { readonly measure: string }): string {
	const what = told.subject || told.measure || 'A number';
	// “Wind energy, energy”
	const isSaid = what.toLowerCase().includes(told.measure.toLowerCase());
	return [withCapital(what), isSaid ? '' : told.measure, told.period]
		.filter((part) => part !== undefined && part !== '')
		.join(', ');
}
