/** A tree of HTML → paragraphs of plain text: captions and cells of tables are kept, marks of footnotes are left out. */

const BLOCKS = new Set(
	`address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
	html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption`.split(/\s+/u)
);
const SKIPPED = new Set(
	'script style noscript template iframe object embed svg canvas audio video button select option input textarea head nav dialog'.split(
		' '
	)
);

/** What pages say is no part of what is read: ways to other pages, and what is not to be printed. MediaWiki has “[edit]” in headings. */
const FURNITURE = '[role="navigation"], .noprint, .no-print, .mw-editsection';

/** Nobody sees them, and quotes would hold them: soft hyphens, zero-width blanks, joiners of words, byte order marks. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
/** Blanks that HTML folds into one; a no-break space is none of them. */
const BLANKS = /[ \t\n\r\f]+/gu;

const SUPERSCRIPT: ReadonlyMap<string, string> = new Map(
	[...'0123456789+-−()n'].map((character, at) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'][at] ?? character])
);
const SUBSCRIPT: ReadonlyMap<string, string> = new Map(
	[...'0123456789+-−()'].map((character, at) => [character, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎'][at] ?? character])
);

export function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

/** The text of a tree, its paragraphs parted by a blank line, rows of tables a line each with tabs between cells. */
export function blocksOf(root: Node, leavesOut: (element: Element) => boolean = () => false): string {
	const writer = new Writer(leavesOut);
	for (const child of root.childNodes) writer.walk(child);
	return writer.finished();
}

class Writer {
	readonly #paragraphs: string[] = [];
	#open = '';
	readonly #leavesOut: (element: Element) => boolean;

	constructor(leavesOut: (element: Element) => boolean) {
		this.#leavesOut = leavesOut;
	}

	walk(node: Node, keepsLines = false): void {
		if (node.nodeType === 3) {
			const text = (node.textContent ?? '').replace(UNSEEN, '');
			this.#open += keepsLines ? text : text.replace(BLANKS, ' ');
			return;
		}
		if (!isElement(node)) return;
		const tag = node.localName;
		if (SKIPPED.has(tag) || isHidden(node) || this.#leavesOut(node)) return;
		if (tag === 'br') this.#open += '\n';
		else if (tag === 'table' && isData(node)) this.#table(node);
		else if (tag === 'sup' || tag === 'sub') this.#open += raised(node, tag === 'sup' ? SUPERSCRIPT : SUBSCRIPT);
		else if (BLOCKS.has(tag)) {
			this.#close();
			this.#children(node, tag === 'pre');
			this.#close();
		} else this.#children(node, keepsLines);
	}

	finished(): string {
		this.#close();
		return this.#paragraphs.join('\n\n');
	}

	#children(node: Node, keepsLines: boolean): void {
		for (const child of node.childNodes) this.walk(child, keepsLines);
	}

	#close(): void {
		const text = this.#open
			.split('\n')
			.map((line) => line.trim())
			.join('\n')
			.trim();
		if (text !== '') this.#paragraphs.push(text);
		this.#open = '';
	}

	#table(table: Element): void {
		this.#close();
		for (const caption of table.querySelectorAll('caption')) this.walk(caption);
		const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
		const lines = rows.map((row) =>
			[...row.children]
				.map((cell) => blocksOf(cell).replace(/\s*\n\s*/gu, ' '))
				.join('\t')
				.trimEnd()
		);
		this.#open = lines.filter((line) => line.trim() !== '').join('\n');
		this.#close();
	}
}

/** A table that lays out a page has other tables in it, or one cell a row. */
function isData(table: Element): boolean {
	const rows = [...table.querySelectorAll('tr')];
	return table.querySelector('table') === null && rows.some(({ children }) => children.length > 1);
}

function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
	if (element.matches(FURNITURE)) return true;
	return /display:\s*none|visibility:\s*hidden/iu.test(element.getAttribute('style') ?? '');
}

/** "10<sup>6</sup>" is 10⁶; a number that leads somewhere is the mark of a footnote, and no part of the number before it. */
function raised(element: Element, forms: ReadonlyMap<string, string>): string {
	const text = (element.textContent ?? '').replace(UNSEEN, '').trim();
	const isMark = element.querySelector('a') !== null || element.closest('a') !== null || /^[[(]|[*†‡§]/u.test(text);
	if (isMark && forms === SUPERSCRIPT) return '';
	const characters = [...text];
	return characters.every((character) => forms.has(character))
		? characters.map((character) => forms.get(character) ?? character).join('')
		: text;
}
