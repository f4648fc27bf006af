/** The style of lean figures’ pages, 27 kB that are the same in all of them: one file instead, named by its content. */
import { sha256 } from '../../dataset/sha256';

/** Where it is, below the site; `build/kept/figureFiles.ts` finds it in pages by this. */
const FOLDER = '/_app/immutable/assets/';

/**
 * @param base the path below which the site is served
 * @param add told of each file that pages need, once: its path below the site, and its content
 * @returns what says the address of a style
 */
export function styleSharer(base: string, add: (path: string, css: string) => void): (css: string) => string {
	const known = new Map<string, string>();
	return (css) => {
		const path = known.get(css) ?? `${FOLDER}figure.${sha256(new TextEncoder().encode(css)).slice(0, 10)}.css`;
		if (!known.has(css)) add(path, css);
		known.set(css, path);
		return base + path;
	};
}
