/** Files of a figure, or of the whole dataset, in one zip with a list of what they are. */
import { strToU8 } from 'fflate';
import { sealEntries, writeZip, type Entries } from './archive';
import { sha256 } from '../../dataset/sha256';
import { EDITION } from '../../dataset/versions/edition';
import { BLANK_SEAL, BLANK_SIGNATURE, type Signer } from '../seal/fingerprint';

/** Where the seal stands. */
export const LIST = 'fingerprints.json';

/** A zip of files by their names, with their list, sealed. */
export function zipFile(files: Entries, signer?: Signer): Uint8Array {
	const names = Object.keys(files).sort();
	const list = {
		files: Object.fromEntries(names.map((name) => [name, sha256(files[name] ?? new Uint8Array())])),
		about:
			'seal = sha256 of a line “<sha256>  <name>” for each file by name, this one with its seal and signature as zeros',
		edition: EDITION,
		key: signer?.key ?? '',
		seal: BLANK_SEAL,
		sealSignature: BLANK_SIGNATURE
	};
	return writeZip(sealEntries({ ...files, [LIST]: strToU8(`${JSON.stringify(list, null, '\t')}\n`) }, LIST, signer));
}
