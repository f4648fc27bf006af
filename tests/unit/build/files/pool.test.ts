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

/** A thread that doubles what it is told. */
const DOUBLES = new URL(
	'data:text/javascript,import { parentPort } from "node:worker_threads"; parentPort.on("message", (n) => parentPort.postMessage(2 * n));'
);

it('asks for each item when a thread is free for it, so that few are in memory', async () => {
	const pool = new Pool(() => Promise.resolve(DOUBLES), 2);
	let asked = 0;
	/** Of each that is done: how many were asked for, and not done. */
	const waiting: number[] = [];
	const results: number[] = [];
	function* items() {
		for (let item = 1; item <= 20; item += 1) {
			asked += 1;
			yield item;
		}
	}
	try {
		await pool.run<number, number, number>({
			items: items(),
			ask: (item) => item,
			done: (_item, result) => {
				waiting.push(asked - results.length);
				return Promise.resolve(void results.push(result));
			}
		});
	} finally {
		await pool.end();
	}
	expect(results.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => 2 * (i + 1)));
	expect(Math.max(...waiting)).toBeLessThanOrEqual(2);
});
