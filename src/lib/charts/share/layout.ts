import { PARTS_IN_WORDS } from '../../sentences/bounds';
import { scaleLinear } from 'd3';
import { evidenceOf } from '../figure';
import { placeAmount, spanOf, type PlacedAmount } from '../marks/amount';
import { placeEndWords } from '../marks/endWords';
import { extentOf } from '../marks/interval';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { placeHeadline } from '../marks/headline';
import { markKeys } from '../marks/legend';
import { placeLane, type PlacedLane } from '../marks/lane';
import { diamondKeys } from '../marks/diamond';
import { valueInk } from '../marks/valueInk';
import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import { FORM_WORDS } from '../../sentences/basis';
import { NOT_IN_WORDS } from '../../sentences/pasted';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, LayoutInput, LegendKey, PlacedLabel } from '../types';
import type { ShareSpec } from './spec';

export interface ShareLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly mark: PlacedAmount;
	/** The whole: an outlined area; what of it is not the share is not given. */
	readonly whole: Box;
	readonly ticks: readonly number[];
	readonly lane?: PlacedLane;
}

const BAR = 60;
const WORD = 44;

/** One bar of the whole. A fraction word has a soft edge, and ticks in words: nobody said a percentage. */
export function layout(input: LayoutInput<ShareSpec>, across = BAR): ShareLayout {
	return arrange(input, across, false);
}

/** The same in brief, where no legend tells what a fade means. */
export function brief(input: LayoutInput<ShareSpec>, across = BAR): ShareLayout {
	return arrange(input, across, true);
}

function arrange({ figure, width, idPrefix }: LayoutInput<ShareSpec>, across: number, isBrief: boolean): ShareLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const { quantity } = evidence;
	const whole = quantity.unit.id === 'percent' ? 100 : 1;
	const scale = scaleLinear()
		.domain([0, whole])
		.range([1, width - 1]);
	const extent = extentOf(evidence, whole * 0.12);
	const size = width < 420 ? 34 : WORD;

	const words = placeHeadline(
		{ text: valueWords(evidence), style: { role: 'title', size, ink: valueInk(evidence), of: spec.of } },
		[
			{ text: spec.label, style: { ...STYLES.name, of: spec.of } },
			{ text: howWords(evidence), style: { ...STYLES.under, of: spec.of } }
		],
		width
	);
	const labels: PlacedLabel[] = [...words.labels];
	const y = words.bottom + 14;

	const mark = placeAmount(evidenceName(evidence), evidence, extent, {
		scale: (value) => scale(Math.min(whole, Math.max(0, value))),
		at: y,
		thick: across
	});
	const [, end] = spanOf(mark);
	const middle = y + across + 20;
	const isWord = quantity.word !== undefined;
	const ticks = isWord ? PARTS_IN_WORDS : ['0%', '50%', '100%'];
	labels.push(placeLabel(0, middle, ticks[0] ?? '', STYLES.tick));
	labels.push(placeLabel(width / 2, middle, ticks[1] ?? '', { ...STYLES.tick, anchor: 'middle' }));
	labels.push(placeLabel(width, middle, ticks[2] ?? '', { ...STYLES.tick, anchor: 'end' }));

	const rest = restLabels(spec, figure.pasted ? NOT_IN_WORDS : FORM_WORDS['not-given'], {
		end,
		width,
		y,
		across,
		ticksAt: middle
	});
	const said = isBrief ? placeEndWords([{ evidence, extent }], { y: rest.bottom + 18, width }) : [];
	labels.push(...rest.labels, ...said);
	const bottom = said.at(-1)?.y ?? rest.bottom;
	const lane = placeLane({
		groups: [{ label: spec.label, evidence }],
		scale,
		left: 0,
		right: width,
		top: bottom + 14
	});
	const legend: LegendKey[] = [...markKeys(evidence, extent, mark), 'not-given'];
	legend.push(...diamondKeys(lane));
	return {
		width,
		height: lane ? lane.bottom : bottom + 4,
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
	note: string,
	{ end, width, y, across, ticksAt }: Readonly<Record<'end' | 'width' | 'y' | 'across' | 'ticksAt', number>>
): { labels: PlacedLabel[]; bottom: number } {
	const room = width - end - 24;
	if (room >= Math.max(widthOf(spec.rest, STYLES.name), widthOf(note, STYLES.under)))
		return {
			labels: [
				placeLabel(end + 12, y + across / 2 - 3, spec.rest, { ...STYLES.name, ink: 'soft' }),
				placeLabel(end + 12, y + across / 2 + 15, note, STYLES.under)
			],
			bottom: ticksAt
		};
	const lines = placeLines(0, ticksAt + 20, `The outlined part, ${spec.rest}: ${note}.`, STYLES.under, width);
	return { labels: lines, bottom: ticksAt + 4 + lines.length * 16 };
}
