import { describe, expect, it } from 'vitest';
import { Pool } from '../../../../src/build/files/pool';

/** Doubles numbers, here or in threads that cannot start. */
async function doubled(items: readonly number[], isHereToo: boolean): Promise<number[]> {
	const pool = new Pool(() => Promise.resolve(new URL('no-such-thread.mjs', import.meta.url)), 1);
	const results: number[] = [];
	try {
		await pool.run<number, number, number>({
			items,
			ask: (item) => item,
			done: (_item, result) => Promise.resolve(void results.push(result)),
			...(isHereToo ? { here: (task: number) => Promise.resolve(task * 2) } : {})
		});
		return results;
	} finally {
		await pool.end();
	}
}

describe('a job for threads', () => {
	it('is done here, where it is too small for them and it is said how', async () => {
		expect(await doubled([1, 2, 3, 4, 5, 6], true)).toEqual([2, 4, 6, 8, 10, 12]);
	});

	it.each([
		['is larger', [1, 2, 3, 4, 5, 6, 7], true],
		['has nobody to do it here', [1], false]
	])('is left to them, where it %s', async (_why, items, isHereToo) => {
		await expect(doubled(items, isHereToo)).rejects.toThrow('no-such-thread');
	});
});
