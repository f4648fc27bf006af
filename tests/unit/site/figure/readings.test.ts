import { expect, it } from 'vitest';
import { readingsIn } from '../../../../src/lib/site/figure/readings';
import { REAL_FIGURES } from '../../figure/realFigures';

it('names of each figure only words that stand in its quotes, and how they are drawn', () => {
	for (const figure of REAL_FIGURES) {
		const readings = readingsIn(figure);
		const quotes = figure.quotes.map(({ quote }) => quote.exact);
		expect(readings.length).toBeGreaterThanOrEqual(figure.evidence.filter(({ basis }) => basis === 'stated').length);
		for (const { words, readAs, drawnAs } of readings) {
			expect(words).not.toBe('');
			expect(quotes.some((quote) => quote.includes(words))).toBe(true);
			expect([readAs, drawnAs]).not.toContain('');
		}
	}
});
