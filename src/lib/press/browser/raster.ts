/** A drawing as pixels, by the browser’s own canvas. */
import { writeSvg, type SvgNode } from '../../scene/svgNode';

/**
 * A PNG without any texts.
 * @param svg with its fonts inside
 * @param scale pixels for each px of the drawing
 * @throws {Error} if the browser cannot draw it, or it is larger than a browser’s canvas may be
 */
export async function rasterOf(svg: SvgNode, scale: number): Promise<Uint8Array> {
	const image = new Image();
	// The policy allows `data:` for pictures, and no `blob:`.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeSvg(svg))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	// The drawing says its size in parts of a px; browsers round it, each in its own way.
	canvas.width = Math.round(Number(svg.attributes['width']) * scale);
	canvas.height = Math.round(Number(svg.attributes['height']) * scale);
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('The browser gave no canvas.');
	await paint(image, context);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('The picture is larger than this browser can make.');
	return new Uint8Array(await blob.arrayBuffer());
}

/** ms between two paintings. */
const APART = 30;
/** Paintings after which it is taken as it is. */
const MOST = 20;

/**
 * Paints until it looks as it did the last time: browsers call a drawing decoded before all of its fonts are. Those of rare letters
 * (`unicode-range`) come with the first painting, which is without them.
 */
async function paint(image: HTMLImageElement, context: CanvasRenderingContext2D): Promise<void> {
	const { width, height } = context.canvas;
	let last: Uint32Array | undefined;
	for (let painted = 0; painted < MOST; painted += 1) {
		context.clearRect(0, 0, width, height);
		context.drawImage(image, 0, 0, width, height);
		const now = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
		const before = last;
		if (before && now.every((pixel, at) => pixel === before[at])) return;
		last = now;
		await new Promise((resolve) => setTimeout(resolve, APART));
	}
}
