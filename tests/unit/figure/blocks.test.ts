import { describe, expect, it } from 'vitest';
import { nothingAt, stackNotes, stackQuotes } from '../../../src/lib/figure/blocks';
import { claim, figure, SOURCE, stated } from '../charts/evidence';

const PLACE = { x: 10, y: 100, width: 300 };

describe('notes', () => {
	const steps = { drop: 16, leading: 17, gap: 4 };

	it('stand below each other, and each line of a long one', () => {
		const long = 'It was counted by the port itself, which does not say how. '.repeat(3);
		const { labels, bottom } = stackNotes(['Short.', long, 'Short.'], PLACE, steps);
		const ys = labels.map(({ y }) => y);
		expect(ys.slice(0, 3)).toEqual([116, 136, 153]);
		expect(ys.at(-1)).toBe(bottom - 4);
		expect(labels.every(({ x }) => x === 10)).toBe(true);
	});

	it('take no room where there are none', () => {
		expect(stackNotes([], PLACE, steps)).toEqual(nothingAt(100));
	});
});

describe('quotes', () => {
	const counted = claim('ships', stated(5, 'count'));
	const drawn = figure('number', {}, [counted]);

	it('stand above their speakers, their number words marked', () => {
		const { labels, highlights, bottom } = stackQuotes(drawn, PLACE, { size: 16, gap: 8 });
		expect(labels.map(({ text }) => text)).toEqual(['“The harbour counted 5 in 2020.”', 'Ada Lark']);
		expect(labels.map(({ y }) => y)).toEqual([116, 136]);
		expect(highlights).toHaveLength(1);
		expect(bottom).toBe(144);
	});

	it('name their works where a figure draws on several', () => {
		const several = { ...drawn, sources: [SOURCE, { ...SOURCE, id: 'other' }] };
		const { labels } = stackQuotes(several, { ...PLACE, width: 600 }, { size: 16, gap: 8 });
		expect(labels.at(-1)?.text).toContain('“The harbour in numbers”');
	});
});
