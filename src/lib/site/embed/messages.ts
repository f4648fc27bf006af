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
 * @param paper px that it is high on paper, as its document says
 */
export function heightMessages(
	{ width, height }: Size,
	{ href, pathname, search, hash }: Place,
	paper?: string
): unknown[] {
	const given = new URLSearchParams(search + hash.replace(/#\??/, '&'));
	const slug = pathname.replace(/.*?\/embed\/|\/.*/g, '');
	return [
		{ type: 'iframe-resized', width, height, paper },
		`pymxPYMx${given.get('childId') ?? ''}xPYMxheightxPYMx${height}`,
		{ message: 'height', value: height, secret: given.get('secret') },
		{ 'datawrapper-height': { [slug]: height } },
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src: href, context: 'iframe.resize', height })
	];
}

/** Asks of a host that came later than the embed: open-iframe-resizer's two, of which `/embed.js` sends the first. */
export const ASK = 'iframe-child-init';
export const ASKS: readonly unknown[] = [ASK, 'iframe-get-child-dimensions'];
