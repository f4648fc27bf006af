import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../../src/lib/press/cite/csl';
import { toRis } from '../../../../src/lib/press/cite/ris';

const work: CslItem = {
	id: 'a-slug-of-more-than-twenty-characters',
	type: 'webpage',
	title: 'Russia’s trade with China reached $240 billion in 2023, a record at the time, as its customs count',
	author: [{ literal: 'Cited Figures' }, { given: 'Mary', family: 'Glantz' }],
	publisher: 'U.S. Institute of Peace',
	issued: { 'date-parts': [[2026, 11, 4]] },
	accessed: { 'date-parts': [[2026, 12]] },
	URL: 'https://example.org/figures/x/',
	language: 'en',
	genre: 'Chart',
	note: 'Draws on\nmore'
};

describe('RIS', () => {
	it('has a line a field: ids whole, dates with the digits they need', () => {
		expect(toRis([work]).split('\r\n')).toEqual([
			'TY  - ELEC',
			'ID  - a-slug-of-more-than-twenty-characters',
			`TI  - ${work.title}`,
			'AU  - Cited Figures',
			'AU  - Glantz, Mary',
			'PY  - 2026',
			'DA  - 2026/11/04/',
			'PB  - U.S. Institute of Peace',
			'M3  - Chart',
			'N1  - Draws on more',
			'LA  - en',
			'UR  - https://example.org/figures/x/',
			'Y2  - 2026/12//',
			'ER  - ',
			''
		]);
	});

	it('leaves out what is not known', () => {
		const { id, type, title, URL } = work;
		expect(
			toRis([{ id, type, title, URL }])
				.split('\r\n')
				.map((line) => line.slice(0, 2))
		).toEqual(['TY', 'ID', 'TI', 'UR', 'ER', '']);
	});

	it('is read by citation-js with title, authors, address and whole date', () => {
		const [read] = new Cite(toRis([work])).data;
		expect(read).toMatchObject({
			id: work.id,
			type: 'webpage',
			title: work.title,
			author: [{ literal: 'Cited Figures' }, { given: 'Mary', family: 'Glantz' }],
			issued: { 'date-parts': [[2026, 11, 4]] },
			URL: work.URL
		});
	});
});
