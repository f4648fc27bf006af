import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../../src/lib/dataset/author/desk/cited';
import { citedLine, originWords } from '../../../../src/lib/dataset/author/desk/foundWork';
import { readCitation } from '../../../../src/lib/site/desk/citation';
import { kindOfCitation } from '../../../../src/lib/dataset/author/records/kind';

const BIBTEX = `@article{glantz2024,
  author = {Glantz, Mary and Freeman, Carla},
  title = {Xi and {Putin}},
  journal = {Journal of Trade, Society},
  year = {2024}, month = may,
  url = {https://example.org/a}
}`;
const RIS = `TY  - RPRT
AU  - Glantz, Mary
TI  - Xi and Putin
PB  - USIP
PY  - 2024/05/16
ER  - `;
const CSL = JSON.stringify([
	{
		id: 'x',
		type: 'report',
		title: 'Ferries',
		author: [{ literal: 'Harbour Office' }],
		publisher: 'Example Press',
		issued: { 'date-parts': [[2024, 5, 16]] },
		DOI: '10.1000/x'
	}
]);

describe('a citation that a program has written', () => {
	it.each([
		[BIBTEX, 'BibTeX', 'Mary Glantz and Carla Freeman, Journal of Trade – Society, May 2024', 'https://example.org/a'],
		[RIS, 'RIS', 'Mary Glantz, USIP, 16 May 2024', undefined],
		[CSL, 'CSL-JSON', 'Harbour Office, Example Press, 16 May 2024', 'https://doi.org/10.1000/x']
	])('is read as who, where and when: %#', (text, kind, line, url) => {
		expect(kindOfCitation(text)).toBe(kind);
		const found = readCitation(text);
		expect(citedLine(found)).toBe(line);
		expect(found.url?.value).toBe(url);
		// As the desk reads that line back.
		const { who, where, when } = citedIn(line);
		expect([who, where, when].every((part) => part !== '')).toBe(true);
		expect(originWords(found)).toContain(`Who: ${kind}, author`);
	});

	it('is answered where it cannot be read, with what to do instead', () => {
		expect(() => readCitation('@article{broken')).toThrow(/^This looks like BibTeX, but could not be read\. Type/);
		expect(() => readCitation('{"a"')).toThrow(/^This looks like CSL-JSON/);
	});

	it('is told from what somebody types', () => {
		expect(kindOfCitation('Mary Glantz, USIP, 2024')).toBeUndefined();
		expect(kindOfCitation('@USIP, 2024')).toBeUndefined();
	});
});
