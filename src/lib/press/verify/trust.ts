/** Whether the site stands behind a file: its keys, and what they have signed. */
import { BLANK_SIGNATURE, shownDigest } from '../seal/fingerprint';
import { isSignedBy } from '../seal/sign';
import type { Published } from './published';
import type { Kind } from './kind';
import type { Marks, Reading } from './reading';

export type Trust = { readonly refused: string } | { readonly notes: readonly string[] };

/** Whether the site stands behind the file's content. */
export function trustIn({ key, content, contentSignature }: Marks, kind: Kind, { keys }: Published): Trust {
	const current = keys.find(({ status }) => status === 'current');
	if (key === '' && current && !['csv', 'json', 'xlsx'].includes(kind))
		return {
			refused:
				'It is not signed, though this site signs its files: it was made before the site had a key, or by somebody else.'
		};
	// Of tables the values themselves are compared.
	if (key === '')
		return { notes: current && kind !== 'csv' ? ['It is not signed, though this site signs its files.'] : [] };
	const named = keys.find(({ key: name }) => name === key);
	if (!named) {
		const whose = keys.length === 0 ? 'this site signs nothing' : 'this site has no such key';
		return { refused: `It is signed with the key ${key}: ${whose}. It is not from here.` };
	}
	if (named.revoked)
		return {
			refused: `Its key ${key} is revoked since ${named.revoked.date} (${named.revoked.why}): others may have signed with it.`
		};
	if (!isSignedBy(named.publicKey, 'content', content, contentSignature))
		return { refused: `It names our key ${key}, but that key did not sign it. It is not from here.` };
	return named === current
		? { notes: [] }
		: { notes: [`Its key ${key} was retired on ${named.until ?? 'an earlier day'}; what it signed stays good.`] };
}

/** What is signed and shows something else, or is signed by somebody else. */
export function differencesOfSignatures({ isSealed, showsSame }: Reading, marks: Marks, { keys }: Published): string[] {
	const publicKey = keys.find(({ key }) => key === marks.key)?.publicKey;
	if (!publicKey) return [];
	const holds = (kind: 'shown' | 'seal', digest: string, signature: string) =>
		signature === '' || signature === BLANK_SIGNATURE || isSignedBy(publicKey, kind, digest, signature);
	const differences: string[] = [];
	if (isSealed && !holds('seal', marks.seal, marks.sealSignature))
		differences.push('Its seal is not signed by our key.');
	if (showsSame && !holds('shown', shownDigest(marks.content, marks.shown), marks.shownSignature))
		differences.push('What it shows is not signed by our key.');
	return differences;
}

/** Whether the file itself is signed, not its content alone. */
export function isSigned({ isSealed }: Reading, marks: Marks): boolean {
	return (isSealed ? marks.sealSignature : marks.shownSignature).replace(/0/g, '') !== '';
}
