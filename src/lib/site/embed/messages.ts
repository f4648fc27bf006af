/** What an embed tells its host: the height of its document, in the words of every host that listens for one. */

export interface Size {
	/** px, whole. */
	readonly width: number;
	readonly height: number;
}

/** Where the embed stands, as its own address tells. */
export interface Place {
	readonly href: string;
	readonly pathname: string;
	/** With its question mark; pym.js puts `childId` there. */
	readonly search: string;
	/** With its hash sign; WordPress puts `?secret=` there. */
	readonly hash: string;
}

/**
 * The messages of open-iframe-resizer (which `/embed.js` reads too), pym.js, WordPress, Datawrapper, AMP and Medium, in
 * this order. A host ignores what it does not know. A height is no secret, so they go to any host.
 * @param paper px that it is high on paper
 */
export function heightMessages(
	{ width, height }: Size,
	{ href, pathname, search, hash }: Place,
	paper: number
): unknown[] {
	const given = (query: string, name: string) => new URLSearchParams(query).get(name);
	const id = given(search, 'childId') ?? '';
	const secret = given(hash.slice(1), 'secret');
	const slug = /\/embed\/([^/]+)/.exec(pathname)?.[1] ?? '';
	return [
		{ type: 'iframe-resized', width, height, paper },
		`pymxPYMx${id}xPYMxheightxPYMx${height}`,
		{ message: 'height', value: height, secret },
		{ 'datawrapper-height': { [slug]: height } },
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src: href, context: 'iframe.resize', height })
	];
}

/** Asks of a host that came later than the embed: open-iframe-resizer's two, of which `/embed.js` sends the first. */
export const ASK = 'iframe-child-init';
export const ASKS: readonly unknown[] = [ASK, 'iframe-get-child-dimensions'];
