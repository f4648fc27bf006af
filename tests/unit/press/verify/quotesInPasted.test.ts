import { describe, expect, it } from 'vitest';
import { findQuotes, quotesOf } from '../../../../src/lib/press/verify/quotesInPasted';
import { figure, listOf } from './originals';

const quotes = quotesOf(listOf());
const quote = figure.quotes[0]?.quote.exact ?? '';
const outcomeIn = (text: string) => findQuotes(text, quotes).find((each) => each.quote === quote);

describe('the quotes in a pasted text', () => {
	it('are each listed once, with all their figures', () => {
		expect(new Set(quotes.map((each) => each.quote)).size).toBe(quotes.length);
		expect(quotes.find((each) => each.quote === quote)?.figures.map((each) => each.figure)).toContain(figure.slug);
	});
	it('are found wherever they stand, and twice', () => {
		expect(outcomeIn(`Before. ${quote}`)?.outcome).toBe('found');
		expect(outcomeIn(`${quote} And again: ${quote}`)?.outcome).toBe('found');
	});
	it('are found in other typesetting, which is said', () => {
		const found = outcomeIn(`x ${quote.replaceAll('’', "'").replaceAll(' ', '\n')}`);
		expect(found).toMatchObject({ outcome: 'retyped' });
		expect(found?.differs).toContain('quotation marks');
	});
	it('are told with the nearest passage where words differ', () => {
		const found = outcomeIn(`x ${quote.replace(/\d+/, '999')} y`);
		expect(found?.outcome).toBe('changed');
		expect(found?.nearest).toContain('999');
	});
	it('are absent from another text, with no passage that comes near', () => {
		expect(outcomeIn('Nothing of the kind.')).toMatchObject({ outcome: 'absent' });
		expect(outcomeIn('Nothing of the kind.')?.nearest).toBeUndefined();
	});
});
