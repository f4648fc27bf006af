/** Pictures that were compressed with loss, as other programs put them into reports. Runs in a browser too. */
import { decode } from 'jpeg-js';
import { TooLarge, type Budget } from './budget';
import type { RgbaPicture } from './pixels';

/** As for PNGs of ours that are made smaller: none is larger. */
const MEGAPIXELS_AT_MOST = 24;
const MEGABYTES_AT_MOST = 320;

export function isJpeg(bytes: Uint8Array): boolean {
	return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Its size, by the head of its frame; undefined if there is none. @see ITU-T T.81, B.2 */
export function jpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
	for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
		const [, marker = 0, high = 0, low = 0, , top = 0, bottom = 0, left = 0, right = 0] = bytes.subarray(at, at + 9);
		// Frames are C0 to CF, but for tables and marks of their own among them.
		if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { width: left * 256 + right, height: top * 256 + bottom };
		at += marker === 0xff ? 1 : 2 + high * 256 + low;
	}
	return undefined;
}

/** @throws {TooLarge | Error} if it is too large, or damaged */
export function jpegPixels(bytes: Uint8Array, budget: Budget): RgbaPicture {
	const { width, height } = jpegSize(bytes) ?? { width: 0, height: 0 };
	if (width * height > MEGAPIXELS_AT_MOST * 1e6) throw new TooLarge();
	budget.spend(4 * width * height);
	const { data, ...size } = decode(bytes, {
		useTArray: true,
		formatAsRGBA: true,
		maxResolutionInMP: MEGAPIXELS_AT_MOST,
		maxMemoryUsageInMB: MEGABYTES_AT_MOST
	});
	return { ...size, pixels: data };
}
