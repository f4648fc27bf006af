/** What makes a sentence less certain: “likely”, “could”, “not”, or a date after the article. */
import { parseDate } from '../../../quantity/date';
import type { Nature } from '../../../quantity/types';
import { stancesAround } from '../../../words/stance';
import { draftedNature } from './draftedNature';
import { periodWords } from './periodWords';
import type { Choice, Question } from './question';
import type { Answered, Desk } from './told';

/** “likely”, “could”, “not”: what a sentence makes less certain is not drawn as if it were counted. */
export function stanceQuestions({ language }: Desk, { number, answer }: Answered): Question[] {
	const { sentence, claims, start, end } = number;
	const [from, to] = [start - sentence.start, end - sentence.start];
	const cues = stancesAround(sentence.text, from, to, language);
	const denial = cues.find(({ stance, text }) => stance === 'denial' && !answer.fine?.includes(text));
	const doubt =
		cues.find(({ stance }) => stance === 'condition' || stance === 'question')?.text ?? claims[0]?.natureDoubt?.words;
	const isTold = answer.nature !== undefined || draftedNature(claims) !== undefined;
	return [
		...(denial
			? [
					{
						about: 'doubt' as const,
						ask: `The sentence says “${denial.text}”. Does it still state “${number.text}”?`,
						choices: [{ label: 'Yes, it does', answer: { fine: [...(answer.fine ?? []), denial.text] } }],
						must: true
					}
				]
			: []),
		...(doubt !== undefined && !isTold
			? [
					{
						about: 'nature' as const,
						ask: `The sentence says “${doubt}”. What is “${number.text}”?`,
						choices: natures(['forecast', 'target', 'estimate', 'reported']),
						must: true
					}
				]
			: [])
	];
}

const NATURE_NAMES: Readonly<Record<Nature, string>> = {
	forecast: 'A forecast',
	target: 'A target',
	estimate: 'An estimate',
	reported: 'A fact, as reported'
};

function natures(these: readonly Nature[]): Choice[] {
	return these.map((nature) => ({ label: NATURE_NAMES[nature], answer: { nature } }));
}

/** “2030 lies after the article. What is it?” */
export function futureQuestion(desk: Desk, one: Answered): Question[] {
	const future = futureOf(desk, one);
	if (future === undefined) return [];
	return [
		{
			about: 'nature',
			ask: `${future} lies after the article. What is it?`,
			choices: natures(['forecast', 'target', 'estimate']),
			must: true
		}
	];
}

/** When, if that is after the article and the words call it neither forecast nor target. */
function futureOf({ cited, relative }: Desk, { number, answer }: Answered): string | undefined {
	const [claim] = number.claims;
	if (answer.nature !== undefined || draftedNature(number.claims) !== undefined) return undefined;
	const period = claim?.record['period'];
	const dated = claim?.dated?.words;
	const written = typeof period === 'object' && period !== null && 'date' in period ? String(period.date) : undefined;
	const date = answer.period ?? (dated === undefined ? undefined : relative[dated]) ?? written;
	const [held, issued] = [parseDate(date ?? ''), parseDate(cited.when)];
	return held && issued && held.first > issued.last ? periodWords(date ?? '') : undefined;
}
