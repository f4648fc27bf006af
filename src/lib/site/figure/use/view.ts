/** What “Use this figure” shows and copies, made on the server. */
import { quoted } from '../../../sentences/quoted';
import { chartOf } from '../../../charts/registry';
import type { Figure } from '../../../dataset/types';
import { citationsOf } from '../../../press/cite/citations';
import { sentence } from '../../../sentences/fullStop';
import { captionWith, footnoteText, type Captioned } from '../../../press/report/caption';
import { EXPORT_PARTS, frameLayout } from '../../../figure/frame';
import { caveatsOf, earlierLines } from '../../../figure/footNotes';
import { standingNotes } from '../../../figure/standingNotes';
import { byline } from '../../../sentences/sources';
import { copiedTable, type CopiedTable } from '../../../press/table/copiedTable';
import { BOX_NAMES, type BoxName } from '../../../figure/brief/purposes';
import { briefSource } from '../../../figure/brief/words';
import type { PictureInput } from '../../../press/web/pictureFigure';
import { isLean } from '../isLean';
import { briefSize, canBeDrawn } from '../../../figure/scene';
import { FILE_FORM, type FileForm } from '../../../figure/widths';

/** px of the drawing: 1/96 of an inch. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface UseView {
	readonly slug: string;
	readonly alt: string;
	/** The caption’s first sentence, which is set bold, and the rest of it. */
	readonly lead: string;
	readonly caption: string;
	readonly footnote: string;
	readonly standard: Size;
	/** The boxes of pictures in brief that hold it. */
	readonly boxes: readonly BoxName[];
	/** Whether most of its files are made only when they are asked for. */
	readonly lean?: true | undefined;
	/** What goes with a picture in a feed: the finding, where it is from, and the alt text to be put beside it. */
	readonly post: string;
	readonly table: CopiedTable;
	/** The source in short, without a full stop. */
	readonly from: string;
	/** The colour behind pictures, if that is not the house’s. */
	readonly ground?: string;
	/** Of the pictures for pages and mails. */
	readonly sizes: PictureInput['sizes'];
}

export function useView(figure: Figure, address: string): UseView {
	const citations = citationsOf(figure, address);
	const shown: Captioned = {
		title: figure.title,
		subtitle: figure.subtitle,
		standings: standingNotes(figure, 'long'),
		caveats: [...caveatsOf(figure)],
		earlier: earlierLines(figure),
		note: figure.note ?? null,
		quotes: figure.quotes.map(({ quote, source }) => ({
			exact: quote.exact,
			suffix: quote.suffix,
			speaker: byline(quote, source, figure.sources),
			reportedFor: null
		})),
		citations: { figure: citations.figure, sources: [...citations.sources] }
	};
	const caption = captionWith(shown, figure);
	const lead = sentence(caption.titleAway);
	const from = briefSource(figure);
	const where = `${from}. ${address}`;
	return {
		slug: figure.slug,
		...isLean(figure),
		alt: chartOf(figure).describe(figure),
		lead,
		caption: figure.quotes
			.map(({ quote, source }) => sentence(`${quoted(quote, source.style)} (${byline(quote, source, figure.sources)})`))
			.join(' '),
		footnote: footnoteText({ ...caption, footnote: [...citations.sources, citations.figure].map(({ apa }) => apa) }),
		standard: sizeOf(figure, address, FILE_FORM),
		boxes: BOX_NAMES.filter((box) => canBeDrawn(figure, address, box)),
		post: `${caption.titleAway}. ${where}\n\nAlt text: ${chartOf(figure).describe(figure)}`,
		table: copiedTable(chartOf(figure).rows(figure), `Source: ${where}`, figure.style),
		from,
		...(figure.brand && { ground: figure.brand.palette.light.card }),
		sizes: {
			brief: briefSize(figure, address, 'brief'),
			newsletter: briefSize(figure, address, 'newsletter')
		}
	};
}

function sizeOf(figure: Figure, address: string, { width, title }: FileForm): Size {
	const parts = { ...EXPORT_PARTS, title };
	return { width, height: frameLayout({ figure, width, parts, idPrefix: '', address }).height };
}
