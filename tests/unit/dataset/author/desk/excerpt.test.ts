import { expect, it } from 'vitest';
import { excerptOf } from '../../../../../src/lib/dataset/author/desk/excerpt';
import { deskFiles } from '../../../../../src/lib/dataset/author/desk/files';
import { deskRecords } from '../../../../../src/lib/dataset/author/desk/records';
import type { Answered, Desk } from '../../../../../src/lib/dataset/author/desk/told';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { loadDataset } from '../../../../../src/lib/dataset/load';
import { loadRead } from '../../../../../src/lib/dataset/loadRead';
import { memoryFiles } from '../../../../../src/lib/dataset/ports/memory';
import { plainFile } from '../../../../../src/lib/dataset/read/plainFile';
import { DESK, TEXT } from './text';

/** The article in the middle of much else, in letters that take two units each. */
const MUCH = '🚢 Nothing of this counts anything.\n'.repeat(200);
/** Once in lines, and once in a single one. */
const LONG = `${MUCH}${TEXT}${MUCH}`;
const ONE_LINE = LONG.replaceAll('\n', ' ');
const READ = readPasted(LONG);
const LONG_DESK: Desk = { ...DESK, text: LONG, groups: READ.groups };

/** Without places and fingerprints, which differ. */
const figureOf = (loaded: ReturnType<typeof loadDataset>) => {
	const [figure] = loaded.dataset?.figures ?? [];
	return {
		problems: loaded.problems,
		title: figure?.title,
		type: figure?.type,
		spec: JSON.stringify(figure?.spec),
		quotes: figure?.quotes.map(({ quote: { exact, prefix, suffix, speaker } }) => [exact, prefix, suffix, speaker])
	};
};

function byRecords(desk: Desk, answered: readonly [Answered, ...Answered[]]) {
	const near = excerptOf(desk, answered);
	expect(near.desk.text.length).toBeLessThan(3000);
	const { records } = deskRecords(near.desk, near.answered);
	return loadRead(
		{ files: records.map(({ path, data, ...file }) => plainFile(file, path, data)), unread: [], problems: [] },
		{ files: memoryFiles(new Map([['texts/pasted.txt', near.desk.text]])), dir: 'data', textDirs: ['texts'] }
	);
}

const byFiles = (desk: Desk, answered: readonly [Answered, ...Answered[]]) =>
	loadDataset({ files: memoryFiles(deskFiles(desk, answered).files), dir: 'data', textDirs: ['texts'] });

it.each([
	['in lines', LONG],
	['in a single line', ONE_LINE]
])('draws each number of a long text %s as its whole dataset does, YAML and all', (_, text) => {
	const read = readPasted(text);
	const desk = { ...LONG_DESK, text, groups: read.groups };
	expect(read.numbers.length).toBeGreaterThan(10);
	for (const number of read.numbers) {
		const answered = [{ number, answer: {} }] as const;
		expect(figureOf(byRecords(desk, answered)), number.text).toEqual(figureOf(byFiles(desk, answered)));
	}
});

it('holds the lines of several numbers, each once', () => {
	const numbers = READ.numbers.filter(({ text }) => /ships$/.test(text));
	const [first, ...others] = numbers.map((number) => ({ number, answer: {} }));
	if (!first) throw new Error('There are no ships.');
	const { desk, answered } = excerptOf(LONG_DESK, [first, ...others]);
	expect(desk.text.split('300 ships')).toHaveLength(2);
	for (const { number } of answered) expect([...desk.text].slice(number.start, number.end).join('')).toBe(number.text);
});

it('lets no more be quoted than the whole text does', () => {
	const [number] = READ.numbers;
	if (!number) throw new Error('There is no number.');
	const { desk } = excerptOf({ ...LONG_DESK, text: `${LONG}${'x'.repeat(20_000)}` }, [{ number, answer: {} }]);
	expect(desk.quotable).toBe(Math.floor(0.15 * [...`${LONG}${'x'.repeat(20_000)}`].length));
});
