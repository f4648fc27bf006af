/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
	/** A whole number from `low` to `high`, both possible. */
	whole(low: number, high: number): number;
	/** One of some things. */
	one<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
}

/** Marsaglia's xorshift on 32 bits; the seed is scrambled first, so that neighbouring seeds share nothing. */
export function seeded(seed: number): Random {
	let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
	const next = (): number => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) / 2 ** 32;
	};
	for (let warm = 0; warm < 8; warm += 1) next();
	return {
		whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
		one: (things) => things[Math.floor(next() * things.length)] ?? things[0]
	};
}
