/** Pictures of pixels beside those that are made anew. Another program draws the edges of letters otherwise, and no other digits. */
import { drawingOf } from '../../lib/press/drawing';
import { DRAWINGS_BESIDE, OWN_DRAWING } from '../../lib/press/drawings';
import { formMark } from '../../lib/press/formMark';
import { REPORT_SCALE } from '../../lib/figure/widths';
import { DOTS_PER_INCH_AT_1X, readChunks, readPngSize } from '../../lib/press/png/chunks';
import { renderPng } from '../../lib/press/png/png';
import { Budget } from '../../lib/press/verify/shown/budget';
import { pixelDigest, rgbaOf } from '../../lib/press/verify/shown/pixels';
import type { Compared, Made, Maker, Size } from './making';
import { differsAt } from './rerendered';

const UNPACKED = 600_000_000;
const INCHES_PER_METRE = 1 / 0.0254;
/** Those of files that are made ahead, and those that the page offers. */
const SCALES = [1, 2, 3, 4, REPORT_SCALE];

const REDRAWN =
	'Made anew from the version as it is published, it shows the same, drawn otherwise at its edges: a browser has drawn it, or another build of the program. A point or a hairline may have gone or come.';

/** A picture that the page may have drawn to order: what differs then may come of the browser. */
export const comparedPicture: Maker['reader'] = (png) => {
	const compare = besideMadeAnew(png);
	return (how) => {
		const { place, scale } = compare(how);
		const compared = outcomeOf(place);
		if (compared.is !== 'other' || scale === undefined || isMadeAhead(how, scale)) return compared;
		return { is: 'nearly', note: `${FROM_BROWSER} Compare it with the figure, most of all ${place}.` };
	};
};

/** A picture that no browser draws, as that of a page. */
export const comparedExport: Maker['reader'] = (png) => {
	const compare = besideMadeAnew(png);
	return (how) => outcomeOf(compare(how).place);
};

function outcomeOf(place: string | undefined): Compared {
	if (place === undefined) return { is: 'same' };
	if (place === EDGES) return { is: 'nearly', note: REDRAWN };
	if (place === NOWHERE) return { is: 'nearly', note: TOO_LARGE };
	return {
		is: 'other',
		difference: `Made anew from the version as it is published, it shows something else, ${place}.`
	};
}

interface Beside {
	/** Where pixels differ, in words; `EDGES` if only at edges; `NOWHERE` if it was not looked at; undefined if they do not. */
	readonly place: string | undefined;
	/** Pixels for each px of the drawing; undefined if it has other proportions. */
	readonly scale?: number;
}

const EDGES = 'at edges';
const NOWHERE = 'nowhere';
/** Comparing takes some twenty bytes for each. */
const PIXELS_AT_MOST = 24_000_000;
const TOO_LARGE = `It is larger than pictures are made anew for this (${PIXELS_AT_MOST / 1e6} million pixels): its pixels were not compared.`;

function besideMadeAnew(png: Uint8Array): (how: Made) => Beside {
	const size = readPngSize(png);
	const stated = scaleIn(png);
	return ({ figure, fonts, ...how }) => {
		if (size.width * size.height > PIXELS_AT_MOST) return { place: NOWHERE };
		const drawing = drawingOf(figure, how);
		const { scene } = drawing;
		const scale = scaleOf(size, { width: scene.width * scene.unit, height: scene.height * scene.unit }, stated);
		if (scale === undefined) return { place: 'in another size' };
		return { place: differenceOf(png, renderPng(drawing, { scale, fonts }), scale), scale };
	};
}

const FROM_BROWSER =
	'It was made to order, and its pixels are others than those made anew: browsers that set letters on whole pixels draw so, and so does who writes another number into a picture.';
function differenceOf(png: Uint8Array, made: Uint8Array, scale: number): string | undefined {
	const budget = () => new Budget(UNPACKED);
	if (pixelDigest(png, budget()) === pixelDigest(made, budget())) return undefined;
	const place = differsAt(rgbaOf(png, budget()), rgbaOf(made, budget()), scale);
	const part = (value: number) => `${Math.round(100 * value)} %`;
	return place ? `about ${part(place.x)} from the left and ${part(place.y)} from above` : EDGES;
}

/** Whether a site has such a picture, which the build has drawn: what a browser draws to order has other forms, or another scale. */
function isMadeAhead({ form, look }: Pick<Made, 'form' | 'look'>, scale: number): boolean {
	return [OWN_DRAWING, ...DRAWINGS_BESIDE].some(
		(each) => formMark(each.form) === formMark(form) && each.look === look && Math.abs(each.scale - scale) < 0.01
	);
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
