/** The owner's key, for what is signed while the site is built. */
import { readPrivateKey, type KeyPair } from '../../press/seal/sign';
import { settings } from '../../settings.js';

let known: { readonly pem: string; readonly pair: KeyPair } | undefined;

/**
 * The key in `CITED_FIGURES_SIGNING_KEY` (the text of a PEM file, as a secret of a build service holds it); undefined if
 * it is not set: then nothing is signed.
 * @throws {Error} if it is set and is no Ed25519 key, as the settings do
 */
export function siteSigner(): KeyPair | undefined {
	const { signingKey: pem } = settings();
	if (!pem) return undefined;
	if (known?.pem !== pem) known = { pem, pair: readPrivateKey(pem) };
	return known.pair;
}
