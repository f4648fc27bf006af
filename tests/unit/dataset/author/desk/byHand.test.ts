/** Numbers of a text whose language is not read, as a person has read them. */
import { describe, expect, it } from 'vitest';
import { toReadByHand, withReadByHand, type ReadByHand } from '../../../../../src/lib/dataset/author/desk/byHand';
import { citedIn } from '../../../../../src/lib/dataset/author/desk/cited';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { scriptCodePoints } from '../../../../../src/lib/fonts/scripts';
import { codePoints } from '../../../../../src/lib/words/codePoints';

const TEXT = '2022年中国港口货物吞吐量达到120.3亿吨，同比增长0.7%。集装箱吞吐量约2.8亿标准箱。';
const WORDS = '120.3亿吨';
const start = codePoints(TEXT.slice(0, TEXT.indexOf(WORDS)));
const READ: ReadByHand = {
	start,
	end: start + codePoints(WORDS),
	value: 12030000000,
	unit: 't',
	relation: 'exactly',
	because: '“120.3亿吨” is 120.3 times 100 million tonnes.',
	by: 'Wei Example',
	date: '2026-12-01'
};
const joined = (numbers: readonly ReadByHand[]) =>
	withReadByHand(readPasted(TEXT, 'zh'), TEXT, { language: 'zh', numbers });

describe('numbers that a person reads', () => {
	it('are listed with the sign that touches them and their sentence', () => {
		expect(toReadByHand(TEXT, 'zh').map(({ text }) => text)).toEqual(['2022', '120.3', '0.7%', '2.8']);
		expect(toReadByHand(TEXT, 'zh').at(-1)?.sentence.text).toBe('集装箱吞吐量约2.8亿标准箱。');
	});

	it('stand alone among what can be drawn; the rest is left, with its reason', () => {
		const { numbers, groups, count } = joined([READ]);
		expect(numbers.map(({ text }) => text)).toEqual([WORDS]);
		expect(groups.flatMap(({ words }) => words.map(({ text }) => text))).toEqual(['2022', '0.7', '2.8']);
		expect(groups[0]?.reason).toContain('nobody has read these');
		expect(count).toBe(4);
	});

	it('of another text are none', () => {
		expect(joined([{ ...READ, start: 5000, end: 5007 }]).numbers).toEqual([]);
	});

	it('make a dataset without mistakes, which says who has read them', () => {
		const [number] = joined([READ]).numbers;
		if (!number) throw new Error('No number.');
		const desk = {
			text: TEXT,
			language: 'zh',
			cited: citedIn('Wei Example, Example Press, 2023'),
			relative: {},
			groups: joined([READ]).groups,
			work: { title: 'An example', url: 'https://example.org/a' }
		};
		const answer = { subject: 'Ports of China', measure: 'cargo', title: 'Ports of China handled 12.03 bn tonnes' };
		const { files } = deskFiles(desk, [{ number, answer }]);
		const { dataset, problems } = loadDataset({
			files: memoryFiles(files, scriptCodePoints),
			dir: 'data',
			textDirs: ['texts']
		});
		expect(problems).toEqual([]);
		expect(dataset?.claims[0]?.quantity).toMatchObject({ value: READ.value, read: { by: 'Wei Example' } });
	});
});
