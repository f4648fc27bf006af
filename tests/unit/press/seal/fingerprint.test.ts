import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isZipIntact, sealEntries, writeZip } from '../../../../src/lib/press/zip/archive';
import { canonicalJson } from '../../../../src/lib/dataset/canonicalJson';
import { contentFingerprint } from '../../../../src/lib/press/seal/content';
import { sha256 } from '../../../../src/lib/dataset/sha256';
import {
	BLANK_SEAL,
	BLANK_SIGNATURE,
	isTextIntact,
	readSeal,
	sealText
} from '../../../../src/lib/press/seal/fingerprint';
import { publishedKeys, statusOfKey } from '../../../../src/lib/press/seal/keys';
import { isSignedBy, keyName, publicKeyPem, readPrivateKey } from '../../../../src/lib/press/seal/sign';
import { shownFigures } from '../../../../src/lib/dataset/current';
import { smallSigningKey, signedByNode } from '../signingKey';

const blank = `{"a": 1, "seal": "${BLANK_SEAL}", "sealSignature": "${BLANK_SIGNATURE}"}`;

describe('canonicalJson', () => {
	it('sorts members by UTF-16 code units, as RFC 8785 shows', () => {
		const value = {
			'\u20ac': 'Euro Sign',
			'\r': 'Carriage Return',
			'\ufb33': 'Hebrew',
			'1': 'One',
			'\u{1f600}': 'Emoji',
			'\u0080': 'Control'
		};
		expect(Object.keys(JSON.parse(canonicalJson(value)) as object)).toHaveLength(6);
		expect(
			canonicalJson(value)
				.match(/"[^"]*":/g)
				?.map((name) => JSON.parse(name.slice(0, -1)) as string)
		).toEqual(['\r', '1', '\u0080', '\u20ac', '\u{1f600}', '\ufb33']);
	});

	it('writes numbers as ECMAScript does and refuses those that JSON cannot hold', () => {
		expect(canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, -0])).toBe(
			'[333333333.3333333,1e+30,4.5,0.002,0]'
		);
		expect(() => canonicalJson({ a: Infinity })).toThrow('Infinity');
	});
});

describe('the content’s fingerprint', () => {
	const [figure] = shownFigures();
	if (!figure) throw new Error('no figure');

	it('is the one that the published version keeps', () => {
		for (const each of shownFigures()) expect(contentFingerprint(each)).toBe(each.versions.at(-1)?.fingerprint);
	});

	it('does not change with topics, place or slug, and does with a word', () => {
		const same = { ...figure, topics: ['Other'], place: 99, slug: 'renamed' };
		expect(contentFingerprint(same)).toBe(contentFingerprint(figure));
		expect(contentFingerprint({ ...figure, title: `${figure.title}.` })).not.toBe(contentFingerprint(figure));
	});
});

describe('the seal of a text', () => {
	it('is the sha256 of the text with zeros in its place', () => {
		const sealed = sealText(blank, undefined);
		expect(readSeal(sealed)?.seal).toBe(sha256(strToU8(blank)));
		expect(isTextIntact(sealed)).toBe(true);
	});

	it('breaks with any other character', () => {
		expect(isTextIntact(sealText(blank, undefined).replace('"a": 1', '"a": 2'))).toBe(false);
		expect(isTextIntact('{}')).toBe(false);
	});
});

describe('the seal of a zip', () => {
	const entries = { 'b.txt': strToU8('b'), 'list.json': strToU8(blank), 'a.txt': strToU8('a') };
	const zip = writeZip(sealEntries(entries, 'list.json', undefined));

	it('holds for the entries, however they are packed', () => {
		const repacked = writeZip(unzipSync(zip), ['list.json']);
		expect(Buffer.from(repacked).equals(Buffer.from(zip))).toBe(false);
		expect(isZipIntact(repacked, 'list.json')).toBe(true);
	});

	it('breaks when an entry changes, goes or gets another name', () => {
		const unpacked = unzipSync(zip);
		const { 'a.txt': a, ...without } = unpacked;
		expect(isZipIntact(writeZip({ ...unpacked, 'a.txt': strToU8('A') }), 'list.json')).toBe(false);
		expect(isZipIntact(writeZip(without), 'list.json')).toBe(false);
		expect(isZipIntact(writeZip({ ...without, 'c.txt': a ?? new Uint8Array() }), 'list.json')).toBe(false);
	});

	it('gives the same bytes for the same entries', () => {
		const again = writeZip(
			sealEntries(
				{ 'list.json': entries['list.json'], 'a.txt': entries['a.txt'], 'b.txt': entries['b.txt'] },
				'list.json',
				undefined
			)
		);
		expect(Buffer.from(again).equals(Buffer.from(zip))).toBe(true);
		expect(strFromU8(unzipSync(zip)['a.txt'] ?? new Uint8Array())).toBe('a');
	});
});

describe('signatures', () => {
	const { pem, publicKey } = smallSigningKey();
	const pair = readPrivateKey(pem);
	const digest = sha256(strToU8('words'));

	it('are those that another implementation makes', () => {
		expect(pair.publicKey).toBe(publicKey);
		expect(pair.sign('seal', digest)).toBe(signedByNode(pem, `cited-figures seal ${digest}`));
	});

	it('hold for one kind, one digest and one key', () => {
		const signature = pair.sign('content', digest);
		const other = readPrivateKey(smallSigningKey().pem);
		expect(isSignedBy(publicKey, 'content', digest, signature)).toBe(true);
		expect(isSignedBy(publicKey, 'seal', digest, signature)).toBe(false);
		expect(isSignedBy(publicKey, 'content', sha256(strToU8('other')), signature)).toBe(false);
		expect(isSignedBy(other.publicKey, 'content', digest, signature)).toBe(false);
		expect(isSignedBy(publicKey, 'content', digest, BLANK_SIGNATURE)).toBe(false);
	});

	it('need an Ed25519 key, and the error does not repeat what was given', () => {
		expect(() => readPrivateKey('secret words')).toThrow(/openssl genpkey -algorithm ed25519/);
		expect(() => readPrivateKey('secret words')).not.toThrow(/secret words/);
	});
});

describe('the published keys', () => {
	const [now, before, lost] = [smallSigningKey(), smallSigningKey(), smallSigningKey()];
	const former = [
		{ publicKey: before.publicKey, from: '2025-01-01', until: '2025-12-31' },
		{
			publicKey: lost.publicKey,
			from: '2024-01-01',
			until: '2024-06-30',
			revoked: { date: '2024-07-01', why: 'The computer was stolen.' }
		}
	];

	it('tell what a signature with each is worth', () => {
		const keys = publishedKeys(readPrivateKey(now.pem), former);
		const status = (publicKey: string) => statusOfKey(keys, keyName(publicKey));
		expect([now, before, lost].map(({ publicKey }) => status(publicKey))).toEqual(['current', 'retired', 'revoked']);
		expect(status(smallSigningKey().publicKey)).toBe('unknown');
		expect(keys[0]?.pem).toBe(publicKeyPem(now.publicKey));
	});

	it('refuse to go on signing with a key that was retired or revoked', () => {
		expect(() => publishedKeys(readPrivateKey(lost.pem), former)).toThrow(/is revoked/);
		expect(() => publishedKeys(readPrivateKey(before.pem), former)).toThrow(/is retired/);
	});
});
