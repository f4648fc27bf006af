/**
 * Which characters can be drawn, known without fonts or their build. `coverage.json` is a copy of the fonts' own tables,
 * made by `npx tsx src/cli/fonts.ts --coverage`; a test compares the two.
 */
import coverage from './coverage.json' with { type: 'json' };
import { drawsNothing } from './characters';
import { readRanges } from './ranges';
import { MADE_SPACES } from './spaces';

/** A character that no face can draw. */
export interface MissingCharacter {
	readonly char: string;
	/** In code points of the text. */
	readonly index: number;
}

/** What some fonts have. */
export type CodePoints = Pick<ReadonlySet<number>, 'has'>;

let known: ReadonlySet<number> | undefined;

/** Code points that at least one of the two families has; a face that lacks one of them borrows it from another. */
function coveredCodePoints(): ReadonlySet<number> {
	known ??= new Set([
		...Object.values(coverage).flatMap((ranges) => [...readRanges(ranges)]),
		...MADE_SPACES.map((space) => space.codePointAt(0) ?? 0)
	]);
	return known;
}

/**
 * The characters of a text that neither the five faces nor the dataset's own fonts have, in order. A letter with an accent
 * typed apart counts as the letter that both make, if there is one.
 * @param own code points of the fonts in the dataset's `fonts/` folder, see `readCodePoints`
 */
export function missingCharacters(text: string, own: CodePoints = new Set<number>()): MissingCharacter[] {
	const covered = coveredCodePoints();
	const isMissing = (character: string) => {
		const codePoint = character.codePointAt(0) ?? 0;
		return !covered.has(codePoint) && !own.has(codePoint) && !drawsNothing(character);
	};
	const missing: MissingCharacter[] = [];
	let index = 0;
	for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		const composed = [...cluster.normalize('NFC')];
		missing.push(...composed.filter(isMissing).map((char) => ({ char, index })));
		index += [...cluster].length;
	}
	return missing;
}
