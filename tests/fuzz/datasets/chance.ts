/** Chances that several kinds of mutation take. */
import type { Random } from '../../bench/synthetic/random';

/** One of a list. @throws {Error} if it is empty */
export function oneOf<Thing>(random: Random, things: readonly Thing[]): Thing {
	const [first, ...rest] = things;
	if (first === undefined) throw new Error('There is nothing to choose from.');
	return random.one<Thing>([first, ...rest]);
}

/** True in so many of a hundred cases. */
export function isChosen(random: Random, percent: number): boolean {
	return random.whole(1, 100) <= percent;
}

/** One by its weight. */
export function oneByWeight<Thing extends { readonly weight: number }>(
	random: Random,
	things: readonly Thing[]
): Thing {
	let left = random.whole(
		1,
		things.reduce((sum, { weight }) => sum + weight, 0)
	);
	for (const thing of things) {
		left -= thing.weight;
		if (left <= 0) return thing;
	}
	return oneOf(random, things);
}
