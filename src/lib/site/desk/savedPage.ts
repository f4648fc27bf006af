/** A page that somebody has saved: its article without what stands around it, and what its head says of the work. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { FoundWork } from '../../dataset/author/desk/foundWork';
import { headOf } from './pageHead';

export interface SavedPage {
	/** Blocks apart by empty lines; the title first. */
	readonly text: string;
	readonly work: FoundWork;
}

/** Undefined where there is no article in it. Nothing of the page is run, and nothing that it names is loaded. */
export function readSavedPage(html: string): SavedPage | undefined {
	const { document } = parseHTML(/<html\b/iu.test(html) ? html : `<html><body>${html}</body></html>`);
	const work = headOf(document);
	if (!isProbablyReaderable(document)) return undefined;
	const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
	if (!article?.content) return undefined;
	const body = blocksOf(article.content);
	const title = article.title?.trim() ?? '';
	return { text: `${[...(title === '' || body.startsWith(title) ? [] : [title]), body].join('\n\n')}\n`, work };
}

const BLOCKS =
	/^(?:address|article|aside|blockquote|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/iu;
const SILENT = /^(?:script|style|noscript|template|svg|button|form)$/iu;
const TEXT_NODE = 3;

/** Its words, block by block: what a browser sets apart is not glued together. */
function blocksOf(node: Node): string {
	const parts: string[] = [];
	const walk = (of: Node) => {
		if (of.nodeType === TEXT_NODE) parts.push((of.textContent ?? '').replace(/[ \t\r\n\f]+/gu, ' '));
		if (SILENT.test(of.nodeName)) return;
		const isBlock = BLOCKS.test(of.nodeName);
		if (isBlock) parts.push('\n\n');
		if (/^br$/iu.test(of.nodeName)) parts.push('\n');
		for (const child of of.childNodes) walk(child);
		if (isBlock) parts.push('\n\n');
	};
	walk(node);
	return parts
		.join('')
		.replace(/ *\n */gu, '\n')
		.replace(/\n{2,}/gu, '\n\n')
		.replace(/ {2,}/gu, ' ')
		.trim();
}
