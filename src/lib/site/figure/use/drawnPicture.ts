/** A picture in a size for which no file is made ahead, drawn in the browser of what the site has of the figure. */
import { base } from '$app/paths';
import type { BriefForm } from '../../../figure/brief/purposes';
import type { SiteForm } from '../../../figure/widths';
import type { Look } from '../../../press/look';
import { PAGE_METRICS } from '../../making/fontPlaces.js';
import { saveFile } from '../../ui/saveFile';

export interface DrawnForm {
	readonly form: SiteForm;
	/** Of a PNG: pixels for each px. */
	readonly scale: number;
	readonly look: Look;
}

/** @throws {Error} if the figure does not fit, with the next size that holds it */
export async function drawnPicture(slug: string, as: 'png' | 'svg', { form, scale, look }: DrawnForm): Promise<Blob> {
	const { loadMetrics, pngFrom, svgFrom } = await import('../../../press/browser/picture');
	await loadMetrics(base + PAGE_METRICS);
	const answer = await fetch(`${base}/figures/${slug}.json`);
	if (!answer.ok) throw new Error('The figure could not be loaded.');
	const json = await answer.text();
	if (as === 'png') return pngFrom(json, { form, scale, look });
	return new Blob([await svgFrom(json, { form, look })], { type: 'image/svg+xml' });
}

/** Saves a PNG for a place, light, in its own pixels; tells how that went. */
export async function savePicture(slug: string, place: Omit<BriefForm, 'title'>): Promise<string> {
	try {
		const picture = await drawnPicture(slug, 'png', { form: { ...place, title: true }, scale: 1, look: 'light' });
		const name = `${slug}-${[place.width, place.height].filter(Boolean).join('x')}.png`;
		saveFile(picture, name);
		return `${name} is saved.`;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
