import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../../src/lib/press/cite/bibtex';
import type { CslItem } from '../../../../src/lib/press/cite/csl';

const work = (more: Partial<CslItem> = {}): CslItem => ({
	id: 'trade-record',
	type: 'webpage',
	title: 'Trade reached $240 billion in 2023',
	author: [{ literal: 'Cited Figures' }],
	issued: { 'date-parts': [[2026, 11, 24]] },
	URL: 'https://example.org/figures/trade-record/',
	...more
});

/** What citation-js reads of an entry; braces that keep the case are not part of it. */
function readBack(item: CslItem): Readonly<Record<string, unknown>> {
	const [read] = new Cite(toBibtex([item])).data;
	if (!read) throw new Error('nothing was read');
	return read;
}

describe('BibTeX', () => {
	it('is an entry a work: the id as its key, the title in braces, the month as a word, the address once', () => {
		expect(
			toBibtex([work({ genre: 'Chart', publisher: 'Institute', accessed: { 'date-parts': [[2026, 1, 2]] } })])
		).toBe(
			`@online{trade-record,
	author = {{Cited Figures}},
	title = {{Trade reached \\$240 billion in 2023}},
	date = {2026-11-24},
	year = {2026},
	month = nov,
	type = {Chart},
	organization = {Institute},
	url = {https://example.org/figures/trade-record/},
	urldate = {2026-01-02},
}
`
		);
	});

	it('leaves out what is not known of the date', () => {
		expect(toBibtex([work({ issued: { 'date-parts': [[2024, 5]] } })])).toContain('date = {2024-05},');
		const year = toBibtex([work({ issued: { 'date-parts': [[2024]] } })]);
		expect(year).toContain('date = {2024},');
		expect(year).not.toContain('month');
		const { issued: _, ...undated } = work();
		expect(toBibtex([undated])).not.toMatch(/date|year|month/);
	});

	it.each([
		'Trade reached $240 billion, 5 % of R&D_x #1',
		'“Größe”: ‘ça’, Ελλάδα, 中国 … €5 m³',
		'a {balanced} brace, a ~ and a ^ and a \\ and "straight"',
		'<b>US</b> NATO iPhone',
		'Is it so? Yes: it is!'
	])('keeps the title “%s”', (title) => {
		expect(readBack(work({ title }))).toMatchObject({
			title,
			issued: { 'date-parts': [[2026, 11, 24]] },
			URL: 'https://example.org/figures/trade-record/',
			type: 'webpage'
		});
	});

	it.each(['a } b', '{ a', '} x {', 'a}, note = {\\write18{x}}, x = {'])(
		'has as many braces opened as closed in “%s”',
		(title) => {
			const entry = toBibtex([work({ title })]);
			// BibTeX counts braces after a backslash too.
			let depth = 0;
			for (const [brace] of entry.matchAll(/[{}]/g)) {
				depth += brace === '{' ? 1 : -1;
				expect(depth).toBeGreaterThanOrEqual(0);
			}
			expect(depth).toBe(0);
			expect(readBack(work({ title }))).toMatchObject({ id: 'trade-record', URL: work().URL });
		}
	);

	it('has names in ASCII where TeX can write them, so that initials are not cut within a letter', () => {
		const author = [
			{ given: 'Ömer', family: 'Müller' },
			{ given: 'Łukasz', family: 'Žižek' },
			{ given: 'Søren', family: 'Ångström, Jr.' },
			{ given: 'Иван', family: 'Smith and Sons' }
		];
		expect(toBibtex([work({ author })])).toContain(
			'author = {M{\\"u}ller, {\\"O}mer and {\\v Z}i{\\v z}ek, {\\L}ukasz and {{\\r A}ngstr{\\"o}m, Jr.}, S{\\o}ren and {Smith and Sons}, Иван},'
		);
		expect(readBack(work({ author: author.slice(0, 2) }))['author']).toEqual(author.slice(0, 2));
	});

	it('keeps an address that a parser could stumble over', () => {
		const URL = 'https://example.org/a_b?x=1&y=%20#~z';
		expect(readBack(work({ URL }))).toMatchObject({ URL });
		expect(toBibtex([work({ URL: 'https://example.org/{a}\\' })])).toContain('url = {https://example.org/%7Ba%7D%5C},');
	});

	it('has one entry for each work, and no line break within a field', () => {
		const entries = toBibtex([work({ title: 'One\n@misc{x,' }), work({ id: 'second' })]);
		expect(entries.match(/^@\w+\{.*$/gm)).toEqual(['@online{trade-record,', '@online{second,']);
	});
});
