/**
 * Cards in rows of two stacks that end at about the same height, in the order they have: reading, tabbing and narrow
 * screens keep it. Pure: heights in, rows out.
 */

/** How wide the stacks of a row are, in twelfths of the page. */
export type Split = '7-5' | '5-7';

export interface CardRow {
	readonly split: Split;
	/** Indices of the cards in the left and in the right stack. */
	readonly stacks: readonly [readonly number[], readonly number[]];
}

/** px of a card at each of its widths. */
export interface CardHeights {
	readonly five: number;
	readonly seven: number;
}

/** px between cards. */
export const CARD_GAP = 20;
/** The most cards that a row may hold; a longer stack would be read down before its neighbour is seen. */
const MOST = 4;
const SPLITS: readonly Split[] = ['7-5', '5-7'];

/** The rows that leave the least empty, found over all ways to cut the list. */
export function packCards(cards: readonly CardHeights[]): CardRow[] {
	// best[i]: the cheapest way to place the cards from i on.
	const best: { cost: number; row?: CardRow; next: number }[] = [];
	best[cards.length] = { cost: 0, next: cards.length };
	for (let from = cards.length - 1; from >= 0; from -= 1) {
		let cheapest = { cost: Infinity, next: cards.length } as { cost: number; row?: CardRow; next: number };
		for (let to = Math.min(from + MOST, cards.length); to > from; to -= 1)
			for (const row of rowsOf(from, to)) {
				const cost = emptiness(row, cards) + (best[to]?.cost ?? 0);
				if (cost < cheapest.cost) cheapest = { cost, row, next: to };
			}
		best[from] = cheapest;
	}
	const rows: CardRow[] = [];
	for (let at = 0; at < cards.length; at = best[at]?.next ?? cards.length) {
		const row = best[at]?.row;
		if (row) rows.push(row);
	}
	return rows;
}

/** All ways to lay the cards from `from` up to `to` in one row: where the left stack ends, which one is wider. */
function rowsOf(from: number, to: number): CardRow[] {
	const indices = Array.from({ length: to - from }, (_, i) => from + i);
	const cuts = indices.length === 1 ? [1] : indices.slice(1).map((_, i) => i + 1);
	return cuts.flatMap((cut) =>
		SPLITS.map((split) => ({ split, stacks: [indices.slice(0, cut), indices.slice(cut)] as const }))
	);
}

/** The area that stays empty beside the taller stack, in px × twelfths. */
function emptiness({ split, stacks }: CardRow, cards: readonly CardHeights[]): number {
	const spans = split === '7-5' ? ([7, 5] as const) : ([5, 7] as const);
	const heights = stacks.map((stack, i) =>
		stack.reduce((sum, index) => sum + (cards[index]?.[spans[i] === 7 ? 'seven' : 'five'] ?? 0) + CARD_GAP, 0)
	);
	const [left = 0, right = 0] = heights;
	return Math.abs(left - right) * (left < right ? spans[0] : spans[1]);
}
