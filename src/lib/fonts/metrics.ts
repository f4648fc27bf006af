/** The measures of the five faces. They are made by `npm run fonts`, before anything that measures text can run. */
import metrics from '../../../.cache/fonts/metrics.json' with { type: 'json' };
import { readGroups, type BuiltFace, type BuiltMetrics } from './builtMetrics';
import type { FontRole } from './role';

/** One face, in font units: multiply by size ÷ `unitsPerEm` for px. */
export interface FontMetrics {
	readonly unitsPerEm: number;
	readonly ascent: number;
	/** Counted downward from the baseline. */
	readonly descent: number;
	readonly lineGap: number;
	readonly capHeight: number;
	readonly xHeight: number;
	readonly averageAdvance: number;
	/** By character. */
	readonly advances: ReadonlyMap<string, number>;
	/** What two neighbours change, by both characters: kerning, ligatures. */
	readonly pairs: ReadonlyMap<string, number>;
	/** What three change beyond their two pairs. */
	readonly triples: ReadonlyMap<string, number>;
}

export const BUILT_METRICS: BuiltMetrics = metrics;

function readFace({ advances, pairs, triples, ...face }: BuiltFace): FontMetrics {
	return {
		...face,
		advances: readGroups(advances, 1),
		pairs: readGroups(pairs, 2),
		triples: readGroups(triples, 3)
	};
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
