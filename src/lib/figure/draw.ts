/** From a figure to SVG text: the one rendering path of page, embed, export and test. */
import type { Figure } from '../dataset/types';
import { EXPORT_PARTS, frameLayout, PAGE_PARTS, type FrameLayout, type FrameParts } from './frame';
import Frame from './Frame.svelte';
import { renderStill } from './renderStill';
import { sharedLayout } from './sharedFrame';
import { FILE_FORM, WIDTHS, type FileForm } from './widths';

interface DrawOptions {
	readonly width: number;
	readonly parts: FrameParts;
	readonly standalone: boolean;
	readonly address: string;
}

function drawOne(figure: Figure, { width, parts, standalone, address }: DrawOptions): string {
	const idPrefix = `${figure.slug}-${width}`;
	const frame = frameLayout({ figure, width, parts, idPrefix, address });
	return drawFrame(frame, { standalone, title: figure.title });
}

function drawFrame(frame: FrameLayout, props: { readonly standalone: boolean; readonly title: string }): string {
	// Svelte writes HTML, where “]]>” may stand in a text; in XML it may not (https://www.w3.org/TR/xml/#syntax), and strict
	// readers refuse the whole drawing.
	return renderStill(Frame, { frame, ...props }).replaceAll(']]>', ']]&gt;');
}

/** A file of its own: quote and source inside, the title if it is not left to a caption; light, no style sheet needed. */
export function drawFile(figure: Figure, address: string, { width, title }: FileForm = FILE_FORM): string {
	return drawOne(figure, { width, parts: { ...EXPORT_PARTS, title }, standalone: true, address });
}

/** The picture for shared links: laid out for its size, light, no style sheet needed. */
export function drawShared(figure: Figure, address: string): string {
	const frame = sharedLayout({ figure, idPrefix: `${figure.slug}-og`, address });
	return drawFrame(frame, { standalone: true, title: figure.title });
}

/** The same figure for each width that a place can reach, the widest first; the page's container queries show exactly one. */
export function drawWidths(
	figure: Figure,
	address: string,
	reach: { readonly from: number; readonly to: number },
	parts: FrameParts = PAGE_PARTS
): string {
	return WIDTHS.filter((width) => width >= reach.from && width <= reach.to)
		.reverse()
		.map((width) => drawOne(figure, { width, parts, standalone: false, address }))
		.join('');
}
