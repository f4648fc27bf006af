/** `data:new --reference`: what a record of the work says goes before what its file says, and what differs is told. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataCommandOnFiles } from '../../../src/cli/data';
import { pdf } from '../dataset/extract/files';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reference-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const BIBTEX = `@techreport{who2024,
  author = {van der Berg, Jan and {World Health Organization}},
  title = {Ships and ports},
  institution = {Example Press},
  year = {2024}, month = may,
  language = {en},
  doi = {10.1000/ships}
}`;
const RIS = `TY  - RPRT\nAU  - Roe, Jane\nTI  - Ships and ports\nPB  - Example Press\nPY  - 2024/05/16\nLA  - en\nUR  - https://example.org/ships\nER  - `;
const CSL = JSON.stringify([
	{
		id: 'a',
		type: 'report',
		title: 'Ships and ports',
		author: [{ given: 'Jane', family: 'Roe' }],
		publisher: 'Example Press',
		issued: { 'date-parts': [[2024, 5, 16]] },
		language: 'en',
		license: 'CC BY 4.0',
		URL: 'https://example.org/ships'
	},
	{ id: 'b', title: 'Another' }
]);

const report = () =>
	pdf((document) => document.fontSize(10).text('The island has 40 ships.', 72, 100, { lineBreak: false }), {
		info: { Title: 'Ships_v2_final', Author: 'office', CreationDate: new Date('2024-05-18') }
	});

async function drafted(record: string, file: string | Uint8Array, name = 'report.txt') {
	const out: string[] = [];
	writeFileSync(join(folder, name), file);
	writeFileSync(join(folder, 'record'), record);
	const code = await dataCommandOnFiles(
		['new', join(folder, name), '--reference', join(folder, 'record'), '--dir', join(folder, 'data')],
		(line) => void out.push(line),
		(line) => void out.push(line)
	);
	const place = join(folder, 'data', 'sources', 'report.yaml');
	return { code, out: out.join('\n'), written: code === 0 ? readFileSync(place, 'utf8') : '' };
}

describe('a record of the work', () => {
	it.each([
		[
			'BibTeX',
			BIBTEX,
			{
				authors: [{ given: 'Jan', family: 'van der Berg' }, { name: 'World Health Organization' }],
				issued: '2024-05',
				url: 'https://doi.org/10.1000/ships'
			}
		],
		[
			'RIS',
			RIS,
			{ authors: [{ given: 'Jane', family: 'Roe' }], issued: '2024-05-16', url: 'https://example.org/ships' }
		],
		['CSL-JSON', CSL, { authors: [{ given: 'Jane', family: 'Roe' }], rights: 'TODO: is it “CC BY 4.0”?' }]
	])('in %s names title, authors, publisher, date, language and address', async (kind, record, expected) => {
		const { code, out, written } = await drafted(record, 'The island has 40 ships.');
		expect(code, out).toBe(0);
		expect(parse(written)).toMatchObject({
			title: 'Ships and ports',
			publisher: 'Example Press',
			language: 'en',
			...expected
		});
		expect(written).toContain(`# from ${kind}, title\n`);
	});

	it('goes before what the file says of itself, and what differs is told with who says it', async () => {
		const { out, written } = await drafted(BIBTEX, await report(), 'report.pdf');
		expect(written).toContain('# from BibTeX, title; PDF Title says “Ships_v2_final”\ntitle: Ships and ports');
		expect(out).toContain('title: BibTeX, title says “Ships and ports”, PDF Title “Ships_v2_final”');
		expect(out).toContain('author: BibTeX, author says “Jan van der Berg”, PDF Author “office”');
		// The day of the file lies in the month of the record: one says more, and none denies the other.
		expect(out).not.toContain('issued: ');
	});

	it('is told where its file holds several, and the first is taken', async () => {
		const { out, written } = await drafted(CSL, 'The island has 40 ships.');
		expect(out).toContain('holds 2 records: the first is taken.');
		expect(written).not.toContain('Another');
	});

	it.each(['Jane Roe, Example Press', '@article{broken', '{"a"', ''])(
		'that cannot be read leaves nothing: %s',
		async (record) => {
			const { code, out } = await drafted(record, await report(), 'report.pdf');
			expect(code).toBe(1);
			expect(out).toMatch(
				/record.*: .*it is no record in BibTeX, RIS or CSL-JSON|it is no record in BibTeX, RIS or CSL-JSON/
			);
			expect(readdirSync(folder).sort()).toEqual(['record', 'report.pdf']);
		}
	);
});
