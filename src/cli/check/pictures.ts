/** Pictures of pixels beside those that are made anew. Another program draws the edges of letters otherwise, and no other digits. */
import { drawingOf } from '../../lib/press/drawing';
import { REPORT_SCALE } from '../../lib/figure/widths';
import { DOTS_PER_INCH_AT_1X, readChunks, readPngSize } from '../../lib/press/png/chunks';
import { renderPng } from '../../lib/press/png/png';
import { Budget } from '../../lib/press/verify/shown/budget';
import { pixelDigest, rgbaOf } from '../../lib/press/verify/shown/pixels';
import type { Compared, Maker, Size } from './making';
import { differsAt } from './rerendered';

const UNPACKED = 600_000_000;
const INCHES_PER_METRE = 1 / 0.0254;
/** Those of files that are made ahead, and those that the page offers. */
const SCALES = [1, 2, 3, 4, REPORT_SCALE];

const REDRAWN =
	'Made anew from the version as it is published, it shows the same, drawn otherwise at its edges: a browser has drawn it, or another build of the program. A point or a hairline may have gone or come.';

export const comparedPicture: Maker['reader'] = (png) => {
	const size = readPngSize(png);
	const stated = scaleIn(png);
	return async ({ figure, fonts, ...how }) => {
		const drawing = drawingOf(figure, how);
		const { scene } = drawing;
		const scale = scaleOf(size, { width: scene.width * scene.unit, height: scene.height * scene.unit }, stated);
		if (scale === undefined) return { is: 'other', difference: OTHER_SIZE };
		return Promise.resolve(comparedPixels(png, renderPng(drawing, { scale, fonts }), scale));
	};
};

const OTHER_SIZE = 'It has another size than the version made anew.';

/** @param scale pixels for each px of the drawing */
function comparedPixels(png: Uint8Array, made: Uint8Array, scale: number): Compared {
	const budget = () => new Budget(UNPACKED);
	if (pixelDigest(png, budget()) === pixelDigest(made, budget())) return { is: 'same' };
	const place = differsAt(rgbaOf(png, budget()), rgbaOf(made, budget()), scale);
	if (!place) return { is: 'nearly', note: REDRAWN };
	const part = (value: number) => `${Math.round(100 * value)} %`;
	return {
		is: 'other',
		difference: `Made anew from the version as it is published, it shows something else, most of all about ${part(place.x)} from the left and ${part(place.y)} from above; or it was drawn by a browser that sets letters on whole pixels.`
	};
}

/** As it says itself, with a px of 1/96 inch. */
function scaleIn(png: Uint8Array): number | undefined {
	const data = readChunks(png).find(({ type }) => type === 'pHYs')?.data;
	if (data?.length !== 9 || data[8] !== 1) return undefined;
	const perMetre = new DataView(data.buffer, data.byteOffset).getUint32(0);
	return Math.round(perMetre / INCHES_PER_METRE) / DOTS_PER_INCH_AT_1X;
}

/** By which a drawing has so many pixels; undefined if there is none. */
function scaleOf(pixels: Size, drawing: Size, stated: number | undefined): number | undefined {
	const scales = [...(stated === undefined ? [] : [stated]), ...SCALES, pixels.width / drawing.width];
	const is = (one: number, other: number) => Math.abs(one - other) <= 1;
	return scales.find((scale) => is(pixels.width, drawing.width * scale) && is(pixels.height, drawing.height * scale));
}
