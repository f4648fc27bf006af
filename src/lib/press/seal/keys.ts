/** Which keys are the owner's, and what a signature with each of them is worth. */
import { keyName, publicKeyPem, type KeyPair } from './sign';

export interface FormerKey {
	readonly publicKey: string;
	readonly from: string;
	readonly until: string;
	readonly revoked?: { readonly date: string; readonly why: string } | undefined;
}

export type KeyStatus = 'current' | 'retired' | 'revoked';

export interface PublishedKey {
	readonly key: string;
	readonly status: KeyStatus;
	readonly algorithm: 'Ed25519';
	readonly publicKey: string;
	readonly pem: string;
	readonly from?: string;
	readonly until?: string;
	readonly revoked?: { readonly date: string; readonly why: string };
}

/**
 * `/key.json`: the key in use first, then the former ones.
 * @throws {Error} if the key in use is listed as a former one: whoever revokes a key must not go on signing with it
 */
export function publishedKeys(
	current: Pick<KeyPair, 'publicKey'> | undefined,
	former: readonly FormerKey[]
): PublishedKey[] {
	const listed = former.find(({ publicKey }) => publicKey === current?.publicKey);
	if (listed) {
		const state = listed.revoked ? 'revoked' : 'retired';
		throw new Error(
			`The signing key ${keyName(listed.publicKey)} is ${state} (keys.json). Make a new one, or take it out of the list.`
		);
	}
	const described = (publicKey: string, status: KeyStatus) =>
		({ key: keyName(publicKey), status, algorithm: 'Ed25519', publicKey, pem: publicKeyPem(publicKey) }) as const;
	return [
		...(current ? [described(current.publicKey, 'current')] : []),
		...former.map(({ publicKey, from, until, revoked }) => ({
			...described(publicKey, revoked ? 'revoked' : 'retired'),
			from,
			until,
			...(revoked ? { revoked } : {})
		}))
	];
}

/** What is to be thought of a signature that names this key; `unknown` where the owner does not publish it. */
export function statusOfKey(keys: readonly PublishedKey[], name: string): KeyStatus | 'unknown' {
	return keys.find(({ key }) => key === name)?.status ?? 'unknown';
}
