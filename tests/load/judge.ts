/** Compares an answer with what `docs/deploy.md` promises, and its body with the file. A fault is told as a sentence. */
import { EMBED_HEADER, PAGE_HEADER } from '../../src/lib/site/shell/policy.js';
import type { Asked } from './asking';
import { cacheOf, typeOf } from './files';
import { faultsOfBody } from './judgeBody';
import type { Answer } from './send';

/** The status that each way of asking must get. */
const STATUS: Readonly<Record<Asked['way'], number>> = {
	plain: 200,
	HEAD: 200,
	gzip: 200,
	'known etag': 304,
	'other etag': 200,
	'known date': 304,
	'earlier date': 200,
	'first bytes': 206,
	'last bytes': 206,
	'middle bytes': 206,
	'bytes beyond the end': 416,
	'two ranges': 206,
	'range if same': 206,
	'range if other': 200,
	missing: 404,
	'no slash': 301
};

/**
 * All that is wrong with an answer; nothing if it is right.
 * @param content the bytes of the file that was asked for; of a missing one those of the page that says so
 */
export function judge(asked: Asked, answer: Answer, content: Buffer): string[] {
	const expected = STATUS[asked.way];
	if (answer.status !== expected) return [`status ${answer.status}, expected ${expected}`];
	return [...faultsOfHeaders(asked, answer, content.length), ...faultsOfBody(asked, answer, content)];
}

function faultsOfHeaders({ way, address, file, ranges }: Asked, { status, headers }: Answer, size: number): string[] {
	const faults: string[] = [];
	const expect = (name: string, expected: string | undefined) => {
		const found = headers[name];
		if (found !== expected) faults.push(`${name}: ${told(found)}, expected ${told(expected)}`);
	};
	const isFile = status === 200 || status === 206 || status === 304;
	// nginx sends what is sent “always” twice with this status. Browsers read the first of the two.
	expect('x-content-type-options', status === 416 ? 'nosniff, nosniff' : 'nosniff');
	if (headers['x-frame-options'] !== undefined) faults.push('x-frame-options is sent');
	if (status === 404 && headers['cache-control'] !== undefined) expect('cache-control', 'no-store');
	if (status === 200 || status === 404 || (status === 206 && ranges.length === 1))
		expect('content-type', typeOf(file.path));
	if (isFile) expect('cache-control', cacheOf(file.path));
	if (status === 301) {
		expect('location', new URL(`${address}/`, `http://site/${SITE_FOLDER}/`).pathname);
		expect('cache-control', cacheOf(file.path));
	}
	if ((isFile || status === 404) && file.path.endsWith('.html'))
		expect('content-security-policy', file.path.startsWith('embed/') ? EMBED_HEADER : PAGE_HEADER);
	if (isFile && !file.path.endsWith('.html')) expect('access-control-allow-origin', '*');
	// A cache between must not hand compressed bytes to somebody who cannot read them.
	if (status === 200 && isCompressed(file.path, size)) expect('vary', 'Accept-Encoding');
	if (way === 'gzip') expect('content-encoding', isCompressed(file.path, size) ? 'gzip' : undefined);
	else expect('content-encoding', undefined);
	return faults;
}

/** Where the configuration puts the site, below the server’s root. */
export const SITE_FOLDER = 'figures';

/** Text is sent compressed, from nginx’s least size upward; all else is compressed in itself. */
function isCompressed(path: string, size: number): boolean {
	return typeOf(path).includes('charset') && size >= 20;
}

function told(value: string | string[] | undefined): string {
	return value === undefined ? 'none' : `“${String(value)}”`;
}
