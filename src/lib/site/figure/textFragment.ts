/** Addresses that open a page at the words: https://wicg.github.io/scroll-to-text-fragment/ */

/** Words at either end that a long quote is found by: enough to be unique, few enough to survive a later edit. */
const ENDS = 5;

/** The source's address with a text fragment for the quote; a browser that knows none opens the page at its top. */
export function textFragmentAddress(url: string, exact: string): string {
	const words = exact.trim().split(/\s+/);
	const range =
		words.length <= 2 * ENDS ? [exact.trim()] : [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')];
	const separator = url.includes('#') ? '' : '#';
	return `${url}${separator}:~:text=${range.map(encodeTerm).join(',')}`;
}

/** Hyphens and commas have a meaning of their own in a fragment. */
function encodeTerm(text: string): string {
	return encodeURIComponent(text).replaceAll('-', '%2D');
}
