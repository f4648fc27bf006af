/**
 * The fonts of a page. They belong to the dataset; so they are no part of the compiled program, which knows only their place
 * (`styles/faces.css`), and come into each page when it is made.
 */
import { createHash } from 'node:crypto';
import { PAGE_FONTS } from './fontPlaces.js';

/** The faces of a dataset, ready for pages. */
export interface PageFaces {
	/** `@font-face` rules. */
	readonly rules: string;
	/** What asks for the files that every page needs at once, as markup. */
	readonly preloads: string;
	/** The same of pages with quotes. */
	readonly quotePreloads: string;
}

const STYLE = /<style[^>]*>([^]*?)<\/style>/;
const PLACE = /@font-face\s*\{[^}]*faces of the dataset[^}]*\}/;
const BODY = /<body[^>]*>/;

/**
 * @param stylesheet the style sheet of the built faces, which names their files as `./<name>`
 * @param base the path below which the site is served
 */
export function pageFaces(stylesheet: string, base: string): PageFaces {
	const rules = stylesheet.replaceAll('url(./', `url(${base}${PAGE_FONTS}`);
	const files = new Set([...rules.matchAll(/url\(([^)]+)\)/g)].map(([, file = '']) => file));
	const asked = (names: RegExp) =>
		[...files]
			.filter((file) => names.test(file))
			.map((file) => `\n\t\t<link href="${file}" rel="preload" as="font" type="font/woff2" crossorigin>`)
			.join('');
	return { rules, preloads: asked(AT_ONCE), quotePreloads: asked(OF_QUOTES) };
}

/** What every page begins with: the core of the face of its titles, and of the two of all that is measured and pressed. */
const AT_ONCE = /(?:newsreader-500|public-sans-\d+)-core\./;
/** Asked for first, since they are long: quotes in another face would break their lines elsewhere, and move what stands below when theirs has come. */
const OF_QUOTES = /newsreader-italic-400-core\./;
const QUOTE = /<q[\s>]/;

/**
 * Puts the faces into a page, in their place among its styles, and has it ask for their files at the beginning of its body.
 * Chromium holds back the first paint for a font that the head asks for, though the text is readable without it; in the body it
 * is asked for as early, and nothing waits: measured on “Slow 4G”, a page is seen 150 ms sooner, and its fonts are there at the
 * same time.
 * @param after rules that come after all others of the page
 * @param share puts the page’s own style, which others have as well, into a file, and says its address; else it stands in the page
 * @throws {Error} if the page has no place for them
 * @see https://html.spec.whatwg.org/multipage/links.html#body-ok
 */
export function withFaces(
	html: string,
	{ rules, preloads, quotePreloads }: PageFaces,
	after = '',
	share?: (style: string) => string
): string {
	const [element = '', style = ''] = STYLE.exec(html) ?? [];
	if (!PLACE.test(style))
		throw new Error('A page has no place for its fonts: import “site/styles/faces.css” in its layout.');
	const filled = (share ? rules : style.replace(PLACE, () => rules)) + after;
	const link = share ? `<link href="${share(style.replace(PLACE, ''))}" rel="stylesheet">\n\t\t` : '';
	return html
		.replace(element, () => link + element.replace(style, () => filled))
		.replace(digest(style), () => digest(filled))
		.replace(BODY, (body) => body + (QUOTE.test(html) ? quotePreloads : '') + preloads);
}

/** As the page’s policy admits a style by its content. */
function digest(style: string): string {
	return createHash('sha256').update(style).digest('base64');
}
