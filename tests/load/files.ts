/** The files of a built site, and what `docs/deploy.md` promises for each: its type, how long it may be kept, who may read it. */
import { readdirSync } from 'node:fs';
import { extname, posix } from 'node:path';
import { contentType, FORMAT_NAMES, formatOf, FORMATS } from '../../src/lib/press/formats';

export interface SiteFile {
	/** What it is for its readers: page, embed, csv, …; requests are spread over these. */
	readonly kind: string;
	/** Below the built folder. */
	readonly path: string;
	/** Below the site's address; of a page its folder, with the slash. */
	readonly address: string;
}

/** Servers go by what stands behind the last dot. */
const SERVED = FORMAT_NAMES.filter((format) => !format.includes('.'));

/** The one type of each ending. Text says how its characters are written. */
const TYPES: Readonly<Record<string, string>> = {
	...Object.fromEntries(SERVED.map((format) => [format, contentType(FORMATS[format])])),
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8'
};

/** Endings of all files that a site may have. */
export const ENDINGS: readonly string[] = Object.keys(TYPES);

/** Kinds that an address tells better than an ending; the first that fits. */
const KINDS: readonly (readonly [RegExp, string])[] = [
	[/^_app\/immutable\//, '_app/immutable'],
	[/^embed\/fonts\//, 'embed/fonts'],
	[/^embed\/.*\.html$/, 'embed'],
	[/\.html$/, 'page'],
	[/^(embed\.js|feed\.xml|sitemap\.xml)$/, '$&'],
	[/^(oembed|search|schema)\//, '$1']
];

/** @throws {Error} for an ending that it promises nothing about */
export function typeOf(path: string): string {
	const type = TYPES[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''];
	if (!type) throw new Error(`${path} has an ending that nothing is promised about.`);
	return type;
}

/** Names that carry the hash of what they name are kept for a year, all others for five minutes. */
export function cacheOf(path: string): string {
	return /^(_app\/immutable|embed\/fonts)\//.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
}

export function kindOf(path: string): string {
	const [pattern, kind] = KINDS.find(([known]) => known.test(path)) ?? [/^/, formatOf(path) ?? extname(path).slice(1)];
	return kind.replaceAll(/\$[&1]/g, (wanted) => pattern.exec(path)?.[wanted === '$1' ? 1 : 0] ?? '');
}

/** All files below a built folder, in order. */
export function listFiles(folder: string): SiteFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => posix.join(posix.relative(folder, entry.parentPath), entry.name))
		.sort()
		.map((path) => ({
			kind: kindOf(path),
			path,
			address: encodeURI(path.replace(/(^|\/)index\.html$/, '$1'))
		}));
}
