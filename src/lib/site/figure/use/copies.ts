/** What is copied of a figure: code for pages and mails, a table, a passage for documents. Loaded when a button asks for one. */
import type { CopiedTable } from '../../../press/table/copiedTable';
import { tableHtml, tableTsv } from '../../../press/table/pastedTable';
import { newsletterFigure, pictureFigure } from '../../../press/web/pictureFigure';
import { iframeSnippet, type IframeInput } from '../../embed/snippets';
import { BRIEF_EMBED } from '../../embed/variants';
import type { UseView } from './view';

export { forDocuments } from './forDocuments';

/** The brief embed. */
export function embedCode(input: Pick<IframeInput, 'slug' | 'title' | 'site' | 'size'>): string {
	return iframeSnippet({ ...input, variant: BRIEF_EMBED.name });
}

/** The figure as a picture. @param home where the site is */
export function pictureIn(
	place: 'page' | 'mail',
	{ use, title, home }: { readonly use: UseView; readonly title: string; readonly home: string }
): string {
	const { slug, lean, alt, from: citation, ground, sizes, standard } = use;
	const own = lean && standard;
	const input = { address: `${home}/figures/${slug}/`, title, alt, citation, ground, sizes, own };
	return place === 'page' ? pictureFigure(input) : newsletterFigure(input);
}

export function tableIn(copied: CopiedTable): Record<string, Blob> {
	return {
		'text/html': new Blob([tableHtml(copied)], { type: 'text/html' }),
		'text/plain': new Blob([tableTsv(copied)], { type: 'text/plain' })
	};
}
