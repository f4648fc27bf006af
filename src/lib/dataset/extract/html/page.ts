/** A web page → the article in it, without what stands around it, and what the page says of itself. Scripts never run. */
import { decode, UNKNOWN_ENCODING } from '../characters';
import { refused, type Extraction } from '../types';
import { EXTRACTORS } from '../versions';
import { blocksOf, isElement } from './blocks';
import { factsOf } from './facts';

/** How far into a page its encoding may be named: HTML asks for 1,024 bytes, pages take more. */
const HEAD = 4096;
/** Pages of more tags, or of more that is no picture within, are read in minutes. */
const MOST_TAGS = 200_000;
const MOST_MARKUP = 20_000_000;
/** Browsers stop at 512; what is nested in thousands fills the stack of who reads it. */
const DEEPEST = 1000;
/** They have no end, or need none: the next of them ends them. */
const WITHOUT_END = new Set(
	'area base br col embed hr img input link meta source track wbr html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup rt rp'.split(
		' '
	)
);
/** Less is no article, but a note or a form. */
const SHORTEST = 200;
/** What servers send in place of an article has a few sentences. */
const NO_ARTICLE = 1200;
/** That the one who asks is to prove something, in the words of those who send such pages. */
const IN_PLACE_OF =
	/\b(?:enable (?:javascript|cookies)|javascript (?:is|has been) disabled|checking (?:your browser|if the site connection)|verif(?:y|ying) (?:that )?you are (?:a )?human|are you a robot|unusual traffic|captcha|access (?:to this page has been )?denied|ray id)\b/iu;
/** How much of an article's letters may be links. */
const MOST_LINKED = 0.6;

export async function extractHtml(bytes: Uint8Array): Promise<Extraction> {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
	const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
	const { text: markup, notes, isUnread } = decode(bytes, declared);
	if (isUnread) return UNKNOWN_ENCODING;
	const alone = 'save the article alone, or paste its text';
	if (isOver(MOST_TAGS, /<[a-z]/giu, markup))
		return refused('too-large', `the page has more than ${MOST_TAGS} elements`, alone);
	if (isDeeper(DEEPEST, markup))
		return refused('too-deep', `the page has more than ${DEEPEST} elements within each other`, alone);
	if (markup.replace(/data:[^"'()\s]{1000,}/giu, '').length > MOST_MARKUP)
		return refused('too-large', `the page has more than ${MOST_MARKUP} characters without its pictures`, alone);
	const document = await documentOf(markup);
	const facts = factsOf(document);
	const asksToLogIn = document.querySelector('input[type="password"]') !== null;
	const { text, isWhole, linked } = await articleOf(document);
	const letters = text.replace(/\s/gu, '').length;
	if (letters < SHORTEST && asksToLogIn)
		return refused(
			'login-page',
			'the page asks to log in, and has no article',
			'log in, and save the page that then shows the article; or print it to PDF'
		);
	if (letters < NO_ARTICLE && isWhole && IN_PLACE_OF.test(text))
		return refused(
			'no-article',
			'the page stands in place of the article: it asks for scripts, cookies or proof that somebody is there',
			'open the article in a browser until it is shown, then save its page, or print it to PDF'
		);
	if (letters === 0)
		return refused(
			'no-article',
			'the page has no text: its scripts bring it, and they are not run here',
			'save the page from a browser that shows it (“web page, complete”), or print it to PDF'
		);
	if (linked > MOST_LINKED)
		return refused(
			'page-of-links',
			'the page is a list of links, and has no article',
			'open the article, and save its page'
		);
	const whole = isWhole
		? ['no article was found in the page by its structure: all of its text was taken, but for menus']
		: [];
	const short =
		letters < SHORTEST
			? [`the article has only ${letters} letters: the page may show no more to those who do not pay`]
			: [];
	const login = asksToLogIn ? ['the page asks to log in: see whether the article is whole'] : [];
	return { found: { kind: 'html', text, by: EXTRACTORS.html, facts, notes: [...notes, ...whole, ...short, ...login] } };
}

/** Whether something is found more often than that; who finds so much looks no further. */
function isOver(most: number, what: RegExp, text: string): boolean {
	let count = 0;
	for (const _ of text.matchAll(what)) if (++count > most) return true;
	return false;
}

/** Whether so many elements are open at once. */
function isDeeper(most: number, markup: string): boolean {
	let depth = 0;
	for (const [, end, name = '', behind = ''] of markup.matchAll(/<(\/?)([a-z][\w-]*)([^<>]*)>/giu)) {
		if (WITHOUT_END.has(name.toLowerCase()) || behind.endsWith('/')) continue;
		depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
		if (depth > most) return true;
	}
	return false;
}

/** A document of the markup; nothing of it is fetched or run. */
export async function documentOf(markup: string): Promise<Document> {
	const { parseHTML } = await import('linkedom/worker');
	// Without these a fragment has no body.
	const whole = /<(?:html|body)[\s>]/iu.test(markup) ? markup : `<html><body>${markup}</body></html>`;
	return parseHTML(whole).document;
}

export interface Article {
	readonly text: string;
	/** It is the page's whole text. */
	readonly isWhole: boolean;
	/** How much of its letters are links. */
	readonly linked: number;
}

/** The article of a page, without what stands around it; the document is used up. */
export async function articleOf(document: Document): Promise<Article> {
	const { isProbablyReaderable, Readability } = await import('@mozilla/readability');
	const body = document.querySelector('body') ?? document.documentElement;
	const whole = { text: wholeOf(body), isWhole: true, linked: linkedShare(body) };
	const dense = isDense(whole.text);
	if (!isProbablyReaderable(document, dense ? DENSE : {})) return whole;
	const title = (document.querySelector('h1')?.textContent ?? '').replace(/\s+/gu, ' ').trim();
	const article = new Readability<Element>(document, {
		serializer: elementOf,
		keepClasses: true,
		...(dense ? { charThreshold: DENSE.charThreshold } : {})
	}).parse();
	const content = article?.content;
	const text = content ? blocksOf(content) : '';
	if (!content || text === '') return whole;
	// The heading is taken out of the article, though its numbers are the article's.
	const isMissing = title !== '' && title.length < 300 && !text.slice(0, 600).includes(title);
	return { text: isMissing ? `${title}\n\n${text}` : text, isWhole: false, linked: linkedShare(content) };
}

/** What tells an article asks for this many letters; a sign of Chinese or Japanese says as much as three. */
const DENSE = { minContentLength: 45, minScore: 12, charThreshold: 160 };

/** Whether a text is mostly in signs that are words. */
function isDense(text: string): boolean {
	const signs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
	return signs * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

function elementOf(node: Node): Element {
	if (isElement(node)) return node;
	throw new Error('the article is no element');
}

/** Everything but what stands around articles. */
function wholeOf(body: Element): string {
	return blocksOf(body, (element) =>
		element.matches('aside, form, [role="navigation"], [role="banner"], [role="contentinfo"]')
	);
}

function linkedShare(root: Element): number {
	const lettersOf = (element: Element) => (element.textContent ?? '').replace(/\s/gu, '').length;
	const all = lettersOf(root);
	const linked = [...root.querySelectorAll('a')].reduce((sum, link) => sum + lettersOf(link), 0);
	return all === 0 ? 0 : linked / all;
}
