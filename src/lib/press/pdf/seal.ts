/** The seal of a PDF, read back. Runs in a browser too. */
import { sha256 } from '../../dataset/sha256';
import { blankSeal, readSeal } from '../seal/fingerprint';
import { fromLatin1, latin1 } from '../latin1';

/** Whether a PDF is as it was sealed. */
export function isPdfIntact(pdf: Uint8Array): boolean {
	const text = latin1(pdf);
	return readSeal(text)?.seal === sha256(fromLatin1(blankSeal(text)));
}
