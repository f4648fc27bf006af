/** Hosts and readers that tests use, from `tests/clients/package.json`. They are no part of `npm ci`; `npm test` installs them. */
import { readFileSync } from 'node:fs';

const FOLDER = new URL('node_modules/', import.meta.url);

function notThere(what: string, cause: unknown): Error {
	return new Error(`${what} is not installed. Run: npm ci --prefix tests/clients`, { cause });
}

/**
 * The text of a file that a package brings along, for a page to load.
 * @param path of the package and within it, such as `vue/dist/vue.global.prod.js`
 * @throws {Error} if it is not there
 */
export function packageFile(path: string): string {
	try {
		return readFileSync(new URL(path, FOLDER), 'utf8');
	} catch (error) {
		throw notThere(path, error);
	}
}

/** @throws {Error} if it is not installed */
export async function oembedExtractor() {
	return import('@extractus/oembed-extractor').catch((error: unknown) => {
		throw notThere('@extractus/oembed-extractor', error);
	});
}

/** @throws {Error} if it is not installed */
export async function sanitizer() {
	return import('sanitize-html').then(
		({ default: sanitize }) => sanitize,
		(error: unknown) => {
			throw notThere('sanitize-html', error);
		}
	);
}

/** @throws {Error} if it is not installed */
export async function datapackage() {
	return import('datapackage').catch((error: unknown) => {
		throw notThere('datapackage', error);
	});
}
