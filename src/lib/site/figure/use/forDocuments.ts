/** Picture, caption and source as one thing to paste: word processors take the HTML, all others the text. */
import { inHtml } from '../../../press/report/escapes';
import { asBase64 } from '../../../press/browser/base64';
import type { UseView } from './view';

/** 16 cm, in px of 1/96 inch; the height is the picture’s own. */
const WIDTH = 605;

/** @param picture the PNG without title, quotes and source as a `data:` address: what is pasted needs no network, and keeps what is in it */
export function documentHtml({ alt, lead, caption, footnote }: UseView, picture: string): string {
	const image = `<img src="${picture}" width="${WIDTH}" alt="${inHtml(alt)}">`;
	const words = `<strong>${inHtml(lead)}</strong> ${inHtml(caption)}`;
	return `<p>${image}</p><p>${words}</p><p><small>${inHtml(footnote)}</small></p>`;
}

export function documentText({ lead, caption, footnote }: UseView): string {
	return `${lead} ${caption}\n${footnote}`;
}

/** Both forms for the clipboard; `read` gets the PNG. */
export function forDocuments(use: UseView, read: () => Promise<Blob>): Record<string, Promise<Blob> | Blob> {
	return {
		'text/html': read()
			.then((png) => asBase64(png, 'The picture'))
			.then((base64) => new Blob([documentHtml(use, `data:image/png;base64,${base64}`)], { type: 'text/html' })),
		'text/plain': new Blob([documentText(use)], { type: 'text/plain' })
	};
}
