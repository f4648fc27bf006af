/** What a figure's JSON says, however its members are sorted and its white space is set. */
import { canonicalJson } from '../../../dataset/canonicalJson';
import { sha256 } from '../../../dataset/sha256';

/** sha256 of all members but `fingerprints`, as canonical JSON (RFC 8785). */
export function recordDigest({ fingerprints: _, ...record }: Readonly<Record<string, unknown>>): string {
	return sha256(new TextEncoder().encode(canonicalJson(record)));
}
