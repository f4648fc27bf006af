/** What leaves the desk: files that the page makes, and what it puts on the clipboard. */
import { canBeDrawn } from '../../figure/scene';
import type { BoxName, BriefForm } from '../../figure/brief/purposes';
import type { Figure } from '../../dataset/types';
import { asBase64 } from '../../press/browser/base64';
import { rasterOf } from '../../press/browser/raster';
import { DRAWINGS_BESIDE } from '../../press/drawings';
import { pastedCaption, pastedPng, pastedSvg } from '../../press/pasted';
import { escapeXml } from '../../press/xml';
import { writeSvg } from '../../scene/svgNode';

export const PLACES = ['report', 'slide', 'post'] as const;
export type Place = (typeof PLACES)[number];

/** The drawings that every figure has for such a place. */
const ENDINGS: Readonly<Record<Place, string>> = { report: '-cm', slide: '-slide', post: '-square' };

/** Where the words are too long for the usual box: as wide, and as high as they need; posts may be higher than wide. */
const HIGHER: Readonly<Record<Place, readonly BriefForm[]>> = {
	report: [{ purpose: 'report', width: (16 * 96) / 2.54, title: true }],
	slide: [],
	post: [1350, 1600].map((height) => ({ purpose: 'post', width: 1080, height, title: true }))
};

interface Form {
	readonly form: BoxName | BriefForm;
	/** Pixels for each px. */
	readonly scale: number;
}

/** @throws {Error} if it fits into none */
function formFor(figure: Figure, place: Place): Form {
	const usual = DRAWINGS_BESIDE.find(({ ending }) => ending === ENDINGS[place]);
	const scale = usual?.scale ?? 1;
	const forms = [usual?.form as BoxName, ...HIGHER[place]];
	const form = forms.find((each) => canBeDrawn(figure, '', each));
	if (form === undefined)
		throw new Error(`Title and quote are too long for a ${place}. Shorten the title, or take the report’s picture.`);
	return { form, scale };
}

/** A picture for a place, as PNG. @param fonts `@font-face` rules with the fonts in them @throws {Error} if it does not fit, or the browser cannot draw it */
export async function pngFor(figure: Figure, place: Place, fonts: string): Promise<Blob> {
	const { form, scale } = formFor(figure, place);
	const png = await rasterOf(pastedSvg(figure, form, fonts), scale);
	return new Blob([new Uint8Array(pastedPng(png, figure, scale))], { type: 'image/png' });
}

/** The report’s picture as a drawing that stands alone. */
export function svgOfReport(figure: Figure, fonts: string): Blob {
	const { form } = formFor(figure, 'report');
	return new Blob([writeSvg(pastedSvg(figure, form, fonts))], { type: 'image/svg+xml' });
}

/** Words to go below it. */
export function captionFor(figure: Figure): string {
	return pastedCaption(figure);
}

/** Picture and caption as one piece, for programs that take both. */
export async function captioned(figure: Figure, fonts: string): Promise<Blob> {
	const picture = await pngFor(figure, 'report', fonts);
	const base64 = await asBase64(picture, 'The picture');
	const words = escapeXml(captionFor(figure));
	const html = `<figure><img src="data:image/png;base64,${base64}" width="605" alt="${escapeXml(figure.title)}"><figcaption>${words}</figcaption></figure>`;
	return new Blob([html], { type: 'text/html' });
}
