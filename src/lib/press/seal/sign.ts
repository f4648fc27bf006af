/**
 * Signatures with Ed25519 (RFC 8032). What is signed is one line of text, `cited-figures <kind> <digest>`, so that a
 * signature says what it is for and any program that knows Ed25519 can verify it.
 */
import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '../../dataset/sha256';
import { type SignedKind, type Signer } from './fingerprint';

hashes.sha512 = sha512;

/** PKCS #8 of an Ed25519 key: these bytes, then the 32 of the key. @see https://www.rfc-editor.org/rfc/rfc8410#section-7 */
const PKCS8 = '302e020100300506032b657004220420';
/** SubjectPublicKeyInfo of an Ed25519 key: these bytes, then the 32 of the public key. */
const SPKI = '302a300506032b6570032100';

const KEY_ADVICE = 'Expected the text of a PEM file as “openssl genpkey -algorithm ed25519” writes it.';

function base64Bytes(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function readPem(pem: string, label: string): string | undefined {
	const body = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(pem)?.[1];
	return body ? bytesToHex(base64Bytes(body.replace(/\s/g, ''))) : undefined;
}

/** The name of a public key (64 hexadecimal digits): the first 16 digits of the sha256 of its bytes. */
export function keyName(publicKey: string): string {
	return sha256(hexToBytes(publicKey)).slice(0, 16);
}

/** A signer and its public key. */
export interface KeyPair extends Signer {
	/** 64 hexadecimal digits. */
	readonly publicKey: string;
}

/**
 * The owner's key from the text of a PEM file.
 * @throws {Error} if it is no private Ed25519 key; the text itself is never repeated
 */
export function readPrivateKey(pem: string): KeyPair {
	const der = readPem(pem, 'PRIVATE KEY');
	if (!der?.startsWith(PKCS8) || der.length !== PKCS8.length + 64)
		throw new Error(`The signing key is no Ed25519 key. ${KEY_ADVICE}`);
	const secret = hexToBytes(der.slice(PKCS8.length));
	const publicKey = bytesToHex(getPublicKey(secret));
	return {
		key: keyName(publicKey),
		publicKey,
		sign: (kind, digest) => bytesToHex(sign(messageOf(kind, digest), secret))
	};
}

/** The public key (64 hexadecimal digits) as a PEM file, for openssl and others. */
export function publicKeyPem(publicKey: string): string {
	const base64 = btoa(String.fromCharCode(...hexToBytes(SPKI + publicKey)));
	return `-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`;
}

function messageOf(kind: SignedKind, digest: string): Uint8Array {
	return new TextEncoder().encode(`cited-figures ${kind} ${digest}`);
}

/** Whether this public key signed that digest. False too if the signature has the wrong form. */
export function isSignedBy(publicKey: string, kind: SignedKind, digest: string, signature: string): boolean {
	if (!/^[0-9a-f]{128}$/.test(signature)) return false;
	try {
		return verify(hexToBytes(signature), messageOf(kind, digest), hexToBytes(publicKey));
	} catch {
		return false;
	}
}
