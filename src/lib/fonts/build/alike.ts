/** Letters that stand beside all others as another one does, as those with accents: what neighbours change is written down once. */
import type { Adjustments } from './pairs';

/** The adjustments that are left, and for each letter whose own are left out the one that it stands beside others as. */
export interface Shared extends Adjustments {
	readonly kernAs: ReadonlyMap<string, string>;
}

/** A letter that stands twice in what three change stays as it is. */
export function sharedAdjustments({ pairs, triples }: Adjustments): Shared {
	const rows = new Map<string, string[]>();
	const twice = new Set<string>();
	for (const [characters, change] of [...pairs, ...triples]) {
		const all = [...characters];
		for (const [at, letter] of all.entries()) {
			if (all.length > 2 && all.indexOf(letter) !== at) twice.add(letter);
			rows.set(letter, [...(rows.get(letter) ?? []), `${all.toSpliced(at, 1, '\0').join('')}${change}`]);
		}
	}
	const first = new Map<string, string>();
	const kernAs = new Map<string, string>();
	for (const [letter, row] of rows) {
		if (twice.has(letter)) continue;
		const key = row.sort().join(' ');
		const other = first.get(key);
		if (other === undefined) first.set(key, letter);
		else kernAs.set(letter, other);
	}
	const isLeft = (characters: string) => ![...characters].some((letter) => kernAs.has(letter));
	// In their order they pack better.
	const sorted = [...pairs].filter(([pair]) => isLeft(pair)).sort(([one], [other]) => (one < other ? -1 : 1));
	return { pairs: new Map(sorted), triples: new Map([...triples].filter(([triple]) => isLeft(triple))), kernAs };
}
