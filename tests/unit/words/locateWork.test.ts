import { describe, expect, it, vi } from 'vitest';
import { locateQuote, selectorsFor } from '../../../src/lib/words/locate';

/** Counts how often letters and words are looked at: a measure of work that does not depend on the computer. */
function looks(work: () => unknown): number {
	const spies = [
		vi.spyOn(String.prototype, 'charCodeAt'),
		vi.spyOn(String.prototype, 'codePointAt'),
		vi.spyOn(String.prototype, 'normalize'),
		vi.spyOn(String.prototype, 'toLowerCase'),
		vi.spyOn(Map.prototype, 'get')
	];
	try {
		work();
		return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

const QUOTE = 'The port counted over 40 ships.';

describe('the work of locating a quote', () => {
	it.each<[what: string, piece: string, exact: string]>([
		['that stands nowhere', 'Nothing of the kind. ', QUOTE],
		['of which a word was changed', 'The port counted over 41 ships. ', QUOTE],
		['of which every word stands everywhere', 'ships 40 over counted port the ', QUOTE],
		['that stands everywhere, elsewhere than it says', `${QUOTE} `, QUOTE],
		['that fails at its last letter each time', 'aaaaaaaaaa', `${'a'.repeat(30)}b`],
		['in other typesetting', 'The\u00a0port counted over\u00a040 ships. ', QUOTE],
		['in a text without blanks', '🚢e\u0301'.repeat(5), QUOTE]
	])('%s grows with the text and no faster', (_, piece, exact) => {
		const selector = { exact, prefix: 'before', suffix: 'after', start: 1, end: 1 + exact.length };
		const at = (times: number) => looks(() => locateQuote(piece.repeat(times), selector));
		const [short, long] = [at(50), at(500)];
		expect(short).toBeGreaterThan(50);
		expect(long).toBeLessThanOrEqual(10.5 * short + 1000);
	});

	it('grows with the length of the quote too, and never with text times quote', () => {
		const text = 'over 40 ships and '.repeat(200);
		const at = (times: number) => looks(() => selectorsFor(text, `${'over 40 ships and '.repeat(times)}none`));
		expect(at(100)).toBeLessThanOrEqual(at(1) + 10 * 18 * 100);
	});
});
