/** What “My report” writes of several figures: each is held against its own version. */
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collectionFile, NAMES, type CollectedFigure } from '../../../../src/lib/press/collection/collection';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import { LIST, zipFile } from '../../../../src/lib/press/zip/figureZip';
import { addressOf, claimsFiles, figure, filesOf, laterList, listOf, other } from './originals';

const figures = await Promise.all(
	[figure, other].map(async (each): Promise<CollectedFigure> => {
		const { json, png } = await filesOf(each);
		return { json: new TextDecoder().decode(json), picture: png };
	})
);
const table = new TextDecoder().decode(await collectionFile('csv', figures));
const told = (text: string, list = listOf()) => verifyFile('x.csv', strToU8(text), list);

describe('a table of several figures', () => {
	it('has every value as published, and says of which versions', () => {
		expect(told(table)).toMatchObject({
			verdict: 'intact',
			notes: [expect.stringMatching(new RegExp(`2 figures: “${figure.slug}”.*“${other.slug}”`))]
		});
	});

	it('is the same with its rows in another order and semicolons between its cells', () => {
		const [head = '', ...rows] = table.trimEnd().split('\r\n');
		expect(told([head, ...rows.reverse()].join('\n')).verdict).toBe('rewritten');
	});

	it('is superseded as soon as one of its figures is', () => {
		expect(told(table, laterList(listOf())).verdict).toBe('superseded');
	});

	it.each([
		['a value', /,(\d{6,}),/, ',999999999,'],
		['a word', 'Russia', 'Prussia'],
		['a row of a figure that is another’s', new RegExp(`\\r\\n${other.slug},`), `\r\n${figure.slug},`],
		['the address of a figure', addressOf(other.slug), addressOf('elsewhere')]
	])('is changed by %s', (_, from, to) => {
		const doctored = table.replace(from, to);
		expect(doctored).not.toBe(table);
		expect(told(doctored).verdict).toBe('changed');
	});
});

describe('the zip of several figures', () => {
	it('is as it was made, by its list, and changed by a value in its table', async () => {
		const zip = await collectionFile('zip', figures);
		expect(verifyFile('x.zip', zip, listOf()).verdict).toBe('intact');
		const { [LIST]: _, ...entries } = unzipSync(zip);
		expect(Object.keys(entries)).toEqual(
			expect.arrayContaining(['docx', 'pptx', 'csv'].map((kind) => `${NAMES[kind as 'csv']}.${kind}`))
		);
		const doctored = zipFile({ ...entries, 'table.csv': strToU8(table.replace(/,(\d{6,}),/, ',999999999,')) });
		expect(verifyFile('x.zip', doctored, listOf()).verdict).toBe('changed');
	});
});

it('a member beside the content of the whole dataset is not vouched for', () => {
	const record = JSON.parse(new TextDecoder().decode(claimsFiles().json)) as object;
	const json = (more: object) => verifyFile('x.json', strToU8(JSON.stringify({ ...record, ...more })), listOf());
	expect(json({}).verdict).toBe('rewritten');
	expect(json({ note: 'It is false.' }).verdict).toBe('changed');
});
