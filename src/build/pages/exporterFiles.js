/**
 * Which files kit leaves to the exporter. Plain JavaScript, because `svelte.config.js` reads it before TypeScript is understood.
 */
import { FORMAT_LIST } from '../../lib/press/formatList.js';
import { PAGE_FONTS } from '../../lib/site/making/fontPlaces.js';

const ENDINGS = Object.entries(FORMAT_LIST)
	.filter(([, { by }]) => by === 'exporter')
	.map(([ending]) => ending.replaceAll('.', '\\.'));
const EXPORTED = new RegExp(`^/(figures/[a-z0-9/-]+\\.(${ENDINGS.join('|')})|data/all\\.zip)/?$`);

/** Fonts, and the style that pages of lean figures share (`site/making/sharedStyle.ts`). */
const PUT_THERE = /\.woff2$|\/figure\.[0-9a-f]{10}\.css$/;

/**
 * Whether a file is made after the pages, by the exporter, or put there, as fonts and shared styles are. Pages link to it, and
 * kit's crawler must not miss it; the build makes sure afterwards that every such link has its file. The crawler may be led on
 * to the address with a slash, where a page's address has the same shape.
 * @param {string} path root-relative, with the base path
 * @param {string} basePath
 */
export function isMadeByExporter(path, basePath) {
	if (!path.startsWith(`${basePath}/`)) return false;
	const own = path.slice(basePath.length);
	return EXPORTED.test(own) || (own.startsWith(PAGE_FONTS) && PUT_THERE.test(own));
}
