/** What is wrong with a figure that is being worked on, in sentences. */
import { titleProblems } from '../../dataset/author/desk/headline';
import type { Answered } from '../../dataset/author/desk/told';
import type { DrawnOrNot } from './drawing';

/**
 * @param title as a person has written it; undefined for the drafted one
 * @param language of the text
 */
export function faultsOf(
	drawn: DrawnOrNot | undefined,
	title: string | undefined,
	answered: readonly Answered[],
	language: string
): string[] {
	if (!drawn) return [];
	if ('problems' in drawn)
		return drawn.problems.map(
			({ message, expected }) => `${message}${expected === undefined ? '' : `; expected: ${expected}`}`
		);
	if (title === undefined) return [];
	const words = drawn.quotes.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ');
	const readings = answered.flatMap(({ number }) => number.claims.map(({ reading }) => reading));
	return titleProblems(title, words, readings, language);
}
