/** Whether another program, or another build of the same one, has drawn a picture: all stands where it stood, with other edges. */
import type { RgbaPicture } from '../../lib/press/verify/shown/pixels';

/** The worst place, as parts of width and height. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** px of a cell. */
const CELL = 4;
/**
 * Of 255, in the mean over a cell. Measured on pictures that Chromium drew on its page, light, dark and transparent, at widths
 * from 240 to 980 px: 28 at most; a digit that was changed came to 75 at least. Where a system sets letters on whole pixels
 * (Chromium on Linux with hinting) it comes to 148, and cannot be told from a digit.
 */
const ALIKE_AT_MOST = 36;

/**
 * Undefined if both are alike.
 * @param scale pixels for each px of the drawing
 */
export function differsAt(one: RgbaPicture, other: RgbaPicture, scale: number): Place | undefined {
	// A canvas rounds its size, and the renderer does so otherwise.
	const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
	const side = Math.min(Math.max(2, Math.round(CELL * scale)), width, height);
	let [worst, at] = [ALIKE_AT_MOST, -1];
	const stride = width + 1;
	for (let channel = 0; channel < 4; channel += 1) {
		const sums = sumsOf(one, other, { channel, width, height });
		const sum = (i: number) => sums[i] ?? 0;
		for (let y = 0; y + side <= height; y += 1)
			for (let x = 0; x + side <= width; x += 1) {
				const [above, below] = [y * stride + x, (y + side) * stride + x];
				const mean = Math.abs(sum(below + side) - sum(below) - sum(above + side) + sum(above)) / side ** 2;
				if (mean > worst) [worst, at] = [mean, y * width + x];
			}
	}
	return at < 0 ? undefined : { x: (at % width) / width, y: Math.floor(at / width) / height };
}

/** Of the differences in one channel: for each point the sum of all above and to the left of it. */
function sumsOf(
	one: RgbaPicture,
	other: RgbaPicture,
	{ channel, width, height }: { readonly channel: number; readonly width: number; readonly height: number }
): Float64Array {
	const sums = new Float64Array((width + 1) * (height + 1));
	for (let y = 0; y < height; y += 1) {
		let row = 0;
		for (let x = 0; x < width; x += 1) {
			row +=
				seen(one.pixels, 4 * (y * one.width + x), channel) - seen(other.pixels, 4 * (y * other.width + x), channel);
			const at = (y + 1) * (width + 1) + x + 1;
			sums[at] = (sums[at - width - 1] ?? 0) + row;
		}
	}
	return sums;
}

/**
 * A colour counts as far as it is not seen through.
 * @param pixel where its first byte is
 */
function seen(pixels: Uint8Array, pixel: number, channel: number): number {
	const alpha = pixels[pixel + 3] ?? 0;
	return channel === 3 ? alpha : ((pixels[pixel + channel] ?? 0) * alpha) / 255;
}
