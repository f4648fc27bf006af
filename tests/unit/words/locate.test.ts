import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints, locateQuote, selectorAt, selectorsFor, sliceCodePoints } from '../../../src/lib/words/locate';
import type { QuoteSelector } from '../../../src/lib/words/locate';
import { articleText } from './article';

const TEXT =
	'The two sides met. In 2023, half of Russia’s oil went to China. It’s a record\u00a0— said “Freeman”.\n\n' +
	'The two sides met. \u{1F600} Trade reached $240 billion last year, a 60 percent increase from the prewar period.';

function only(text: string, quote: string, occurrence = 1): QuoteSelector {
	const selector = selectorsFor(text, quote, occurrence)[0];
	if (!selector) throw new Error(`the test’s text does not hold “${quote}”`);
	return selector;
}

describe('selectors', () => {
	it('hold 32 code points of context on both sides, and positions in code points', () => {
		const quote = '$240 billion last year';
		const selector = only(TEXT, quote);
		expect(sliceCodePoints(TEXT, selector.start, selector.end)).toBe(quote);
		expect(selector.prefix).toBe(sliceCodePoints(TEXT, selector.start - 32, selector.start));
		expect(selector.prefix).toBe(' two sides met. \u{1F600} Trade reached ');
		expect(codePoints(selector.suffix)).toBe(32);
	});

	it('are given for all occurrences in order, or for one of them', () => {
		const all = selectorsFor(TEXT, 'The two sides met.');
		expect(all.map(({ start }) => start)).toEqual([0, 97]);
		expect(selectorsFor(TEXT, 'The two sides met.', 2)).toEqual(all.slice(1));
		expect(selectorsFor(TEXT, 'The two sides met.', 3)).toEqual([]);
		expect(selectorsFor(TEXT, '')).toEqual([]);
	});
});

