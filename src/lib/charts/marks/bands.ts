/** Values one below the other on one scale: each has its words above its band, and other sources stand in a lane below. */
import type { Evidence } from '../../dataset/types';
import { hasZero } from '../../quantity/unit';
import type { ChartLayout, PlacedLabel } from '../types';
import { horizontalAxis, placeTickLabels, pointScale, tickTexts, type PlacedAxis } from './axis';
import { reachedBy } from './domain';
import { placeLines, STYLES } from './label';
import { placeLane, type PlacedLane } from './lane';
import { intervalLegend, placeInterval, type PlacedInterval } from './placeInterval';
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

/** Places the bands in a drawing of this width. Each has a line of its own, so that two that lie close never cover each other. */
export function placeBands(bands: readonly Band[], width: number, idPrefix: string): BandedLayout {
	const evidence = bands.map((band) => band.evidence);
	const [low, high] = reachedBy(evidence);
	const unit = evidence[0]?.quantity.unit;
	const { scale, values } = pointScale(low, high, {
		range: [4, width - 4],
		ticks: width < 420 ? 3 : 5,
		hasZero: unit === undefined || hasZero(unit)
	});
	const scaleWord = Math.max(...evidence.map(({ quantity }) => quantity.scale));
	const texts = unit ? tickTexts(values, unit, scaleWord) : [];
	const labels: PlacedLabel[] = placeTickLabels(values.map(scale), texts, 12, { left: 0, right: width });
	const intervals: PlacedInterval[] = [];
	const tops: number[] = [];
	let bottom = TOP;
	bands.forEach(({ label, evidence: value, heading, words }, index) => {
		let y = index === 0 ? bottom : bottom + (heading ? GROUP_GAP : GAP);
		const of = value.id;
		if (heading) {
			const style = heading.of === undefined ? STYLES.name : { ...STYLES.name, of: heading.of };
			const name = placeLines(0, y + 14, heading.text, style, width);
			labels.push(...name);
			y = (name.at(-1)?.y ?? y) + 18;
		}
		const said = placeLines(0, y, words, { ...STYLES.value, of }, width, 19);
		y = (said.at(-1)?.y ?? y) + 16;
		const under = placeLines(0, y, howWords(value), { ...STYLES.under, of }, width);
		y = (under.at(-1)?.y ?? y) + 10;
		labels.push(...said, ...under);
		intervals.push(placeInterval(label, value, scale, y, BAND));
		tops.push(y);
		bottom = y + BAND;
	});
	const lane = placeLane({ groups: bands, scale, left: 0, right: width, top: bottom + 16 });
	return {
		width,
		height: lane ? lane.bottom : bottom + 10,
		idPrefix,
		axis: horizontalAxis(
			{ scale, values },
			TOP - 8,
			tops.map((y) => [y - 3, y + BAND + 3])
		),
		intervals,
		middles: tops.map((y) => y + BAND / 2),
		...(lane ? { lane } : {}),
		labels,
		legend: [...intervalLegend(evidence), ...(lane && lane.diamonds.length > 0 ? (['other'] as const) : [])]
	};
}
