/** What “Use this figure” shows and copies, made on the server. */
import { chartOf } from '../../../charts/registry';
import type { Figure } from '../../../dataset/types';
import { citationsOf } from '../../../press/cite/citations';
import { captionOf, captionText, footnoteText, sentence } from '../../../press/report/caption';
import { EXPORT_PARTS, frameLayout } from '../../../figure/frame';
import { caveatsOf } from '../../../figure/footNotes';
import { standingNotes } from '../../../figure/standingNotes';
import { byline } from '../../../sentences/sources';
import { FILE_FORM, REPORT_FORM, type FileForm } from '../../../figure/widths';

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
	readonly report: Size;
}

export function useView(figure: Figure, address: string): UseView {
	const citations = citationsOf(figure, address);
	const caption = captionOf({
		title: figure.title,
		subtitle: figure.subtitle,
		standing: figure.standing,
		standings: standingNotes(figure, 'long'),
		caveats: [...caveatsOf(figure)],
		note: figure.note ?? null,
		quotes: figure.quotes.map(({ quote, source }) => ({
			exact: quote.exact,
			speaker: byline(quote, source, figure.sources),
			reportedFor: null
		})),
		citations: { figure: citations.figure, sources: [...citations.sources] }
	});
	const sizeOf = ({ width, title }: FileForm): Size => {
		const parts = { ...EXPORT_PARTS, title };
		return { width, height: frameLayout({ figure, width, parts, idPrefix: '', address }).height };
	};
	const lead = sentence(caption.title);
	return {
		slug: figure.slug,
		alt: chartOf(figure).describe(figure),
		lead,
		caption: captionText(caption).slice(lead.length + 1),
		footnote: footnoteText(caption),
		standard: sizeOf(FILE_FORM),
		report: sizeOf(REPORT_FORM)
	};
}
