/**
 * How much is tried of what is tried many times: all of it, or in the fast loop (`npm run test:fast`) a part. `npm test` and
 * vitest by itself try all.
 */
const IS_LOOP = process.env['IN_THE_LOOP'] === '1';

/** How often chance is asked about a property: so often, in the loop a fifth of it. */
export function runs(all: number): number {
	return IS_LOOP ? Math.ceil(all / 5) : all;
}

/** All of these, in the loop the first, the middle one and the last. */
export function sample<Item>(all: readonly Item[]): readonly Item[] {
	const last = all.length - 1;
	return IS_LOOP ? all.filter((_, i) => i === 0 || i === last || i === Math.floor(last / 2)) : all;
}

/** All of these, in the loop the first of each kind. */
export function oneOfEach<Item>(all: readonly Item[], kindOf: (item: Item) => string): readonly Item[] {
	const kinds = all.map(kindOf);
	return IS_LOOP ? all.filter((_, i) => kinds.indexOf(kinds[i] ?? '') === i) : all;
}
