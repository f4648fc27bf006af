/** Marks found words on the page with the CSS Custom Highlight API: the page's own elements stay as they are. */
import { foldTerm } from './fullText';

/** Marks every word below `root` that is one of its terms; `terms` gives them for the part with a slug. */
export function highlightFound(root: HTMLElement, terms: (slug: string) => readonly string[]): void {
	if (!('highlights' in CSS)) return;
	const ranges: Range[] = [];
	for (const part of root.querySelectorAll<HTMLElement>('[data-slug]')) {
		const wanted = new Set(terms(part.dataset.slug ?? ''));
		if (wanted.size === 0 || part.hidden) continue;
		for (const text of part.querySelectorAll('h2, .subtitle, q, blockquote footer, .found-quote'))
			ranges.push(...rangesIn(text, wanted));
	}
	if (ranges.length === 0) CSS.highlights.delete('found');
	else CSS.highlights.set('found', new Highlight(...ranges));
}

function rangesIn(element: Element, wanted: ReadonlySet<string>): Range[] {
	const ranges: Range[] = [];
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		for (const word of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
			if (!wanted.has(foldTerm(word[0]))) continue;
			const range = new Range();
			range.setStart(node, word.index);
			range.setEnd(node, word.index + word[0].length);
			ranges.push(range);
		}
	}
	return ranges;
}
