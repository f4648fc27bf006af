/** Fingerprints of plain data that do not depend on the order of fields or on white space. */
import { isRecord } from './read/plain';
import { sha256 } from './sha256';

/**
 * JSON in the one form of RFC 8785: fields sorted by their UTF-16 code units, no white space, numbers as ECMAScript writes
 * them. Fields without a value are left out. Numbers must be finite: JSON has no others.
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item)).join(',')}]`;
	if (isRecord(value)) {
		const fields = Object.entries(value)
			.filter(([, field]) => field !== undefined)
			.sort(([a], [b]) => (a < b ? -1 : 1));
		return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
	}
	if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no form in JSON`);
	return JSON.stringify(value ?? null);
}

/** sha256 of the canonical JSON, in hexadecimal. */
export function fingerprintOf(value: unknown): string {
	return sha256(new TextEncoder().encode(canonicalJson(value)));
}
