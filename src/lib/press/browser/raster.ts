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
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The browser gave no canvas.');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('The picture is larger than this browser can make.');
	return new Uint8Array(await blob.arrayBuffer());
}