describe('locating a quote', () => {
	it('finds it where its selector says', () => {
		expect(locateQuote(TEXT, only(TEXT, 'half of Russia’s oil'))).toEqual({ ok: true });
	});

	it('tells that it moved, and where to, when the text before it changed', () => {
		const selector = only(TEXT, 'half of Russia’s oil');
		expect(locateQuote(`New: ${TEXT}`, selector)).toEqual({
			ok: false,
			reason: 'moved',
			found: { start: selector.start + 5, end: selector.end + 5 },
			occurrences: 1
		});
	});

	it('chooses among several occurrences the one whose surroundings agree, not the nearest', () => {
		const second = only(TEXT, 'The two sides met.', 2);
		const result = locateQuote(TEXT, { ...second, start: 3, end: 21 });
		expect(result).toMatchObject({ reason: 'moved', found: { start: 97, end: 115 }, occurrences: 2 });
	});

	it('is led by the surroundings when the words stand at the position too', () => {
		const [first, second] = selectorsFor(TEXT, 'The two sides met.');
		if (!first || !second) throw new Error('two occurrences expected');
		const result = locateQuote(TEXT, { ...first, start: second.start, end: second.end });
		expect(result).toMatchObject({ reason: 'moved', found: { start: 0, end: 18 } });
	});

	it('tells that the surroundings changed where the quote itself still stands', () => {
		const selector = only(TEXT, 'half of Russia’s oil');
		const result = locateQuote(TEXT.replace('2023', '2022'), selector);
		expect(result).toMatchObject({ reason: 'changed', found: { start: selector.start, end: selector.end } });
		expect(result).not.toHaveProperty('differs');
	});

	it('gives the nearest passage when a word was changed', () => {
		const selector = only(TEXT, 'Trade reached $240 billion last year');
		const revised = TEXT.replace('reached $240', 'reached almost $245');
		expect(locateQuote(revised, selector)).toMatchObject({
			reason: 'changed',
			nearest: { text: 'Trade reached almost $245 billion last year', start: selector.start }
		});
	});

	it.each([
		["half of Russia's oil", 'half of Russia’s oil', ['quotation marks']],
		['a record — said', 'a record\u00a0— said', ['spaces']],
		['a record - said "Freeman"', 'a record\u00a0— said “Freeman”', ['quotation marks', 'dashes', 'spaces']],
		['IN 2023', 'In 2023', ['capitals']]
	])('says what would have to differ for “%s” to match', (exact, text, differs) => {
		const result = locateQuote(TEXT, { exact, prefix: '', suffix: '', start: 20, end: 20 + exact.length });
		expect(result).toMatchObject({ reason: 'changed', nearest: { text }, differs });
	});

	it('sees through CRLF and decomposed letters', () => {
		const text = 'The Hürriyet said\nso twice.';
		const selector = only(text, 'Hürriyet said\nso');
		const windows = text.replace('\n', '\r\n').normalize('NFD');
		expect(locateQuote(windows, selector)).toMatchObject({
			reason: 'changed',
			differs: ['line ends', 'composed letters']
		});
	});

	it('tells that a quote is absent when nothing resembles it', () => {
		const selector = { exact: 'Gazprom lost seven billion roubles', prefix: '', suffix: '', start: 0, end: 34 };
		expect(locateQuote('Nothing of the kind.', selector)).toEqual({ ok: false, reason: 'absent' });
		expect(locateQuote(TEXT, selector)).toMatchObject({ ok: false, reason: 'absent' });
	});

	it.each([
		{ start: -4, end: 3 },
		{ start: 9, end: 2 },
		{ start: 900, end: 950 },
		{ start: 0.5, end: 13.5 },
		{ start: NaN, end: NaN }
	])('survives positions that no text has: $start to $end', (position) => {
		expect(locateQuote(TEXT, { exact: 'The two sides', prefix: '', suffix: '', ...position })).toMatchObject({
			ok: false
		});
	});

	it('never finds the empty quote', () => {
		expect(locateQuote(TEXT, { exact: '', prefix: '', suffix: '', start: 0, end: 0 })).toEqual({
			ok: false,
			reason: 'absent'
		});
		expect(locateQuote('', { exact: 'half', prefix: '', suffix: '', start: 0, end: 4 })).toEqual({
			ok: false,
			reason: 'absent'
		});
	});

	it('confirms every selector that it made, and follows it when the text grows in front', () => {
		const text = fc
			.array(fc.constantFrom('two', ' ', 'half', '\u{1F600}', 'a', '“', '\n'))
			.map((pieces) => pieces.join(''));
		fc.assert(
			fc.property(text, fc.nat(), fc.integer({ min: 1, max: 12 }), (whole, at, length) => {
				const start = at % (codePoints(whole) + 1);
				const quote = sliceCodePoints(whole, start, start + length);
				for (const selector of selectorsFor(whole, quote)) {
					expect(locateQuote(whole, selector)).toEqual({ ok: true });
					const moved = locateQuote(`\u{1F680}§${whole}`, selector);
					if (!moved.ok) expect(['moved', 'changed']).toContain(moved.reason);
				}
			})
		);
	});

	it.skipIf(articleText === undefined)('tells the article’s repeated sentences apart by their places', () => {
		const text = articleText ?? '';
		expect(selectorsFor(text, 'half of Russia’s oil')).toHaveLength(1);
		expect(selectorsFor(text, 'shakes hands with Chinese President Xi Jinping')).toHaveLength(3);
		expect(only(text, 'In 2023, half of Russia’s oil and petroleum exports went to China.')).toMatchObject({
			start: 9096,
			end: 9162
		});
	});
});

describe('the selector of a passage whose place is known', () => {
	it.each(['One 🚢 two three. ', '🚢'.repeat(40), '\ufeffThe island has 40 ships.', 'a'])(
		'is the one that is found: “%s”',
		(text) => {
			const whole = `${text}It has 40 ships.${text}`;
			const [found] = selectorsFor(whole, 'has 40');
			const from = whole.indexOf('has 40');
			expect(selectorAt(whole, { from, to: from + 6 }, found ?? { start: 0, end: 0 })).toEqual(found);
		}
	);
});
