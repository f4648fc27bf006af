/** Names that files may refer to, and the nearest right one for a name that does not exist. */

/** Comparing thousands of wrong names with thousands of right ones helps nobody: after so many hints no more are looked for. */
const MAX_HINTS = 200;

/**
 * A register of names. A name whose record is broken is registered too, without a value: what refers to it is not
 * at fault and is not reported again.
 */
export class Names<Value> {
	readonly #values = new Map<string, Value | undefined>();
	#hints = 0;

	/** False if the name is taken; the first one keeps it. */
	define(name: string, value: Value | undefined): boolean {
		if (this.#values.has(name)) return false;
		this.#values.set(name, value);
		return true;
	}

	/** Replaces the value of a name, as the record advances a stage. */
	set(name: string, value: Value | undefined): void {
		this.#values.set(name, value);
	}

	get(name: string): Value | undefined {
		return this.#values.get(name);
	}

	/** Whether the name exists, be its record whole or broken. */
	has(name: string): boolean {
		return this.#values.has(name);
	}

	nearest(name: string): string | undefined {
		return this.#hints++ < MAX_HINTS ? nearestName(name, this.#values.keys()) : undefined;
	}
}

/**
 * The candidate with the smallest edit distance, if it is near enough to be a typing error; or one that other formats would
 * write so: as-of or as_of for asOf.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let limit = Math.max(1, Math.floor(name.length / 3)) + 1;
	const bare = joined(name);
	for (const candidate of candidates) {
		if (bare !== '' && joined(candidate) === bare) return candidate;
		if (Math.abs(candidate.length - name.length) >= limit) continue;
		const distance = editDistance(name, candidate);
		if (distance < limit) [best, limit] = [candidate, distance];
	}
	return best;
}

/** The nearest name that can stand in an address: “what's new” as whats-new; empty if nothing of it can. */
export function slugFrom(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 80);
}

/** A name without what sets its words apart. */
function joined(name: string): string {
	return name.replace(/[-_\s]/g, '').toLowerCase();
}

/** Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours. */
export function editDistance(from: string, to: string): number {
	const width = to.length + 1;
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: width }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column < width; column++) {
			const same = from[row - 1] === to[column - 1];
			let cost = Math.min(
				(previous[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(previous[column - 1] ?? 0) + (same ? 0 : 1)
			);
			const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		[beforePrevious, previous] = [previous, current];
	}
	return previous[to.length] ?? 0;
}
