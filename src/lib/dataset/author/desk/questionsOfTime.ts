/** When a number was, where its words leave that open. */
import { dateOfRelative } from './cited';
import { periodWords } from './periodWords';
import type { Question } from './question';
import { recordDay, type Answered, type Desk } from './told';

/** “a record £21m in October last year” is none of the article’s day. */
export function recordQuestion(desk: Desk, one: Answered): Question[] {
	const { when } = desk.cited;
	const { reading } = one.number.claims[0] ?? {};
	if (reading?.record === undefined || when === '' || recordDay(desk, one) !== undefined) return [];
	const then = dateOfRelative(one.number.claims[0]?.dated?.words ?? '', when, desk.language);
	return [
		{
			about: 'period',
			ask: `When was “${one.number.text}” the “${reading.record}”?`,
			choices: [...new Set([...(then === undefined ? [] : [then]), when])].map((asOf) => ({
				label: periodWords(asOf),
				answer: { asOf }
			})),
			must: true
		}
	];
}

/** “When is “last year”? 2023, if the article is of 2024”: offered, since words that are not dated stand as they are. */
export function relativeQuestion({ cited, relative, language }: Desk, { number, answer }: Answered): Question[] {
	const dated = number.claims[0]?.dated;
	if (!dated?.isRelative || answer.period !== undefined || relative[dated.words] !== undefined) return [];
	const date = dateOfRelative(dated.words, cited.when, language);
	return [
		{
			about: 'period',
			ask: `When is “${dated.words}”?`,
			choices:
				date === undefined
					? []
					: [
							{
								label: `${periodWords(date)}, if the article is of ${periodWords(cited.when)}`,
								answer: {},
								relative: { [dated.words]: date }
							}
						],
			must: false
		}
	];
}
