/** Values one below the other on one scale: each has its words above its band, and other sources stand in a lane below. */
import { scaleLinear } from 'd3';
import type { Evidence } from '../../dataset/types';
import { hasZero } from '../../quantity/unit';
import type { ChartLayout, PlacedLabel } from '../types';
import { horizontalAxis, placeTickLabels, pointScale, tickTexts, type PlacedAxis } from './axis';
import { reachedBy } from './domain';
import { placeLines, STYLES, type LabelStyle } from './label';
import { placeRoundedWords } from './endWords';
import { placeWordsLine } from './wordsLine';
import { placeLane, type PlacedLane } from './lane';
import { diamondKeys } from './diamond';
import { intervalLegend, placeInterval, type PlacedInterval } from './placeInterval';
import { PARTS_IN_WORDS } from '../../sentences/bounds';
import { howWords } from '../../sentences/evidence';

/** One value with the words that stand above it. */
export interface Band {
	/** What tables and checks call it. */
	readonly label: string;
	readonly evidence: Evidence;
	/** Stands above its words, where a value or a group of them begins; `of` where it names this value alone. */
	readonly heading?: { readonly text: string; readonly of?: string };
	readonly words: string;
}

export interface BandedLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly axis: PlacedAxis;
	/** One for each band, in their order. */
	readonly intervals: readonly PlacedInterval[];
	/** The middle of each band. */
	readonly middles: readonly number[];
	readonly lane?: PlacedLane;
}

const BAND = 26;
const TOP = 26;
/** Between the bands of one group, and before the next heading. */
const GAP = 20;
const GROUP_GAP = 16;
const LOW_GAP = 8;

/** Where bands stand, and how. */
export interface BandRoom {
	readonly width: number;
	readonly idPrefix: string;
	/** px across a band. */
	readonly across?: number;
	/** Where lines are dear: all words of a band on one line. */
	readonly isLow?: boolean;
	/** Where no legend stands: what fades mean is said below. */
	readonly isBrief?: boolean;
}

/** Places the bands in a drawing of this width. Each has a line of its own, so that two that lie close never cover each other. */
export function placeBands(
	bands: readonly Band[],
	{ width, idPrefix, across = BAND, isLow = false, isBrief = isLow }: BandRoom
): BandedLayout {
	const evidence = bands.map((band) => band.evidence);
	const { scale, values, texts } = scaleOf(evidence, width);
	const labels: PlacedLabel[] = placeTickLabels(values.map(scale), texts, 12, { left: 0, right: width });
	const intervals: PlacedInterval[] = [];
	const tops: number[] = [];
	let bottom = TOP;
	bands.forEach((band, index) => {
		const top = index === 0 ? bottom : bottom + (isLow ? LOW_GAP : band.heading ? GROUP_GAP : GAP);
		const words = (isLow ? wordsInLine : wordsBelow)(band, top, width);
		labels.push(...words.labels);
		intervals.push(placeInterval(band.label, band.evidence, scale, { top: words.bottom, height: across }));
		tops.push(words.bottom);
		bottom = words.bottom + across;
	});
	const legend = intervalLegend(evidence, intervals);
	const said = isBrief ? placeRoundedWords(legend, { y: bottom + 18, width }) : [];
	labels.push(...said);
	bottom = said.at(-1)?.y ?? bottom;
	const lane = placeLane({ groups: bands, scale, left: 0, right: width, top: bottom + 16 });
	return {
		width,
		height: lane ? lane.bottom : bottom + (said.length > 0 ? 4 : 10),
		idPrefix,
		axis: horizontalAxis({ scale, values }, TOP - 8),
		intervals,
		middles: tops.map((y) => y + across / 2),
		...(lane ? { lane } : {}),
		labels,
		legend: [...legend, ...diamondKeys(lane)],
		swatch: 'point'
	};
}

/** Of parts that were said as words the whole, without numbers; else as far as the values reach. */
function scaleOf(
	evidence: readonly Evidence[],
	width: number
): ReturnType<typeof pointScale> & { readonly texts: readonly string[] } {
	const [low, high] = reachedBy(evidence);
	const range = [4, width - 4] as const;
	const unit = evidence[0]?.quantity.unit;
	const isInWords = evidence.every(
		({ quantity }) => quantity.word !== undefined && quantity.unit.dimension === 'share'
	);
	const whole = unit && isInWords ? 1 / unit.factor : 0;
	if (low >= 0 && high <= whole)
		return { scale: scaleLinear([0, whole], range), values: [0, whole / 2, whole], texts: PARTS_IN_WORDS };
	const ticks = width < 420 ? 3 : 5;
	const points = pointScale(low, high, { range, ticks, hasZero: unit === undefined || hasZero(unit) });
	const scaleWord = Math.max(...evidence.map(({ quantity }) => quantity.scale));
	return { ...points, texts: unit ? tickTexts(points.values, unit, scaleWord) : [] };
}

/** Heading, words and what they rest on below each other; `bottom` is where the band may begin. */
function wordsBelow({ evidence, heading, words }: Band, top: number, width: number): PlacedWords {
	const of = evidence.id;
	const name = heading ? placeLines(0, top + 14, heading.text, headingStyle(heading), width) : [];
	const from = heading ? (name.at(-1)?.y ?? top) + 18 : top;
	const said = placeLines(0, from, words, { ...STYLES.value, of }, width, 19);
	const under = placeLines(0, (said.at(-1)?.y ?? from) + 16, howWords(evidence), { ...STYLES.under, of }, width);
	return { labels: [...name, ...said, ...under], bottom: (under.at(-1)?.y ?? from) + 10 };
}

/** The same on one line, as far as it goes. */
function wordsInLine({ evidence, heading, words }: Band, top: number, width: number): PlacedWords {
	const of = evidence.id;
	const parts = [
		...(heading ? [{ text: heading.text, style: headingStyle(heading) }] : []),
		{ text: words, style: { ...STYLES.value, of } },
		{ text: howWords(evidence), style: { ...STYLES.under, of } }
	];
	const line = placeWordsLine(parts, { x: 0, y: top + 12, width });
	return { labels: line.labels, bottom: line.bottom + 7 };
}

interface PlacedWords {
	readonly labels: readonly PlacedLabel[];
	readonly bottom: number;
}

function headingStyle({ of }: NonNullable<Band['heading']>): LabelStyle {
	return of === undefined ? STYLES.name : { ...STYLES.name, of };
}
