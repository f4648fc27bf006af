import { expect, it } from 'vitest';
import { moved, searchOf, slugsIn, toggled } from '../../../../src/lib/site/report/collected';

it('an address tells the figures in their order, each once, and nothing else', () => {
	expect(slugsIn('oil-half, meetings,oil-half,../x,<b>,,Trade')).toEqual(['oil-half', 'meetings']);
	expect(slugsIn(Array.from({ length: 100 }, (_, i) => `a${i}`).join())).toHaveLength(60);
	expect(searchOf(['oil-half', 'meetings'])).toBe('?figures=oil-half,meetings');
	expect(slugsIn(new URLSearchParams(searchOf(['oil-half', 'meetings'])).get('figures') ?? '')).toEqual([
		'oil-half',
		'meetings'
	]);
	expect(searchOf([])).toBe('');
});

it('figures are taken in, out, and to other places', () => {
	expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
	expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
	expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
	expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
	expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
	expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
});
