/** The dashboard's cards: balanced, and in their order. */
import { describe, expect, it } from 'vitest';
import { packCards, type CardHeights } from '../../../../src/lib/site/dashboard/packCards';

const card = (five: number, seven = five * 0.75): CardHeights => ({ five, seven });

describe('packCards', () => {
	it('keeps the order, and loses no card', () => {
		for (let count = 0; count < 12; count += 1) {
			const cards = Array.from({ length: count }, (_, i) => card(300 + ((i * 217) % 500)));
			const placed = packCards(cards).flatMap(({ stacks }) => stacks.flat());
			expect(placed).toEqual(cards.map((_, i) => i));
		}
	});

	it('stacks two low cards beside a high one', () => {
		expect(packCards([card(1200, 820), card(400), card(400)])).toEqual([{ split: '7-5', stacks: [[0], [1, 2]] }]);
	});

	it('gives the card with more to say the wider place', () => {
		expect(packCards([card(400, 300), card(520, 400)])).toEqual([{ split: '5-7', stacks: [[0], [1]] }]);
	});

	it('leaves one card alone where there is only one', () => {
		expect(packCards([card(400)])).toMatchObject([{ stacks: [[0], []] }]);
	});
});
