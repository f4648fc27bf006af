/** What is asked for: each file plainly, with conditions, in pieces and compressed, as seed and chance choose. */
import type { Random } from '../bench/synthetic/random';
import type { SiteFile } from './files';

/** What a server said of a file before; a condition is made of it. */
export interface Known {
	readonly etag: string;
	readonly modified: string;
}

/** First and last byte, both included. */
export type ByteRange = readonly [first: number, last: number];

/** How a file is asked for. */
export const WAYS = [
	'plain',
	'HEAD',
	'gzip',
	'known etag',
	'other etag',
	'known date',
	'earlier date',
	'first bytes',
	'last bytes',
	'middle bytes',
	'bytes beyond the end',
	'two ranges',
	'range if same',
	'range if other'
] as const;
export type Way = (typeof WAYS)[number];

/** An address that stands for no file: one that is missing, or a folder’s without its slash. */
export type Elsewhere = 'missing' | 'no slash';

export interface Asked {
	readonly way: Way | Elsewhere;
	/** Below the site's address. */
	readonly address: string;
	/** The file that the answer is about; of a missing address the page that says so. */
	readonly file: SiteFile;
	readonly headers: Readonly<Record<string, string>>;
	/** The pieces that were asked for. */
	readonly ranges: readonly ByteRange[];
}

const LONG_AGO = 'Sat, 01 Jan 2000 00:00:00 GMT';

/** What a way of asking says of itself, for a file of `size` bytes. */
export function askFor(file: SiteFile, way: Way, known: Known, size: number, random: Random): Asked {
	const third = Math.floor(size / 3);
	const piece = random.whole(1, Math.max(1, third));
	const first: ByteRange = [0, piece - 1];
	const last: ByteRange = [size - piece, size - 1];
	const middle: ByteRange = [third, third + piece - 1];
	const asked = (headers: Record<string, string>, ranges: ByteRange[] = []): Asked => ({
		way,
		address: file.address,
		file,
		headers,
		ranges
	});
	const bytes = ([from, to]: ByteRange) => `bytes=${from}-${to}`;
	switch (way) {
		case 'plain':
		case 'HEAD':
			return asked({});
		case 'gzip':
			return asked({ 'Accept-Encoding': 'gzip' });
		case 'known etag':
			return asked({ 'If-None-Match': random.one([known.etag, `"other", ${known.etag}`]) });
		case 'other etag':
			return asked({ 'If-None-Match': '"other"' });
		case 'known date':
			return asked({ 'If-Modified-Since': known.modified });
		case 'earlier date':
			return asked({ 'If-Modified-Since': LONG_AGO });
		case 'first bytes':
			return asked({ Range: bytes(first) }, [first]);
		case 'last bytes':
			return asked({ Range: `bytes=-${piece}` }, [last]);
		case 'middle bytes':
			return asked({ Range: bytes(middle) }, [middle]);
		case 'bytes beyond the end':
			return asked({ Range: `bytes=${size}-` });
		case 'two ranges':
			return asked({ Range: `${bytes(first)},${last[0]}-` }, [first, last]);
		case 'range if same':
			return asked({ Range: bytes(middle), 'If-Range': known.etag }, [middle]);
		case 'range if other':
			return asked({ Range: bytes(middle), 'If-Range': '"other"' });
	}
}

/** Addresses of no file: pages and files that are not there, at any depth, and folders without their slash. */
export function askElsewhere(way: Elsewhere, files: readonly SiteFile[], random: Random): Asked {
	const pages = files.filter(({ path, address }) => path.endsWith('/index.html') && address !== '');
	const page = pages[random.whole(0, pages.length - 1)];
	const missing = files.find(({ path }) => path === '404.html');
	if (!page || !missing) throw new Error('The site has no page below its first one, or no 404.html.');
	if (way === 'no slash') return { way, address: page.address.slice(0, -1), file: page, headers: {}, ranges: [] };
	const name = `no-such-${random.whole(1, 1e6)}`;
	const address = random.one([
		`figures/${name}/`,
		`figures/${name}.csv`,
		`embed/${name}/`,
		`embed/fonts/${name}.woff2`,
		`_app/immutable/${name}.js`,
		`${page.address}${name}`,
		`${name}/%E2%82%AC`
	]);
	return { way, address, file: missing, headers: {}, ranges: [] };
}
