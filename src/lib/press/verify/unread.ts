/** What is said of a file that is not read. */
import type { VerifiedFile } from './verdict';

/** Larger files are not read at all. */
export const LARGEST = 64_000_000;

/** Of one that is too large to be one of ours; it need not be read for that. */
export function tooLarge(name: string, bytes: number): VerifiedFile {
	const size = `${Math.round(bytes / 1e6)} MB`;
	return unread(
		name,
		undefined,
		`It is ${size} large, more than any file made here (${LARGEST / 1e6} MB). It was not read.`
	);
}

/** Of one that could not be read. */
export function unread(name: string, kind: VerifiedFile['kind'], note: string): VerifiedFile {
	return { name, kind, state: 'unknown', verdict: 'unknown', differences: [], notes: [note] };
}
