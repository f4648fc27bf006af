/** The figures that a reader collects for a report: their slugs in order, kept in the browser, or told by an address. */

/** `early.js` knows it too. */
const KEY = 'cited-figures:report';
/** More make no report; what is beyond is not taken from an address. */
const AT_MOST = 60;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Slugs out of a text, each once; what is none is left out. */
export function slugsIn(text: string): string[] {
	const slugs = text.split(',').map((slug) => slug.trim());
	return [...new Set(slugs.filter((slug) => SLUG.test(slug)))].slice(0, AT_MOST);
}

/** The list with one more at its end, or without it. */
export function toggled(slugs: readonly string[], slug: string): string[] {
	return slugs.includes(slug) ? slugs.filter((each) => each !== slug) : [...slugs, slug].slice(0, AT_MOST);
}

/** The list with one of them at another place. */
export function moved(slugs: readonly string[], from: number, to: number): string[] {
	const one = slugs[from];
	if (one === undefined || to < 0 || to >= slugs.length) return [...slugs];
	const others = slugs.filter((_, i) => i !== from);
	return [...others.slice(0, to), one, ...others.slice(to)];
}

/** Where a browser keeps it; its storage may be closed to pages, which then forget it when they are left. */
export function readCollected(): string[] {
	try {
		return slugsIn(localStorage.getItem(KEY) ?? '');
	} catch {
		return [];
	}
}

/** Whether it could be kept; whoever counts it hears of it. */
export function keepCollected(slugs: readonly string[]): boolean {
	try {
		localStorage.setItem(KEY, slugs.join(','));
		dispatchEvent(new Event('collected'));
		return true;
	} catch {
		return false;
	}
}

/** The search part of an address that tells the list. */
export function searchOf(slugs: readonly string[]): string {
	return slugs.length === 0 ? '' : `?figures=${slugs.join(',')}`;
}
