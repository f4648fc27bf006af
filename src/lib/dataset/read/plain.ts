/** Plain data as YAML gives it, before any schema. */

/** A map of YAML, with whatever in it. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
