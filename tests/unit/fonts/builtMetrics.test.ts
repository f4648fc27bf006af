import { describe, expect, it } from 'vitest';
import { groupByValue, readGroups } from '../../../src/lib/fonts/builtMetrics';

describe('grouped values', () => {
	it('write what shares a value side by side', () => {
		expect(
			groupByValue(
				new Map([
					['AV', -12],
					['To', -9],
					['AW', -12]
				])
			)
		).toEqual({ '-12': 'AVAW', '-9': 'To' });
	});

	it('are read back, characters beyond the first plane too', () => {
		const values = new Map([
			['a😀', 3],
			['中b', 3],
			['xy', -1]
		]);
		expect(readGroups(groupByValue(values), 2)).toEqual(values);
	});
});
