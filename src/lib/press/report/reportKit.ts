/** The texts of a report kit: alt text, caption, and lines to paste for the programs that reports are written in. */
import type { FigureRecord } from '../record/figureRecord';
import { sentence } from '../../sentences/fullStop';
import { belowTitle, captionOf, captionText, footnoteText } from './caption';
import { inHtml, inLatex, inMarkdown, markdownValue } from './escapes';

/** Names of the files that the texts refer to; they lie beside them in the kit. */
const pictureOf = (slug: string) => `${slug}-report.png`;
const drawingOf = (slug: string) => `${slug}-report.pdf`;

/** The keys that the figure and its sources have in the `.bib` file. */
function keysOf({ figure, content }: FigureRecord): string[] {
	return [figure, ...content.sources.map(({ id }) => id)];
}

/** Name → text. */
export function reportKitTexts(record: FigureRecord): Record<string, string> {
	const caption = captionOf(record);
	const { figure: slug, alt } = record;
	return {
		'README.txt': readme(record),
		'alt.txt': `${alt}\n`,
		'caption.txt': `${captionText(caption)}\n\n${footnoteText(caption)}\n`,
		[`${slug}.md`]: pandocLines(record),
		[`${slug}.qmd`]: quartoLines(record),
		[`${slug}.tex`]: latexLines(record),
		[`${slug}.html`]: htmlLines(record)
	};
}

/** What says that the note can be made of the bibliography, and the note. */
function markdownNote(record: FigureRecord): { readonly hint: string; readonly note: string } {
	const { figure: slug } = record;
	const cites = keysOf(record)
		.map((key) => `@${key}`)
		.join('; ');
	return {
		hint: `With ${slug}.bib as the bibliography, the note may be “Source: [${cites}].” instead.`,
		note: `[^${slug}]: ${inMarkdown(footnoteText(captionOf(record)))}\n`
	};
}

/**
 * Before its version 3, pandoc’s Word files have a figure’s caption as its alt text, whatever else is said. So this is a picture
 * with a caption below it, each in the style that pandoc gives them; the comment behind the picture keeps it from being a figure
 * of pandoc’s own.
 */
function pandocLines(record: FigureRecord): string {
	const { figure: slug, alt } = record;
	const { hint, note } = markdownNote(record);
	return `<!-- For pandoc. ${hint} -->

<figure id="fig-${slug}">

::: {custom-style="Captioned Figure"}
![${inMarkdown(alt)}](${pictureOf(slug)}){width=16cm}<!-- -->
:::

<figcaption>

::: {custom-style="Image Caption"}
${inMarkdown(captionText(captionOf(record)))}[^${slug}]
:::

</figcaption>
</figure>

${note}`;
}

function quartoLines(record: FigureRecord): string {
	const { figure: slug, alt } = record;
	const { hint, note } = markdownNote(record);
	// Quarto knows `fig-alt`, pandoc `alt`.
	const attributes = `#fig-${slug} fig-alt=${markdownValue(alt)} alt=${markdownValue(alt)} width=16cm`;
	return `<!-- For Quarto, and for pandoc from version 3. ${hint} -->

![${inMarkdown(captionText(captionOf(record)))}[^${slug}]](${pictureOf(slug)}){${attributes}}

${note}`;
}

function latexLines(record: FigureRecord): string {
	const caption = captionOf(record);
	const { figure: slug, alt } = record;
	const words = captionText(caption);
	return `% Needs graphicx and url, and ${slug}.bib as a bibliography: by biblatex, or \\bibliography{${slug}} in a style that prints
% addresses, such as plainnat.
\\begin{figure}
  \\centering
  \\includegraphics[width=\\linewidth,alt={${inLatex(alt)}}]{${drawingOf(slug)}}
  \\caption[${inLatex(caption.titleAway)}]{${inLatex(words)} Source: \\cite{${keysOf(record).join(',')}}.}
  \\label{fig:${slug}}
\\end{figure}
`;
}

function htmlLines(record: FigureRecord): string {
	const caption = captionOf(record);
	const { figure: slug, alt, address } = record;
	const link = /^https?:/.test(address) ? ` <a href="${inHtml(address)}">Figure and data</a>` : '';
	return `<figure id="${slug}">
  <img src="${pictureOf(slug)}" width="605" alt="${inHtml(alt)}">
  <figcaption>
    <strong>${inHtml(sentence(caption.title))}</strong> ${inHtml(belowTitle(caption))}
    <small>${inHtml(footnoteText(caption))}${link}</small>
  </figcaption>
</figure>
`;
}

function readme(record: FigureRecord): string {
	const { figure: slug, version, edition, address, fingerprints } = record;
	return `${captionOf(record).titleAway}
${address}
Version ${version}, edition ${edition}, content ${fingerprints.content}

For Word and other word processors: open ${slug}.docx and copy the page, or insert ${pictureOf(slug)}
(16 cm at 300 dpi), with alt.txt as its alt text and caption.txt as caption and footnote.
For pandoc:               ${slug}.md with ${pictureOf(slug)}
For Quarto:               ${slug}.qmd with ${pictureOf(slug)}; for pandoc from version 3 as well
For LaTeX:                ${slug}.tex with ${drawingOf(slug)} and ${slug}.bib
For web pages:            ${slug}.html with ${pictureOf(slug)}
Pictures that hold their title as well:  ${slug}.png, ${slug}.svg, ${slug}.pdf
The numbers:              ${slug}.csv for programs, ${slug}.xlsx for people, ${slug}.json with everything
Reference managers:       ${slug}.bib, ${slug}.ris, ${slug}.csl.json

Each picture holds its source, its standing and its caveats; please leave them in.
fingerprints.json has the seal of this kit.
`;
}
