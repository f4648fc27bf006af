/** `data:new` on files that are no text themselves: what it writes, and that it writes nothing where it refuses. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataCommandOnFiles } from '../../../src/cli/data';
import { sha256Of } from '../../../src/lib/dataset/text/texts';
import { sourceSchema } from '../../../src/lib/dataset/schema/source';
import { bytesOf, pdf } from '../dataset/extract/files';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'extracted-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

async function draft(
	name: string,
	bytes: Uint8Array,
	dataset = 'data',
	options: readonly string[] = []
): Promise<{ code: number; out: string }> {
	const out: string[] = [];
	const say = (line: string) => void out.push(line);
	writeFileSync(join(folder, name), bytes);
	const code = await dataCommandOnFiles(
		['new', join(folder, name), '--dir', join(folder, dataset), ...options],
		say,
		say
	);
	return { code, out: out.join('\n') };
}

const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const left = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

const report = () =>
	pdf(
		(document) => {
			document.fontSize(10).text('The island has 40 ships.', 72, 100, { lineBreak: false });
			document.addPage();
			document.text('The coast has 70 ports.', 72, 100, { lineBreak: false });
		},
		{ info: { Title: 'Ships', CreationDate: new Date('2024-05-16') } }
	);

describe('a PDF', () => {
	it('is drafted from, with both fingerprints, what took its text out, and where its pages begin', async () => {
		const bytes = await report();
		const { code, out } = await draft('Report 1.pdf', bytes);
		expect(code, out).toBe(0);
		const text = read('report-1.txt');
		expect(text).toBe('The island has 40 ships.\n\nThe coast has 70 ports.');
		const record: unknown = parse(read('data', 'sources', 'report-1.yaml'));
		expect(record).toMatchObject({
			title: 'TODO: is it “Ships”?',
			issued: 'TODO: is it “2024-05-16”?',
			text: {
				sha256: sha256Of(text),
				length: text.length,
				from: { kind: 'pdf', sha256: sha256Of(bytes), by: 'pdfjs-dist 5.6.205, layout 3', pages: [0, 26] }
			}
		});
		expect(sourceSchema.shape.text.safeParse(parse(read('data', 'sources', 'report-1.yaml')).text).success).toBe(true);
		expect(read('data', 'claims', 'report-1.yaml')).toContain('words: 70 ports');
		expect(read('data', 'sources', 'report-1.yaml')).toContain('# from PDF Title\n');
	});

	it('gives the same text again, and never over another', async () => {
		await draft('a.pdf', await report());
		expect((await draft('a.pdf', await report(), 'other')).code).toBe(0);
		writeFileSync(join(folder, 'a.txt'), 'Something else.');
		const again = await draft('a.pdf', await report(), 'third');
		expect(again.code).toBe(1);
		expect(again.out).toContain('a.txt exists already');
		expect(read('a.txt')).toBe('Something else.');
	});

	it('that is refused leaves nothing behind, and says what can be done', async () => {
		const { code, out } = await draft(
			'scan.pdf',
			await pdf((document) => void document.rect(9, 9, 99, 99).fill('#888888'))
		);
		expect(code).toBe(1);
		expect(out).toMatch(/picture[\s\S]*ocrmypdf/u);
		expect(left()).toEqual(['scan.pdf']);
	});
});

describe('a page', () => {
	const body = `<article><h1>Ships</h1>${'<p>The harbour of the island took 240 ships this year, which is more than ever, said its master.</p>'.repeat(4)}</article>`;
	const page = (head: string) => bytesOf(`<html lang="EN_gb"><head>${head}</head><body>${body}</body></html>`);

	it('fills the record with what it says of itself, and tells where it says otherwise', async () => {
		const { code, out } = await draft(
			'page.html',
			page(
				'<title>Ships – Harbour Press</title><meta name="citation_title" content="Ships"><meta name="author" content="By Jane Roe and John Doe"><meta property="article:published_time" content="2024-05-16T10:00:00Z"><meta property="og:url" content="https://example.org/ships">'
			)
		);
		expect(code, out).toBe(0);
		const source = read('data', 'sources', 'page.yaml');
		expect(parse(source)).toMatchObject({
			title: 'Ships',
			authors: [
				{ given: 'Jane', family: 'Roe' },
				{ given: 'John', family: 'Doe' }
			],
			issued: '2024-05-16',
			url: 'https://example.org/ships',
			language: 'en-GB',
			publisher: 'TODO: who published it'
		});
		expect(source).toContain('# from citation_title; <title> says “Ships – Harbour Press”\ntitle: Ships');
		expect(source).toContain('# from article:published_time\n');
	});
});

it('a text in another encoding is written beside itself, never over itself', async () => {
	const wide = Uint8Array.from([
		0xff,
		0xfe,
		...[...'It has 40 ships.'].flatMap((character) => [character.charCodeAt(0), 0])
	]);
	const { code } = await draft('a.txt', wide);
	expect(code).toBe(0);
	expect(read('a.utf-8.txt')).toBe('It has 40 ships.');
	expect(new Uint8Array(readFileSync(join(folder, 'a.txt')))).toEqual(wide);
});

it('a text in UTF-8 is the source itself, byte for byte', async () => {
	const { code } = await draft('a.txt', bytesOf('\ufeffIt has\r\n40 ships.'));
	expect(code).toBe(0);
	expect(parse(read('data', 'sources', 'a.yaml'))).toMatchObject({ text: { length: 18 } });
	expect(read('data', 'sources', 'a.yaml')).not.toContain('from:');
});

it('a command that takes texts alone says where the text of a PDF is', async () => {
	const out: string[] = [];
	writeFileSync(join(folder, 'a.pdf'), await report());
	const code = await dataCommandOnFiles(
		['inventory', join(folder, 'a.pdf'), '--dir', folder],
		(line) => void out.push(line),
		() => undefined
	);
	expect(code).toBe(1);
	expect(out.join()).toContain('the text that data:new took out of it');
});

describe('a text in another language', () => {
	const GERMAN = bytesOf(
		'Der Handel hat die Marke von 240 Milliarden Dollar erreicht und ist damit um 60 Prozent gestiegen.'
	);

	it('is drafted in the language that it looks to be in, if none is named, and that is told', async () => {
		const { code, out } = await draft('a.txt', GERMAN);
		expect(code, out).toBe(0);
		expect(out).toContain('unsure: the text names no language and looks German (de): it was drafted as such');
		expect(parse(read('data', 'sources', 'a.yaml'))).toMatchObject({ language: 'de' });
		expect(out).toContain('2 claims');
	});

	it('is told where another language is named, by the command or by the file', async () => {
		const told = 'is said to be in “en” and looks German (de)';
		expect((await draft('a.txt', GERMAN, 'data', ['--language', 'en'])).out).toContain(told);
		expect((await draft('b.txt', GERMAN, 'data', ['--language', 'de'])).out).not.toContain('looks');
		const page = `<html lang="en"><body><article><h1>Handel</h1><p>${new TextDecoder().decode(GERMAN).repeat(12)}</p></article></body></html>`;
		expect((await draft('c.html', bytesOf(page))).out).toContain(told);
	});

	it('is not taken for one that common words show it to be', async () => {
		const { out } = await draft(
			'a.txt',
			bytesOf('The island has 40 ships, and the coast of it has more than 70 ports.')
		);
		expect(out).not.toContain('looks');
	});
});
