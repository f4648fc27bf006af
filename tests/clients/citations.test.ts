/** Hard titles and names through the programs that read our citations. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { toBibtex } from '../../src/lib/press/cite/bibtex';
import type { CslItem } from '../../src/lib/press/cite/csl';
import { itWith, runClient } from './clients';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-citations-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

const TITLES = [
	'Russia’s trade with China reached $240 billion in 2023, a record at the time',
	'R&D is 5 % of x_1, #2, and {so} ~ on ^ here',
	'“Größe” and façade: an iPhone, <b>NATO</b>, ≈ 3 → 4',
	'Wachsender Handel als Zeichen der Annäherung'
];
const signed: readonly CslItem[] = TITLES.map((title, at) => ({
	id: `work-${at}`,
	type: 'webpage',
	title,
	author: at % 2 === 0 ? [{ literal: 'Cited Figures' }] : [{ given: 'Ömer', family: 'Müller' }],
	publisher: 'Institute & Sons',
	issued: { 'date-parts': [at === 1 ? [2024, 5] : [2026, 11, 24]] },
	URL: `https://example.org/a_b/${at}?x=%20`
}));
/** Signed by nobody, by an institution that is called “… and …”, and by nobody without a date. */
const others: readonly CslItem[] = [
	{
		id: 'unsigned',
		type: 'webpage',
		title: 'Who counts: 40 or {45? A\\B',
		publisher: 'Ports',
		issued: { 'date-parts': [[2024]] },
		URL: 'https://example.org/unsigned'
	},
	{
		id: 'office',
		type: 'webpage',
		title: 'Catch, by month',
		author: [{ literal: 'Office for Sea and Shore, Ltd.' }],
		issued: { 'date-parts': [[2023, 4]] },
		URL: 'https://example.org/office'
	},
	{ id: 'undated', type: 'webpage', title: 'No date', publisher: 'Ports', URL: 'https://example.org/undated' }
];
const works = [...signed, ...others];
writeFileSync(file('works.bib'), toBibtex(works));

/** Without what a style does to marks, how lines end, and whether accents stand apart. */
const plain = (text: string) =>
	text
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.replace(/[“”‘’'"]/g, '');
const count = (text: string, part: string) => text.split(part).length - 1;

describe('BibTeX', () => {
	itWith('pandoc', 'cites with each title as it was written, the whole date, and the address once', () => {
		writeFileSync(file('cite.md'), '---\nnocite: "@*"\n---\n');
		const options = ['--citeproc', '--bibliography=works.bib', '-t', 'plain', '--wrap=none'];
		const read = plain(runClient('pandoc', ['cite.md', ...options], folder));
		for (const { title, URL } of works) {
			expect(read).toContain(plain(title));
			expect(count(read, URL)).toBe(1);
		}
		expect(count(read, 'November 24, 2026')).toBe(3);
		expect(read).toContain('May 2024');
		expect(count(read, 'Institute & Sons')).toBe(signed.length);
		expect(read).toContain('Office for Sea and Shore, Ltd.');
		// Nobody stands before them, and nothing in nobody's place.
		expect(read).not.toMatch(/(^|\s)[,.]\s|,,|\.\./);
	});

	itWith(
		'bibtex',
		'sets the same by plain.bst, and by plainnat.bst with the address once',
		() => {
			const pages = Object.fromEntries(
				['plain', 'plainnat'].map((style) => {
					const natbib = style === 'plainnat' ? ',natbib' : '';
					writeFileSync(
						file(`${style}.tex`),
						`\\documentclass{article}\n\\usepackage[utf8]{inputenc}\n\\usepackage{url${natbib}}\n\\begin{document}\n\\nocite{*}\n\\bibliographystyle{${style}}\n\\bibliography{works}\n\\end{document}\n`
					);
					const latex = () => runClient('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', style], folder);
					latex();
					runClient('bibtex', [style], folder);
					latex();
					latex();
					expect(readFileSync(file(`${style}.log`), 'latin1')).not.toContain('Missing character');
					return [style, plain(runClient('pdftotext', [file(`${style}.pdf`), '-']))] as const;
				})
			);
			for (const text of Object.values(pages)) {
				// Words are parted at the ends of lines, and signs are set as others of the same look.
				const joined = text.replaceAll('- ', '');
				expect(joined).toContain('reached $240 billion in 2023, a record at the time');
				expect(joined).toMatch(/R&D is 5 % of x ?1, #2, and {so} [˜∼~] on [ˆ^] here/);
				expect(joined).toMatch(/façade: an iPhone, <b>NATO<\/b>, ≈ ?3 → ?4/);
				expect(joined).toContain('Wachsender Handel als Zeichen der Annäherung, November 2026');
				expect(joined).toContain('Ömer Müller');
				expect(joined).toContain('May 2024');
				expect(joined).toContain('Office for Sea and Shore, Ltd.');
				expect(joined).toMatch(/Who counts: 40 or {45\? A\\B/);
				expect(joined).not.toMatch(/(^|\s)[,.]\s|,,/);
			}
			const addressed = (pages['plainnat'] ?? '').replaceAll(' ', '');
			for (const { URL } of works) expect(count(addressed, URL)).toBe(1);
		},
		120_000,
		['pdflatex', 'pdftotext']
	);
});
