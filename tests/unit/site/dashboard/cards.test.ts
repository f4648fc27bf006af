/** The dashboard's cards: in their order, three or four in a row. */
import { describe, expect, it } from 'vitest';
import { cardRows } from '../../../../src/lib/site/dashboard/cardRows';

describe('cardRows', () => {
	it('places every card, at most four in a row, and none alone beside others', () => {
		for (let cards = 0; cards < 40; cards += 1) {
			const rows = cardRows(cards);
			expect(rows.reduce((sum, row) => sum + row, 0)).toBe(cards);
			expect(Math.max(0, ...rows)).toBeLessThanOrEqual(4);
			if (cards > 1) expect(Math.min(...rows)).toBeGreaterThan(1);
		}
	});

	it('gives the first rows the fewest, and so the widest cards', () => {
		expect(cardRows(7)).toEqual([3, 4]);
		expect(cardRows(10)).toEqual([3, 3, 4]);
		expect(cardRows(1)).toEqual([1]);
	});
});
