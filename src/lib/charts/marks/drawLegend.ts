import type { Shape } from '../../scene/shapes';
import { diamondPath } from './diamond';
import { diamond } from './drawLane';
import { SWATCH, type PlacedLegend, type PlacedSwatch } from './legend';
import { edge, evenBand, fade, hatchedBox, pale, paleFade, solid, texts } from './drawForms';

/** Just the textures that a drawing uses, each with its words. @param idPrefix unique in the document */
export function drawLegend({ swatches, labels }: PlacedLegend, idPrefix: string): Shape[] {
	return [...swatches.flatMap((swatch) => drawSwatch(swatch, idPrefix)), ...texts(labels)];
}

/** One swatch, for a legend that is set as text beside it. */
export function drawSwatch({ key, x, y, ink, isPale }: PlacedSwatch, idPrefix: string): Shape[] {
	const { width, height } = SWATCH;
	const box = { x, y, width, height };
	const thin = isPale ? paleFade : fade;
	switch (key) {
		case 'stated':
			return [solid(box, 'stated')];
		case 'loss':
		case 'fall':
		case 'below-zero':
			return [solid(box, 'loss')];
		case 'estimate':
		case 'forecast':
		case 'target':
			return pale(box, 'stated');
		case 'range':
			return evenBand(box, { ink, isUpright: false, projected: false });
		case 'margin':
		case 'confidence':
			return [...evenBand(box, { ink, isUpright: false, projected: false }), edge(x + width / 2, box, ink, false)];
		case 'rounded':
		case 'editor': {
			// As in the charts: mostly solid, with a short fade; what the words leave open fades from the start.
			const end = { x: x + 15, y, width: width - 15, height };
			const certain = { ...box, width: 15 };
			return [
				...(isPale ? pale(certain, ink, 'right') : [solid(certain, ink)]),
				...thin(end, { id: `${idPrefix}-${key}`, towards: 'right', ink })
			];
		}
		case 'open':
			return thin(box, { id: `${idPrefix}-open`, towards: 'right', ink, bare: true });
		case 'derived':
			return [{ kind: 'hatch', id: `${idPrefix}-derived` }, hatchedBox(box, `${idPrefix}-derived`)];
		case 'other':
		case 'computed':
			return [diamond(diamondPath(x + width / 2, x + width / 2, y + height / 2), key === 'computed')];
		case 'not-given':
			return [{ kind: 'rect', ...box, fill: 'none', stroke: { role: 'soft' } }];
	}
}
