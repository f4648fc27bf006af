import { describe, expect, it } from 'vitest';
import { number } from '../../../src/lib/charts/number';
import type { Claim } from '../../../src/lib/dataset/types';
import { billions, check, claim, figure, stated } from './evidence';

const second = claim('second', stated(2, 'rank', { word: 'second' }));

function layoutOf(of: Claim, width = 740, label = 'call at the harbour') {
	return number.layout({ figure: figure('number', { of: of.id, label }, [of]), width, idPrefix: 'x' });
}

describe('a number', () => {
	it('is the word itself, larger than all that is about it', () => {
		const { mark, labels, legend } = layoutOf(second);
		expect(mark.word.map(({ text }) => text)).toEqual(['second']);
		for (const label of labels) expect(label.size).toBeLessThan(mark.word[0]?.size ?? NaN);
		expect(labels[0]?.text).toBe('call at the harbour');
		expect(legend).toEqual([]);
	});

	it('is smaller where it is long, and never cut within its digits', () => {
		const long = claim('long', stated(123456789012345, 'EUR'));
		for (const width of [208, 364, 684]) {
			const { mark } = layoutOf(long, width);
			expect(mark.word.map(({ text }) => text)).toEqual(['€123,456,789,012,345']);
			expect(mark.word[0]?.width).toBeLessThanOrEqual(width);
		}
	});

	it('says so where it is disputed', () => {
		const checks = [check('a', billions(240)), check('b', billions(227), { verdict: 'differs' })];
		const { labels } = layoutOf(claim('disputed', billions(240), { checks }));
		expect(labels.map(({ text }) => text)).toContain('stated, disputed');
	});

	it('tells other sources in words, since it has no scale', () => {
		const { lane } = layoutOf(
			claim('second', second.quantity, { checks: [check('register', stated(2, 'rank', { word: 'second' }))] })
		);
		expect(lane?.diamonds).toEqual([]);
		expect(lane?.labels.map(({ text }) => text).join(' ')).toContain('Register register, 2020: second · agrees');
	});
});
