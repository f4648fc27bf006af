/**
 * How much is tried of what is tried many times: all of it, or in the fast loop (`npm run test:fast`) a part. `npm test` and
 * vitest by itself try all.
 */
import { it } from 'vitest';

const IS_LOOP = process.env['IN_THE_LOOP'] === '1';

/** How often chance is asked about a property: so often, in the loop a fifth of it. */
export function runs(all: number): number {
	return IS_LOOP ? Math.ceil(all / 5) : all;
}

/** All of these, in the loop so many at the most, at equal distances: of three the first, the middle one and the last. */
export function sample<Item>(all: readonly Item[], most = 3): readonly Item[] {
	if (!IS_LOOP || all.length <= most) return all;
	const step = most === 1 ? 0 : (all.length - 1) / (most - 1);
	const places = new Set(Array.from({ length: most }, (_, i) => Math.floor(i * step)));
	return all.filter((_, i) => places.has(i));
}

/** All of these, in the loop the first of each kind. */
export function oneOfEach<Item>(all: readonly Item[], kindOf: (item: Item) => string): readonly Item[] {
	const kinds = all.map(kindOf);
	return IS_LOOP ? all.filter((_, i) => kinds.indexOf(kinds[i] ?? '') === i) : all;
}

/** A test of thousands of parts, of megabytes, or of all that a command writes, file by file: not in the loop. */
export const itAtLength = it.skipIf(IS_LOOP);
