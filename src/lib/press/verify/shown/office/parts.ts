/** What a slide shows: all of its parts but the properties, which hold the fingerprints. Runs in a browser too. */
import { sha256 } from '../../../../dataset/sha256';
import { PROPERTIES } from '../../../report/officeProperties';
import type { Entries } from '../../../zip/archive';
import { manifestLines } from '../../../zip/archive';

/** sha256 of the parts as they are written: a program that saves them anew writes others, and nobody says what those show. */
export function partsDigest(entries: Entries): string {
	const digests = Object.entries(entries)
		.filter(([name]) => name !== PROPERTIES)
		.map(([name, bytes]) => [name, sha256(bytes)] as const);
	return sha256(new TextEncoder().encode(manifestLines(Object.fromEntries(digests))));
}
