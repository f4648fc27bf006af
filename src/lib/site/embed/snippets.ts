/** The lines that an author pastes, one kind for each place. */
import { inHtml, inLatex, inMarkdown, markdownValue } from '../../press/report/escapes';
import type { EmbedSize } from './size';
import { embedPath, versionName, type EmbedName, type Variant } from './variants';

export interface IframeInput {
	readonly slug: string;
	/** The title with its standing: in a host it may stand away from the chart. */
	readonly title: string;
	/** Where the site is: `https://example.org/base`, without a slash at the end. */
	readonly site: string;
	readonly size: EmbedSize;
	readonly variant?: Variant['name'];
	/** The version to stay with; left out, the embed follows the figure. A pinned embed is light. */
	/** Whether the figure has one picture and one embed ahead, and no other. */
	readonly lean?: true | undefined;
	readonly version?: { readonly number: number; /** Its day, in words. */ readonly date: string } | undefined;
}

export interface SnippetInput extends IframeInput {
	readonly alt: string;
	/** The source as a line of text, without a full stop. */
	readonly citation: string;
}

export interface Snippet {
	readonly id: string;
	readonly name: string;
	/** What to paste; none where a place takes no code. */
	readonly code: string;
	/** What works there and what does not. */
	readonly note: string;
}

/** All snippets of a figure, the plainest first. */
export function snippetsOf(input: SnippetInput): Snippet[] {
	const { slug, title, alt, site, variant = '', version, lean } = input;
	const name = nameOf(input);
	const home = `${site}/figures/${slug}/`;
	const page = `${home}${version ? `#${name}` : ''}`;
	const png = `${site}/figures/${slug}${version ? `/${name}` : ''}.png`;
	const file = `${slug}${version ? `-${name}` : ''}.png`;
	const citation = version ? `${input.citation}. Version ${version.number}, as of ${version.date}` : input.citation;
	const script = `<script async src="${site}/embed.js"></script>`;
	const inDark = `<source media="(prefers-color-scheme: dark)" srcset="${site}/figures/${slug}-dark.png">`;
	const light = `<img src="${png}" alt="${inHtml(alt)}" width="740">`;
	const shown =
		variant.startsWith('brief') && !version && !lean ? light.replace(`${slug}.png`, `${slug}-brief.png`) : light;
	const attribute = version
		? ` version="${version.number}"`
		: name === ''
			? ''
			: ` variant="${lean ? name.replace('/', '#') : name}"`;
	return [
		{
			id: 'iframe',
			name: 'Iframe',
			code: iframeSnippet(input),
			note: 'Needs no script. Nothing is cut from 240 px up; at most a fifth of its height is air. On a site with a switch for dark take the look solid.'
		},
		{
			id: 'iframe-script',
			name: 'Iframe with script',
			code: `${iframeSnippet(input)}\n${script}`,
			note: 'In every browser the height is right to the pixel. One script serves all embeds of a page.'
		},
		{
			id: 'component',
			name: 'Web component',
			code: `<cited-figure figure="${slug}"${attribute}>\n  <a href="${page}">${shown}</a>\n</cited-figure>\n${script}`,
			note: 'Shows link and picture until the embed is there, and where it never comes. Works in React and Vue as it stands. On a site with a switch for dark add look="host": it is then as light or dark as the page, and changes with it.'
		},
		{
			id: 'picture',
			name: 'Picture',
			code: `<figure>\n  <a href="${page}">${version || lean ? light : `<picture>${inDark}${light}</picture>`}</a>\n  <figcaption>${inHtml(title)}. ${inHtml(citation)}. <a href="${page}">Figure and data</a></figcaption>\n</figure>`,
			note: version
				? 'Title, quote and source are in the picture, and the version’s day.'
				: lean
					? 'Title, quote and source are in the picture.'
					: 'Title, quote and source are in the picture, which is dark for readers whose system is. Leave the source element out on a page that is always light.'
		},
		{
			id: 'markdown',
			name: 'Markdown',
			code: `[![${inMarkdown(alt)}](${png} "${title.replaceAll('"', '&quot;')}")](${page})`,
			note: 'For GitHub, Jekyll, Hugo and most editors. Marp and reveal.js also take the iframe.'
		},
		{
			id: 'latex',
			name: 'LaTeX',
			code: `\\begin{figure}\n  \\centering\n  \\includegraphics[width=\\linewidth]{${file}}\n  \\caption{${inLatex(title)}. ${inLatex(citation)}. \\url{${home}}}\n\\end{figure}`,
			note: `Save ${png} as ${file} beside your document; needs the packages graphicx and hyperref.`
		},
		{
			id: 'quarto',
			name: 'Quarto',
			code: `::: {.content-visible when-format="html"}\n${iframeSnippet(input)}\n:::\n\n::: {.content-visible unless-format="html"}\n![${inMarkdown(title)}. ${inMarkdown(citation)}. <${page}>](${file}){fig-alt=${markdownValue(alt)}}\n:::`,
			note: `The embed in HTML, the picture in PDF and Word. Save ${png} as ${file} beside your document.`
		},
		{
			id: 'wordpress',
			name: 'WordPress',
			code: iframeSnippet(input),
			note: 'Paste it into a “Custom HTML” block; that needs the right to post unfiltered HTML. Or paste the figure’s address alone: WordPress then makes the brief embed of it, whose height is one number that is enough from 320 px up.'
		},
		{
			id: 'notion',
			name: 'Notion',
			code: `${site}${embedPath(slug, name, lean)}`,
			note: 'Paste the address and choose “Create embed”. Notion keeps a fixed height, in which a higher embed scrolls; pull its lower edge until nothing does.'
		},
		{
			id: 'google-docs',
			name: 'Google Docs',
			code: png,
			note: 'Google Docs shows no embeds. Use Insert → Image → By URL with this address, and add the title as alt text and a link to the figure.'
		}
	];
}

/**
 * An iframe that needs no script. Its neighbour is nothing but a padding, in percent of the column’s width, and the iframe
 * is stretched to its height; the line break in it, which is no higher than nothing, keeps editors and HTML Tidy from
 * dropping it as empty. Percentages need no container: a box that is one has no width of its own in a float or beside
 * others in a row, and its units are wrong on paper in Firefox. Where a style is lost, what is left still shows the embed.
 * Not `loading="lazy"`: Firefox prints no such frame that was never scrolled to.
 */
export function iframeSnippet(input: IframeInput): string {
	const { slug, title, site, size, lean } = input;
	const name = nameOf(input);
	const address = `${site}${embedPath(slug, name, lean)}`;
	// Frameworks give all iframes `light dark`. Where a browser then takes scheme of page and embed for the same, it paints no
	// ground behind the embed, whatever the page's own ground is: so the page's own scheme it shall be.
	const scheme = name === 'dark' || name === 'brief/dark' ? 'dark' : 'inherit';
	const style = `border:0;height:auto;min-height:${size.least}px;color-scheme:${scheme}`;
	return `<div style="display:flex"><span style="padding-top:${size.css};line-height:0"><br></span><iframe src="${address}" title="${inHtml(title)}" width="100%" height="${size.height}" referrerpolicy="no-referrer" style="${style}"></iframe></div>`;
}

function nameOf({ variant = '', version }: IframeInput): EmbedName {
	return version ? versionName(version.number) : variant;
}
