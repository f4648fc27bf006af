/** Letters that stand beside all others as another one does, as those with accents: what neighbours change is written down once. */
import type { Adjustments } from './pairs';

/** The adjustments that are left, and for each letter whose own are left out the one that it stands beside others as. */
export interface Shared extends Adjustments {
	readonly kernAs: ReadonlyMap<string, string>;
}

/** Letters of which three change each other stay as they are. */
export function sharedAdjustments({ pairs, triples }: Adjustments): Shared {
	const ofThree = new Set([...triples.keys()].flatMap((triple) => [...triple]));
	const rows = new Map<string, string[]>();
	for (const [pair, change] of pairs) {
		const [left = '', right = ''] = pair;
		rows.set(left, [...(rows.get(left) ?? []), `${right}>${change}`]);
		rows.set(right, [...(rows.get(right) ?? []), `${left}<${change}`]);
	}
	const first = new Map<string, string>();
	const kernAs = new Map<string, string>();
	for (const [letter, row] of rows) {
		if (ofThree.has(letter)) continue;
		const key = row.sort().join(' ');
		const other = first.get(key);
		if (other === undefined) first.set(key, letter);
		else kernAs.set(letter, other);
	}
	const isLeft = (pair: string) => ![...pair].some((letter) => kernAs.has(letter));
	return { pairs: new Map([...pairs].filter(([pair]) => isLeft(pair))), triples, kernAs };
}
