/** A figure as a picture, for pages and mails that take no drawing: what filters leave of it still is the picture with its words. */
import { LIGHT } from '../../scene/palette';
import { inHtml } from '../report/escapes';

/** px of the picture as it is shown. */
export interface ShownSize {
	readonly width: number;
	readonly height: number;
}

export interface PictureInput {
	/** Of the figure's page: absolute. */
	readonly address: string;
	/** With its standing. */
	readonly title: string;
	readonly alt: string;
	/** The source as a line of text, without a full stop. */
	readonly citation: string;
	/** The colour behind it, if that is not the house’s: `#rrggbb`. */
	readonly ground?: string | undefined;
	/** Of the picture in brief, and of that for narrow places. */
	readonly sizes: { readonly brief: ShownSize; readonly newsletter: ShownSize };
	/** Of its own picture, where the site has no other ahead: it is shown everywhere then. */
	readonly own?: ShownSize | undefined;
}

/** Where a picture of the figure is: beside its page. Its own has no ending. */
function pictureAt(address: string, ending?: string): string {
	return inHtml(`${address.replace(/\/$/, '')}${ending ? `-${ending}` : ''}.png`);
}

const asWide = ({ width, height }: ShownSize, as: ShownSize): ShownSize => ({
	width: as.width,
	height: Math.round((height * as.width) / width)
});
const measured = ({ width, height }: ShownSize) => `width="${width}" height="${height}"`;

/** For a page: a phone is given the picture that was laid out for narrow places. */
export function pictureFigure({ address, title, alt, citation, sizes, own }: PictureInput): string {
	const page = inHtml(address);
	const shown = pictureAt(address, own ? undefined : 'brief');
	const narrow = own
		? ''
		: `<source media="(max-width: 600px)" srcset="${pictureAt(address, 'newsletter')} 2x" ${measured(sizes.newsletter)}>`;
	const picture = `<img src="${shown}" srcset="${shown} 2x" alt="${inHtml(alt)}" ${measured(own ?? sizes.brief)}>`;
	return `<figure>
  <a href="${page}"><picture>${narrow}${picture}</picture></a>
  <figcaption>${inHtml(title)}. ${inHtml(citation)}. <a href="${page}">Figure and data</a></figcaption>
</figure>`;
}

/** For a mail, 600 px wide: programs that read mails drop style sheets and often pictures, so all is said in attributes and in the alt text. */
export function newsletterFigure({ address, alt, citation, ground = LIGHT.card, sizes, own }: PictureInput): string {
	const page = inHtml(address);
	const style = `display:block;width:100%;max-width:600px;height:auto;border:0;background:${ground}`;
	return `<a href="${page}"><img src="${pictureAt(address, own ? undefined : 'newsletter')}" alt="${inHtml(alt)}" ${measured(own ? asWide(own, sizes.newsletter) : sizes.newsletter)} style="${style}"></a>
<p style="margin:4px 0 16px;font-size:13px">${inHtml(citation)}. <a href="${page}">Figure and data</a></p>`;
}
