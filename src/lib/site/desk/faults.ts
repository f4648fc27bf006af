/** What stands in the way of a figure that is being worked on, each with the place where it is mended. */
import { titleProblems } from '../../dataset/author/desk/titleProblems';
import type { Cited } from '../../dataset/author/desk/cited';
import type { Question } from '../../dataset/author/desk/question';
import type { Answer, Answered } from '../../dataset/author/desk/told';
import type { Problem } from '../../dataset/types';
import type { DrawnOrNot } from './drawing';

export interface Fault {
	/** What is wrong, and what helps. */
	readonly text: string;
	/** Selects what is to be answered or mended. */
	readonly at: string;
}

export const TITLE = '#desk-title';
const SUBTITLE = '#desk-subtitle';
export const CITED = '#desk-cited';

/** Where each kind of file is written from. */
const PLACES: readonly (readonly [folder: string, at: string])[] = [
	['/figures/', TITLE],
	['/sources/', CITED],
	['/checks/', '.other input'],
	['/claims/', '#desk-subject']
];

/**
 * @param answer what a person has written of the number that is drawn
 * @param language of the text
 */
export function faultsOf(
	drawn: DrawnOrNot | undefined,
	answer: Answer,
	answered: readonly Answered[],
	language: string
): Fault[] {
	if (!drawn) return [];
	if ('problems' in drawn) return eachOnce(drawn.problems.map(asFault));
	const words = drawn.quotes.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
	const readings = answered.flatMap(({ number }) => number.claims.map(({ reading }) => reading));
	const ofWords = (typed: string | undefined, name: string, at: string) =>
		typed === undefined
			? []
			: titleProblems(typed, words, readings, language, name).map((text): Fault => ({ text, at }));
	return eachOnce([...ofWords(answer.title, 'title', TITLE), ...ofWords(answer.subtitle, 'subtitle', SUBTITLE)]);
}

/** Title and quote may lack the same thing; it is told once. */
export function eachOnce(faults: readonly Fault[]): Fault[] {
	return [...new Map([...faults].reverse().map((fault) => [fault.text, fault])).values()].reverse();
}

function asFault({ message, expected, at }: Problem): Fault {
	const place = PLACES.find(([folder]) => at.file.includes(folder))?.[1] ?? TITLE;
	return { text: `${message}${expected === undefined ? '' : `; expected: ${expected}`}`, at: place };
}

/** The id of what asks a question, by its place among those that are asked. */
export const questionId = (at: number) => `desk-question-${at}`;

/** Questions that must be answered, and who, where and when as far as they are missing. */
export function openOf(questions: readonly Question[], cited: Cited): Fault[] {
	const asked = questions.flatMap(({ ask, must }, i) =>
		must ? [{ text: ask, at: `#${questionId(i)} :is(button, input)` }] : []
	);
	const missing = [
		...(cited.where === '' ? ['Say where it was published: author, publication, date.'] : []),
		...(cited.when === '' && !cited.undated ? ['Say when it was published, or “no date”.'] : [])
	];
	return [...asked, ...missing.map((text) => ({ text, at: CITED }))];
}
