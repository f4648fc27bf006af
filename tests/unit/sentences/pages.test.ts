import { describe, expect, it } from 'vitest';
import { pageAddress, pageNumbers, pageWords } from '../../../src/lib/sentences/pages';

describe('pages of quotes', () => {
	it('are said as references say them, each once and in order', () => {
		expect(pageWords([{ page: 14 }])).toBe('p.\u00a014');
		expect(pageWords([{ page: 14 }, { page: 3 }, { page: 4 }, { page: 14 }])).toBe('pp.\u00a03–4, 14');
		expect(pageWords([{}])).toBe('');
	});

	it('go by what the PDF calls them, while the address counts them', () => {
		const quotes = [{ page: 3, pageLabel: '217' }];
		expect(pageNumbers(quotes)).toBe('217');
		expect(pageAddress('https://example.org/a.pdf', quotes)).toBe('https://example.org/a.pdf#page=3');
	});

	it('leave an address as it is that names a part already, or where none is known', () => {
		expect(pageAddress('https://example.org/a.pdf#page=2', [{ page: 3 }])).toBe('https://example.org/a.pdf#page=2');
		expect(pageAddress('https://example.org/a', [{}])).toBe('https://example.org/a');
	});
});
