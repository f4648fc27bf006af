/**
 * What a deployment may set, and which files kit leaves to the exporter.
 * Plain JavaScript, because `svelte.config.js` reads it before TypeScript is understood.
 */
import { FORMAT_LIST } from '../lib/export/formatList.js';

/**
 * The path that the site lives under, from `BASE_PATH`.
 * @param {string | undefined} value `''` or `/name` or `/name/deeper`, without a slash at the end
 * @returns {'' | `/${string}`}
 * @throws {Error} if it is anything else
 */
export function readBasePath(value) {
	if (value === undefined || value === '') return '';
	if (/^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(value)) return /** @type {`/${string}`} */ (value);
	const trimmed = value.replace(/^[/\s]+|[/\s]+$/g, '');
	const nearest = trimmed === '' ? 'leave it empty for the root' : `perhaps “/${trimmed}”`;
	throw new Error(
		`BASE_PATH is “${value}”. Expected nothing, or a path such as “/figures-site” that begins with a slash and does not end with one: ${nearest}.`
	);
}

/**
 * The address that the site is published at, from `SITE_URL`: an origin; the path belongs into `BASE_PATH`.
 * @param {string | undefined} value `https://example.org`
 * @returns {string | undefined} the origin, without a slash at the end
 * @throws {Error} if it is no http(s) address, or has a path, a query or a user
 */
export function readSiteUrl(value) {
	if (value === undefined || value === '') return undefined;
	const problem = `SITE_URL is “${value}”.`;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new Error(`${problem} Expected a web address such as “https://example.org”.`);
	}
	if (url.username || url.password || url.search || url.hash) {
		throw new Error(`${problem} Expected the address alone, without user, query or fragment: “${url.origin}”.`);
	}
	if (url.pathname !== '/') {
		const path = url.pathname.replace(/\/+$/, '');
		throw new Error(`${problem} The path is set by BASE_PATH: use SITE_URL=${url.origin} and BASE_PATH=${path}`);
	}
	return url.origin;
}

/**
 * A part of the build, made apart from the others: `2/4` is the second of four. Their folders, copied into one, are the
 * whole site.
 * @param {string | undefined} value
 * @returns {{ number: number, count: number } | undefined} undefined: all of it
 * @throws {Error} if it is no such pair of numbers
 */
export function readShard(value) {
	if (value === undefined || value === '') return undefined;
	const [, number, count] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? []).map(Number);
	if (number === undefined || count === undefined || number > count)
		throw new Error(`The shard is “${value}”. Expected its number and how many there are: 1/4, 2/4, 3/4 or 4/4.`);
	return { number, count };
}

/**
 * The name of a shard's folders: `2-of-4`.
 * @param {{ readonly number: number, readonly count: number }} shard
 */
export function shardName({ number, count }) {
	return `${number}-of-${count}`;
}

const MADE_BY_EXPORTER = Object.entries(FORMAT_LIST)
	.filter(([, { by }]) => by === 'exporter')
	.map(([ending]) => ending.replaceAll('.', '\\.'));
const EXPORTED = new RegExp(`^/(figures/[a-z0-9/-]+\\.(${MADE_BY_EXPORTER.join('|')})|data/all\\.zip)/?$`);

/**
 * Whether a file is made after kit's part of the build, by the exporter. Pages link to it, and kit's crawler must not
 * miss it; the build makes sure afterwards that every such link has its file. The crawler may be led on to the address
 * with a slash, where a page's address has the same shape.
 * @param {string} path root-relative, with the base path
 * @param {string} basePath
 */
export function isMadeByExporter(path, basePath) {
	return path.startsWith(`${basePath}/`) && EXPORTED.test(path.slice(basePath.length));
}
