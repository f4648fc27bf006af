/** What a figure says: its values, words and sources, plain. No address, theme or size is in it. */
import { fingerprintOf } from '../../dataset/canonicalJson';
import type { Figure } from '../../dataset/types';
import { freeze } from '../../dataset/versions/freeze';
import type { FrozenContent } from '../../dataset/versions/frozen';

/** The content that a figure's fingerprint stands for: the same that a published version keeps. */
export function contentOf(figure: Figure): FrozenContent {
	return freeze(figure);
}

/** Each file of a figure carries it. */
const fingerprints = new WeakMap<Figure, string>();

/** sha256 of the canonical JSON (RFC 8785) of a figure's content, in hexadecimal. */
export function contentFingerprint(figure: Figure): string {
	const known = fingerprints.get(figure);
	if (known !== undefined) return known;
	const fingerprint = fingerprintOf(contentOf(figure));
	fingerprints.set(figure, fingerprint);
	return fingerprint;
}
