/**
 * Which characters the fonts of other scripts have, from which builds cut what a dataset draws. `scripts.json` is a copy of their
 * own tables, made by `npx tsx src/cli/fonts.ts --coverage`; a test compares the two.
 */
import { readRanges } from './ranges';
import scripts from './scripts.json' with { type: 'json' };

let known: ReadonlySet<number> | undefined;

export function scriptCodePoints(): ReadonlySet<number> {
	known ??= new Set(Object.values(scripts).flatMap((ranges) => [...readRanges(ranges)]));
	return known;
}
