import { expect, it } from 'vitest';
import { completeOf } from '../../../../../src/lib/dataset/author/desk/complete';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { WORTH } from '../../../../../src/lib/dataset/author/desk/numbers';
import { questionsOf } from '../../../../../src/lib/dataset/author/desk/questions';
import { DESK, numberOf, READ } from './text';

const ONE = [{ number: numberOf('record $240 million'), answer: {} }] as const;

it('makes one dataset without a mistake of all numbers of which nothing is open, a figure each', () => {
	const { groups, asked } = completeOf(DESK, READ.numbers, {}, ONE);
	expect(groups.length).toBeGreaterThan(2);
	expect(asked).toBeGreaterThan(0);
	const { files } = deskFiles(DESK, ONE, groups);
	const { problems, dataset } = loadDataset({ files: memoryFiles(files), dir: 'data', textDirs: ['texts'] });
	expect(problems.map(({ message }) => message)).toEqual([]);
	expect(dataset?.figures).toHaveLength(groups.length + 1);
});

it('takes in what was answered meanwhile', () => {
	const before = completeOf(DESK, READ.numbers, {}, ONE);
	const open = READ.numbers.find((number) => {
		const asked = questionsOf(DESK, { number, answer: {} }, READ.numbers).filter(({ must }) => must);
		return number.worth >= WORTH && asked.length === 1 && asked[0]?.about === 'subject';
	});
	const after = completeOf(DESK, READ.numbers, { [open?.id ?? '']: { subject: 'The north' } }, ONE);
	expect(after.asked).toBe(before.asked - 1);
});

it('quotes no more of a text than may be', () => {
	const text = Array.from(
		{ length: 60 },
		(_, at) => `The port of the north handled ${100 + at} ships in 2023, said the office.`
	).join('\n');
	const long = { ...DESK, text };
	const numbers = READ.numbers.slice(0, 1).flatMap((number) =>
		Array.from({ length: 60 }, (_, at) => ({
			...number,
			id: `of-${at}`,
			worth: 9,
			sentence: { ...number.sentence, start: at * 60, end: at * 60 + 59 }
		}))
	);
	const { groups, tooMuch, asked } = completeOf(
		long,
		numbers,
		Object.fromEntries(numbers.map(({ id }) => [id, { subject: 'It', measure: 'x', of: 'ships', asOf: '2023' }])),
		ONE
	);
	expect(groups.length + tooMuch + asked).toBe(60);
	expect(tooMuch).toBeGreaterThan(0);
});
