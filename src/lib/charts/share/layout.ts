import { scaleLinear } from 'd3';
import { evidenceOf } from '../figure';
import { extentOf } from '../marks/interval';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { placeHeadline } from '../marks/headline';
import { markKeys } from '../marks/legend';
import { placeLane, type PlacedLane } from '../marks/lane';
import { markOf } from '../marks/markOf';
import { statusWords, valueWords } from '../../sentences/evidence';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, LayoutInput, LegendKey, MarkOf, PlacedLabel } from '../types';
import type { ShareSpec } from './spec';

export interface ShareLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly mark: MarkOf & { readonly solid: Box; readonly fade?: Box };
	/** The whole: an outlined area; what of it is not the share is not given. */
	readonly whole: Box;
	readonly ticks: readonly number[];
	readonly lane?: PlacedLane;
}

const BAR = 60;
const WORD = 44;

/** One bar of the whole. A fraction word has a soft edge, and ticks in words: nobody said a percentage. */
export function layout({ figure, width, idPrefix }: LayoutInput<ShareSpec>, across = BAR): ShareLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const { quantity } = evidence;
	const whole = quantity.unit.id === 'percent' ? 100 : 1;
	const scale = scaleLinear()
		.domain([0, whole])
		.range([1, width - 1]);
	const extent = extentOf(quantity, whole * 0.12);
	const size = width < 420 ? 34 : WORD;

	const words = placeHeadline(
		{ text: valueWords(evidence), style: { role: 'title', size, ink: 'stated', of: spec.of } },
		[
			{ text: spec.label, style: { ...STYLES.name, of: spec.of } },
			{ text: statusWords(evidence), style: { ...STYLES.under, of: spec.of } }
		],
		width
	);
	const labels: PlacedLabel[] = [...words.labels];
	const y = words.bottom + 14;

	const solid = scale(extent.solid);
	const fade = scale(Math.min(whole, extent.fade));
	const middle = y + across + 20;
	const isWord = quantity.word !== undefined;
	const ticks = isWord ? ['none', 'half', 'all'] : ['0%', '50%', '100%'];
	labels.push(placeLabel(0, middle, ticks[0] ?? '', STYLES.tick));
	labels.push(placeLabel(width / 2, middle, ticks[1] ?? '', { ...STYLES.tick, anchor: 'middle' }));
	labels.push(placeLabel(width, middle, ticks[2] ?? '', { ...STYLES.tick, anchor: 'end' }));

	const rest = restLabels(spec, { fade, width, y, across, ticksAt: middle });
	labels.push(...rest.labels);
	const lane = placeLane({
		groups: [{ label: spec.label, evidence }],
		scale,
		left: 0,
		right: width,
		top: rest.bottom + 14
	});
	const mark = {
		...markOf(spec.label, evidence),
		solid: { x: 1, y, width: solid - 1, height: across },
		...(fade > solid ? { fade: { x: solid, y, width: fade - solid, height: across } } : {})
	};
	const legend: LegendKey[] = [...markKeys(evidence, extent, mark), 'not-given'];
	if (lane && lane.diamonds.length > 0) legend.push('other');
	return {
		width,
		height: lane ? lane.bottom : rest.bottom + 4,
		idPrefix,
		mark,
		whole: { x: 1, y, width: width - 2, height: across },
		ticks: [scale(0), scale(whole / 2), scale(whole)],
		...(lane ? { lane } : {}),
		labels,
		legend
	};
}

/** The name of the rest: inside its area where it fits, else below the ticks. */
function restLabels(
	spec: ShareSpec,
	{ fade, width, y, across, ticksAt }: Readonly<Record<'fade' | 'width' | 'y' | 'across' | 'ticksAt', number>>
): { labels: PlacedLabel[]; bottom: number } {
	const note = 'not given in the source';
	const room = width - fade - 24;
	if (room >= Math.max(widthOf(spec.rest, STYLES.name), widthOf(note, STYLES.under)))
		return {
			labels: [
				placeLabel(fade + 12, y + across / 2 - 3, spec.rest, { ...STYLES.name, ink: 'soft' }),
				placeLabel(fade + 12, y + across / 2 + 15, note, STYLES.under)
			],
			bottom: ticksAt
		};
	const lines = placeLines(0, ticksAt + 20, `The outlined part, ${spec.rest}: ${note}.`, STYLES.under, width);
	return { labels: lines, bottom: ticksAt + 4 + lines.length * 16 };
}
