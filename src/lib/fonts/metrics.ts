/** The measures of the five faces. They are made by `npm run fonts`, before anything that measures text can run. */
import metrics from '../../../.cache/fonts/metrics.json' with { type: 'json' };
import { readGroups, type BuiltFace, type BuiltMetrics, type FaceMeasures } from './builtMetrics';
import type { FontRole } from './role';

/** One face, unpacked for measuring. */
export interface FontMetrics extends FaceMeasures {
	/** By character. */
	readonly advances: ReadonlyMap<string, number>;
	/** What two neighbours change, by the first and then the second: kerning, ligatures. */
	readonly pairs: ByFirst;
	/** What three change beyond their two pairs, by the first and then the other two. */
	readonly triples: ByFirst;
}

/** By the first character, then by the rest: most have no such value, so that no text need be put together to look for one. */
type ByFirst = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const BUILT_METRICS: BuiltMetrics = metrics;

function readFace({ advances, pairs, triples, ...face }: BuiltFace): FontMetrics {
	return {
		...face,
		advances: readGroups(advances, 1),
		pairs: byFirst(readGroups(pairs, 2)),
		triples: byFirst(readGroups(triples, 3))
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

const faces = new Map<FontRole, FontMetrics>();

/** The measures of a role's face; unpacked when they are first asked for. */
export function metricsOf(role: FontRole): FontMetrics {
	const known = faces.get(role);
	if (known) return known;
	const face = readFace(BUILT_METRICS.faces[role]);
	faces.set(role, face);
	return face;
}
