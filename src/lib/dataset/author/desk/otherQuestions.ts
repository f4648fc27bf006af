/** What is asked of another source before it may stand beside a number. */
import { comparedOf, type Compared, type Other, type ReadOther } from './others';
import { questionsOf } from './questions';
import type { Answered, Desk } from './told';

export interface OtherQuestion {
	readonly ask: string;
	/** What its own words say of it. */
	readonly hint: string;
	readonly choices: readonly { readonly label: string; readonly told: Partial<Other> }[];
	/** Which field is answered in one’s own words. */
	readonly own?: 'measure' | 'period';
}

/** Those that are open, in the order in which they are asked; none before its number is pointed at. */
export function otherQuestions(desk: Desk, drawn: Answered, other: ReadOther): OtherQuestion[] {
	const compared = comparedOf(desk, drawn, other);
	if (!compared) return [];
	const { told } = other;
	return [
		...ofItsWords(other, compared),
		...(drawn.number.claims.length > 1 && told.end === undefined ? [ofWhichEnd(drawn)] : []),
		...ofMeasure(told, compared),
		...ofPeriod(told, compared),
		...(told.isIndependent === undefined ? [INDEPENDENT] : [])
	];
}

/** What any number is asked: a doubt of the reader, “could”, “not”. What it is of and when is asked against the article. */
function ofItsWords({ told, read }: ReadOther, { desk, one }: Compared): OtherQuestion[] {
	return questionsOf(desk, one, read.numbers)
		.filter(({ about }) => about === 'doubt' || about === 'nature')
		.map(({ ask, choices }) => ({
			ask,
			hint: '',
			choices: choices.map(({ label, answer }) => ({ label, told: { answer: { ...told.answer, ...answer } } }))
		}));
}

function ofWhichEnd({ number }: Answered): OtherQuestion {
	return {
		ask: `“${number.text}” gives two values. Of which does the other source speak?`,
		hint: '',
		choices: ['The first', 'The second'].map((label, end) => ({ label, told: { end } }))
	};
}

function ofMeasure(told: Other, { claim, subject, measure }: Compared): OtherQuestion[] {
	const same = claim.measure === claim.subject ? claim.subject : `${claim.subject}, ${claim.measure}`;
	const own = [subject, measure].filter((part) => part !== '').join(', ');
	if (told.isSameMeasure === undefined)
		return [
			{
				ask: `Same measure: is it “${same}” too?`,
				hint: own === '' ? '' : `Read of it: ${own}.`,
				choices: [
					{ label: 'Yes, the same', told: { isSameMeasure: true } },
					{ label: 'No', told: { isSameMeasure: false } }
				]
			}
		];
	if (told.isSameMeasure || (subject !== '' && (subject !== claim.subject || measure !== claim.measure))) return [];
	return [{ ask: 'What does it measure instead?', hint: '', choices: [], own: 'measure' }];
}

function ofPeriod(told: Other, { claim, period }: Compared): OtherQuestion[] {
	const hint = period.label === '' ? 'Its words do not date it.' : `Its words: ${period.label}.`;
	if (told.isSamePeriod === undefined)
		return [
			{
				ask: claim.period
					? `Same period: is it of ${claim.period.label} too?`
					: 'Same period? The article’s words do not date its number.',
				hint,
				choices: [
					{ label: 'Yes, the same', told: { isSamePeriod: true } },
					{ label: 'No', told: { isSamePeriod: false } }
				]
			}
		];
	const isSame = claim.period && (period.date ?? period.label) === (claim.period.date ?? claim.period.label);
	if (told.isSamePeriod || (period.label !== '' && !isSame)) return [];
	return [{ ask: 'Of which period is it?', hint: 'As 2023, 2023-05, or in words.', choices: [], own: 'period' }];
}

const INDEPENDENT: OtherQuestion = {
	ask: 'Independent of the article: has it its number from elsewhere?',
	hint: 'Whoever repeats the article bears nothing out.',
	choices: [
		{ label: 'Yes, a count of its own', told: { isIndependent: true } },
		{ label: 'No, it repeats the article', told: { isIndependent: false } }
	]
};
