import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/lib/settings.js';

describe('BASE_PATH', () => {
	it.each(['', '/archive', '/archive/figures', '/a.b_c-d'])('may be “%s”', (value) => {
		expect(readSettings({ BASE_PATH: value }).basePath).toBe(value);
	});

	it.each(['/', 'archive', '/archive/', '//archive', '/a b', '/a/../b', 'https://example.org/a', '/a?b', '/ä'])(
		'may not be “%s”, and the error names it',
		(value) => {
			expect(() => readSettings({ BASE_PATH: value })).toThrow(`“${value}”`);
		}
	);
});

describe('SITE_URL', () => {
	it('is an origin; a slash at the end does no harm', () => {
		expect(readSettings({ SITE_URL: 'https://example.org/' }).siteUrl).toBe('https://example.org');
		expect(readSettings({ SITE_URL: 'http://localhost:8080' }).siteUrl).toBe('http://localhost:8080');
		expect(readSettings({ SITE_URL: '' }).siteUrl).toBeUndefined();
	});

	it.each([
		'example.org',
		'ftp://example.org',
		'javascript:alert(1)',
		'https://me@example.org',
		'https://:secret@example.org',
		'https://example.org/#a',
		'https://example.org/?a=b'
	])('may not be “%s”', (value) => {
		expect(() => readSettings({ SITE_URL: value })).toThrow('SITE_URL');
	});

	it('with a path tells how to set the two variables', () => {
		expect(() => readSettings({ SITE_URL: 'https://example.org/archive/' })).toThrow(
			'SITE_URL=https://example.org and BASE_PATH=/archive'
		);
	});
});

describe('PORT', () => {
	it('is 4173 unless it is set', () => {
		expect(readSettings({}).port).toBe(4173);
		expect(readSettings({ PORT: '8080' }).port).toBe(8080);
	});

	it.each(['0', '65536', '80a', '-1', '1e3'])('may not be “%s”', (value) => {
		expect(() => readSettings({ PORT: value })).toThrow(`PORT is “${value}”`);
	});
});

describe('CITED_FIGURES_SIGNING_KEY', () => {
	const pem = (type: 'ed25519' | 'x25519') =>
		String(generateKeyPairSync(type as 'ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));

	it('is the text of a private Ed25519 key', () => {
		const key = pem('ed25519');
		expect(readSettings({ CITED_FIGURES_SIGNING_KEY: key }).signingKey).toBe(key);
		expect(readSettings({ CITED_FIGURES_SIGNING_KEY: '' }).signingKey).toBeUndefined();
	});

	it('may be nothing else, and what it is instead is told to nobody', () => {
		const key = pem('x25519');
		expect(() => readSettings({ CITED_FIGURES_SIGNING_KEY: key })).toThrow(/of the kind “x25519” and no Ed25519 key/);
		const told = () => readSettings({ CITED_FIGURES_SIGNING_KEY: 'secret' });
		expect(told).toThrow(/^CITED_FIGURES_SIGNING_KEY is no private key\. Expected .*openssl/);
		expect(told).not.toThrow(/secret/);
	});
});

describe('the environment', () => {
	it('may say nothing at all', () => {
		expect(readSettings({})).toEqual({
			basePath: '',
			data: 'data',
			textDirs: ['../shared/sources'],
			port: 4173,
			isDebugging: false,
			isDevelopment: false
		});
	});

	it('names the dataset, the folder where texts lie, the pod of a Job, and whether somebody works on the data', () => {
		const said = {
			CITED_FIGURES_DATA: 'island',
			CITED_FIGURES_TEXTS: 'texts',
			JOB_COMPLETION_INDEX: '0',
			NODE_ENV: 'development',
			DEBUG: '1'
		};
		expect(readSettings(said)).toMatchObject({
			data: 'island',
			textDirs: ['texts'],
			jobIndex: 0,
			isDevelopment: true,
			isDebugging: true
		});
	});

	it('is refused with all that is wrong in it, a line each', () => {
		const wrong = { SITE_URL: 'example.org', BASE_PATH: 'archive', PORT: 'http', JOB_COMPLETION_INDEX: 'first' };
		expect(() => readSettings(wrong)).toThrow(
			/^SITE_URL is “example\.org”\..*\nBASE_PATH is “archive”\..*\nPORT is “http”\..*\nJOB_COMPLETION_INDEX is “first”\..*$/
		);
	});
});
