/** A document of `docs/` → the page of the site that shows it. At build time only. */
import { Marked, type Tokens } from 'marked';

export interface DocPage {
	readonly title: string;
	/** HTML of our own documents, with an anchor at each heading. */
	readonly markup: string;
}

export interface DocPlaces {
	/** Names of the documents that are pages: "start". */
	readonly names: ReadonlySet<string>;
	/** Address of a document’s page. */
	address(name: string): string;
	/** Address of any other file of the repository, by its path from the root: "docs/desk/start.png", "README.md". */
	file(path: string): string;
}

/** The page of a document. @throws {Error} if it does not begin with its title */
export function docPage(markdown: string, places: DocPlaces): DocPage {
	const taken = new Set<string>();
	const link = (href: string) => linkFrom(href, places);
	const marked = new Marked({
		gfm: true,
		renderer: {
			heading({ tokens, text, depth }: Tokens.Heading) {
				return `<h${depth} id="${anchorOf(text, taken)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
			}
		},
		walkTokens(token) {
			if (token.type === 'link' || token.type === 'image') token.href = link(String(token.href));
		}
	});
	const title = /^# (.+)$/mu.exec(markdown)?.[1];
	if (!title) throw new Error('A document begins with its title: “# Title”.');
	return { title, markup: marked.parse(markdown, { async: false }) };
}

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

function linkFrom(href: string, { names, address, file }: DocPlaces): string {
	if (href.startsWith('#') || /^[a-z][a-z+.-]*:/iu.test(href)) return href;
	const [path = '', anchor] = href.split('#', 2);
	const name = /^([\w-]+)\.md$/u.exec(path)?.[1];
	const end = anchor === undefined ? '' : `#${anchor}`;
	if (name !== undefined && names.has(name)) return address(name) + end;
	return file(path.startsWith('../') ? path.slice(3) : `docs/${path}`) + end;
}
