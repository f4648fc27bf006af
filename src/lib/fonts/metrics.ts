/** The measures of the five faces, as whoever draws was given them: one program draws every dataset, each in its own fonts. */
import { readGroups, type BuiltFace, type BuiltMetrics, type FaceMeasures } from './builtMetrics';
import type { FontFamily, FontRole } from './role';

/** One face, unpacked for measuring. */
export interface FontMetrics extends FaceMeasures {
	/** By character. */
	readonly advances: ReadonlyMap<string, number>;
	/** What two neighbours change, by the first and then the second: kerning, ligatures. */
	readonly pairs: ByFirst;
	/** What three change beyond their two pairs, by the first and then the other two. */
	readonly triples: ByFirst;
	/** A letter → the one whose pairs and triples are its own. */
	readonly kernAs: ReadonlyMap<string, string>;
}

/** By the first character, then by the rest: most have no such value, so that no text need be put together to look for one. */
type ByFirst = ReadonlyMap<string, ReadonlyMap<string, number>>;

function readFace({ advances, pairs, triples, kernAs, ...face }: BuiltFace): FontMetrics {
	return {
		...face,
		advances: readGroups(advances, 1),
		pairs: byFirst(readGroups(pairs, 2)),
		triples: byFirst(readGroups(triples, 3)),
		kernAs: new Map(Object.entries(kernAs ?? {}))
	};
}

function byFirst(values: ReadonlyMap<string, number>): ByFirst {
	const nested = new Map<string, Map<string, number>>();
	for (const [characters, value] of values) {
		const [first = '', ...rest] = characters;
		const others = nested.get(first) ?? new Map<string, number>();
		nested.set(first, others.set(rest.join(''), value));
	}
	return nested;
}

let given: BuiltMetrics | undefined;
const faces = new Map<FontRole, FontMetrics>();

/** Gives this process (this thread, this page) the measures that all text is measured by from now on. */
export function giveMetrics(metrics: BuiltMetrics): void {
	if (metrics === given) return;
	given = metrics;
	faces.clear();
}

/** @throws {Error} if none were given: widths are not guessed */
export function givenMetrics(): BuiltMetrics {
	if (given) return given;
	throw new Error('Text cannot be measured: make the fonts (npm run fonts), then giveMetrics(readMetrics()).');
}

/** What a family is called: as a brand's font calls itself that has its place; the house's own where none were given. */
export function familyName(family: FontFamily): string {
	return given?.families?.[family] ?? family;
}

/**
 * The measures of a role's face; unpacked when they are first asked for.
 * @throws {Error} if none were given
 */
export function metricsOf(role: FontRole): FontMetrics {
	const known = faces.get(role);
	if (known) return known;
	const face = readFace(givenMetrics().faces[role]);
	faces.set(role, face);
	return face;
}
