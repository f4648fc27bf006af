/** A key made for a test, and signatures by Node’s own implementation. */
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';

export function smallSigningKey(): { pem: string; publicKey: string } {
	const { privateKey, publicKey } = generateKeyPairSync('ed25519');
	return {
		pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
		publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex')
	};
}

export function signedByNode(pem: string, message: string): string {
	return sign(null, Buffer.from(message), createPrivateKey(pem)).toString('hex');
}
