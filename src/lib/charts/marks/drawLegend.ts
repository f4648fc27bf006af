import type { Box, Shape } from '../../scene/shapes';
import type { Ink } from '../../scene/palette';
import { px } from '../../scene/px';
import { diamondPath } from './diamond';
import { diamond } from './drawLane';
import { SWATCH, type PlacedLegend, type PlacedSwatch } from './legend';
import { edge, evenBand, fade, hatchedBox, pale, paleFade, solid, texts } from './drawForms';

/** Just the textures that a drawing uses, each with its words. @param idPrefix unique in the document */
export function drawLegend({ swatches, labels }: PlacedLegend, idPrefix: string): Shape[] {
	return [...swatches.flatMap((swatch) => drawSwatch(swatch, idPrefix)), ...texts(labels)];
}

/** One swatch, for a legend that is set as text beside it. */
export function drawSwatch(swatch: PlacedSwatch, idPrefix: string): Shape[] {
	const { key, x, y, ink, isPale, form, projectedInk } = swatch;
	const { width, height } = SWATCH;
	const box = { x, y, width, height };
	switch (key) {
		case 'stated':
			return certain(swatch, 'stated', false);
		case 'loss':
		case 'fall':
		case 'below-zero':
			return certain(swatch, 'loss', false);
		case 'estimate':
		case 'forecast':
		case 'target':
			// On a scale a range of them has no place of its own: an area shows both.
			return certain(form === 'point' ? { ...swatch, form: 'bar' } : swatch, projectedInk, true);
		case 'range':
		case 'within':
			return evenBand(box, { ink, isUpright: false, projected: false });
		case 'margin':
		case 'confidence':
			return [...evenBand(box, { ink, isUpright: false, projected: false }), edge(x + width / 2, box, ink, false)];
		case 'rounded':
		case 'editor':
			return form === 'bar' ? fadingBar(swatch, idPrefix) : fadingPoint(swatch, idPrefix);
		case 'open':
			return (isPale ? paleFade : fade)(box, { id: `${idPrefix}-open`, towards: 'right', ink, bare: true });
		case 'derived': {
			const id = `${idPrefix}-derived`;
			const own = { fill: { from: id }, stroke: { role: 'stated', dashes: '3 3' } } as const;
			return [{ kind: 'hatch', id }, form === 'dot' ? { ...dotIn(box), ...own } : hatchedBox(box, id)];
		}
		case 'other':
		case 'computed':
			return [diamond(diamondPath(x + width / 2, x + width / 2, y + height / 2), key === 'computed')];
		case 'not-given':
			return [{ kind: 'rect', ...box, fill: 'none', stroke: { role: 'soft' } }];
	}
}

/** What a mark of a drawing is where nothing is open: a bar, a dot, or a place on a scale. */
function certain({ x, y, form }: PlacedSwatch, ink: Ink, isPale: boolean): Shape[] {
	const box = { x, y, ...SWATCH };
	if (form === 'dot') {
		const paint = isPale ? ({ fill: 'tint', stroke: { role: ink, width: 2 } } as const) : ({ fill: ink } as const);
		return [{ ...dotIn(box), ...paint }];
	}
	const own = form === 'bar' ? box : { ...box, x: x + (SWATCH.width - POINT) / 2, width: POINT };
	return isPale ? pale(own, ink) : [solid(own, ink)];
}

/** As in charts of bars: mostly solid, with a short fade; what the words leave open fades from the start. */
function fadingBar({ key, x, y, ink, isPale }: PlacedSwatch, idPrefix: string): Shape[] {
	const box = { x, y, ...SWATCH };
	const end = { ...box, x: x + 15, width: SWATCH.width - 15 };
	const firm = { ...box, width: 15 };
	return [
		...(isPale ? pale(firm, ink, 'right') : [solid(firm, ink)]),
		...(isPale ? paleFade : fade)(end, { id: `${idPrefix}-${key}`, towards: 'right', ink })
	];
}

/** As on a scale: a place with a fade to either side. */
function fadingPoint(swatch: PlacedSwatch, idPrefix: string): Shape[] {
	const { key, x, y, ink, isPale } = swatch;
	const thin = isPale ? paleFade : fade;
	const side = { y: y + 2, width: SWATCH.width / 2, height: SWATCH.height - 4 };
	return [
		...thin({ ...side, x }, { id: `${idPrefix}-${key}-lower`, towards: 'left', ink, bare: true }),
		...thin({ ...side, x: x + side.width }, { id: `${idPrefix}-${key}-upper`, towards: 'right', ink, bare: true }),
		...certain(swatch, ink, isPale)
	];
}

/** px across a place on a scale, as charts have it. */
const POINT = 5;

/** The dot of a swatch, without its paint. */
function dotIn({ x, y, width, height }: Box) {
	return { kind: 'circle' as const, cx: px(x + width / 2), cy: px(y + height / 2), r: px(height / 2 - 1) };
}
