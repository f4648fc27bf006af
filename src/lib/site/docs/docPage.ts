/** A document of the checkout → the page of the site that shows it. At build time only. */
import { Marked, type Tokens } from 'marked';
import { escapeXml } from '../../press/xml';

export interface DocPage {
	readonly title: string;
	/** HTML of our own documents, without the title, and with an anchor at each heading. */
	readonly markup: string;
	/** The sections of the page, in their order. */
	readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export interface DocPlaces {
	/** Where a file of the checkout is on the site, by its path from the root; undefined if it is not there. */
	address(path: string): string | undefined;
	/** Size of a picture of the checkout in px. */
	size(path: string): { readonly width: number; readonly height: number } | undefined;
	/** A drawing to be set into the page itself, instead of a picture beside it. */
	drawing(path: string): string | undefined;
}

/** @param file the document, from the root of the checkout; @throws {Error} if it does not begin with its title */
export function docTitle(file: string, markdown: string): string {
	const [, title] = /^# (.+)\n/u.exec(markdown) ?? [];
	if (!title) throw new Error(`${file}: a document begins with its title, “# Title”.`);
	return title;
}

/**
 * The page of a document. Links to other documents lead to their pages; those to files that the site has not are words.
 * @param file the document, from the root of the checkout; @throws {Error} if it does not begin with its title
 */
export function docPage(file: string, markdown: string, { address, size, drawing }: DocPlaces): DocPage {
	const title = docTitle(file, markdown);
	const taken = new Set<string>();
	const sections: { id: string; title: string }[] = [];
	const placeOf = (href: string) => linkFrom(file, href, address);
	const marked = new Marked({
		gfm: true,
		renderer: {
			heading({ tokens, text, depth }: Tokens.Heading) {
				const id = anchorOf(text, taken);
				if (depth === 1) return '';
				const words = this.parser.parseInline(tokens);
				if (depth > 2) return `<h${depth} id="${id}">${words}</h${depth}>\n`;
				sections.push({ id, title: this.parser.parseInline(tokens, this.parser.textRenderer) });
				return `<h2 id="${id}">${words} <a class="anchor" href="#${id}" aria-label="Link to this section">#</a></h2>\n`;
			},
			link({ href, tokens }: Tokens.Link) {
				const [words, place] = [this.parser.parseInline(tokens), placeOf(href)];
				return place === undefined ? words : `<a href="${escapeXml(place)}">${words}</a>`;
			},
			image({ href, text }: Tokens.Image) {
				const path = pathFrom(file, href);
				const drawn = drawing(path);
				if (drawn !== undefined) return `<span class="drawing">${drawn}</span>`;
				const measured = size(path);
				const sides = measured ? ` width="${measured.width}" height="${measured.height}"` : '';
				return `<img src="${escapeXml(placeOf(href) ?? href)}" alt="${escapeXml(text)}"${sides} loading="lazy">`;
			},
			table({ header, rows }: Tokens.Table) {
				const row = (cells: readonly Tokens.TableCell[]) =>
					`<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>`;
				// A table without words over its columns has no head.
				const head = header.some(({ text }) => text !== '') ? `<thead>${row(header)}</thead>` : '';
				const body = `<tbody>${rows.map(row).join('\n')}</tbody>`;
				return `<div class="scrolls" tabindex="0" role="group" aria-label="Table"><table>${head}${body}</table></div>\n`;
			},
			tablecell({ tokens, header, align }: Tokens.TableCell) {
				const side = align === 'right' ? ' class="end"' : '';
				const words = this.parser.parseInline(tokens);
				return header && words !== '' ? `<th scope="col"${side}>${words}</th>` : `<td${side}>${words}</td>`;
			},
			code({ text }: Tokens.Code) {
				return `<pre tabindex="0"><code>${escapeXml(text)}</code></pre>\n`;
			}
		}
	});
	return { title, markup: marked.parse(markdown, { async: false }), sections };
}

/** As GitHub makes them. */
function anchorOf(heading: string, taken: Set<string>): string {
	const words = heading
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
	let anchor = words;
	for (let count = 1; taken.has(anchor); count++) anchor = `${words}-${count}`;
	taken.add(anchor);
	return anchor;
}

function linkFrom(file: string, href: string, address: DocPlaces['address']): string | undefined {
	if (href.startsWith('#') || /^[a-z][a-z+.-]*:/iu.test(href)) return href;
	const [, anchor] = href.split('#', 2);
	const place = address(pathFrom(file, href));
	return place === undefined || anchor === undefined ? place : `${place}#${anchor}`;
}

/** What a link of a document leads to, from the root of the checkout, without its anchor. */
function pathFrom(file: string, href: string): string {
	const [path = ''] = href.split('#', 1);
	return new URL(path, `file:///${file}`).pathname.slice(1);
}
