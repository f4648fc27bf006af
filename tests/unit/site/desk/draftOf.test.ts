/** A dataset of the desk, opened again on its text, is the draft that it was made of: what leaves it is the same, file by file. */
import { expect, it } from 'vitest';
import { changeAnswered, changeOf } from '../../../../src/lib/dataset/author/desk/before';
import { citedIn } from '../../../../src/lib/dataset/author/desk/cited';
import { extended, AS_READ } from '../../../../src/lib/dataset/author/desk/extended';
import { deskFiles } from '../../../../src/lib/dataset/author/desk/files';
import { readPasted } from '../../../../src/lib/dataset/author/desk/numbers';
import type { Answer, Answered, Desk } from '../../../../src/lib/dataset/author/desk/told';
import { loadDataset } from '../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../src/lib/dataset/ports/memory';
import { draftOf } from '../../../../src/lib/site/desk/draftOf';
import type { DraftState } from '../../../../src/lib/site/desk/draft';
import { DESK, numberOf, READ, TEXT } from '../../dataset/author/desk/text';

type Some = readonly [Answered, ...Answered[]];

const opened = (files: ReadonlyMap<string, string>) => {
	const { dataset, problems } = loadDataset({ files: memoryFiles(files), dir: 'data', textDirs: ['texts'] });
	const [source] = dataset?.sources ?? [];
	if (!dataset || !source) throw new Error(problems.map(({ message }) => message).join('\n'));
	return { dataset, source };
};
const goneOn = (desk: Desk, answered: Some, text = TEXT) => {
	const { dataset, source } = opened(deskFiles(desk, answered).files);
	return draftOf(dataset, source, text, readPasted(text).numbers);
};

/** What the desk would draw of a draft, as it does. */
function drawnOf(state: DraftState): { readonly desk: Desk; readonly answered: Some } {
	const desk: Desk = { ...DESK, cited: citedIn(state.cited), relative: state.relative, work: state.work };
	const one = (id: string): Answered => {
		const number = READ.numbers.find((each) => each.id === id);
		if (!number) throw new Error(`There is no number ${id}.`);
		const answer = state.answers[id] ?? {};
		return { number: extended(number, answer.extension ?? AS_READ), answer };
	};
	const first = one(state.chosen);
	const { change } = first.answer;
	return {
		desk,
		answered: [
			first,
			...(change === undefined ? [] : [changeAnswered(desk, first, one(change))]),
			...(state.beside[state.chosen] ?? []).map(one)
		]
	};
}

const work = { title: 'The island’s trade', url: 'https://example.org/trade' };
const told = (words: string, answer: Answer = {}): Answered => ({ number: numberOf(words), answer });

it.each<readonly [string, Desk, Some]>([
	['a number', DESK, [told('At least nine houses')]],
	[
		'one that a person has told',
		{ ...DESK, relative: { 'last year': '2023' } },
		[told('record $240 million', { subject: 'Trade by sea', measure: 'turnover', nature: 'estimate' })]
	],
	['two beside each other', DESK, [told('300 ships'), told('473 ships')]],
	['both ends of a change', DESK, [told('grew from 12 to 31 ships')]],
	[
		'one in other words and as another chart',
		DESK,
		[told('At least nine houses', { title: 'At least nine', type: 'bar' })]
	],
	[
		'another speaker’s',
		DESK,
		[told('grew by 304,000', { subject: 'Payrolls', of: 'payrolls', speaker: 'Ben Example' })]
	]
])('%s goes on as it was', (_, about, answered) => {
	const desk = { ...about, work };
	const { draft, told: words } = goneOn(desk, answered);
	expect(words).toEqual(['The figure of the dataset goes on here.']);
	const now = drawnOf(draft.steps.now);
	expect([...deskFiles(now.desk, now.answered).files]).toEqual([...deskFiles(desk, answered).files]);
});

it('goes on with the words that were added to a number, and with a change that was added to an amount', () => {
	const desk = { ...DESK, work };
	const amount = { number: numberOf('record $240 million'), answer: {} };
	const found = changeOf(desk, amount.number, READ.numbers);
	if (!found) throw new Error('There is no change.');
	const answer: Answer = { change: found.id, extension: { before: 1, after: 0 } };
	const first = { number: extended(amount.number, answer.extension ?? AS_READ), answer };
	const answered = [first, changeAnswered(desk, first, { number: found, answer: {} })] as const;
	const now = drawnOf(goneOn(desk, answered).draft.steps.now);
	expect(now.answered[0].number.text).toBe('a record $240 million');
	expect([...deskFiles(now.desk, now.answered).files]).toEqual([...deskFiles(desk, answered).files]);
});

it('tells what is left behind: figures whose words the text no longer has', () => {
	const { draft, told: words } = goneOn(DESK, [told('300 ships')], TEXT.replace('300 ships', '301 ships'));
	expect(words[0]).toMatch(/^0 of 1 figures of the dataset go on here/u);
	expect(draft.steps.now).toMatchObject({ chosen: '', answers: {} });
});
