/** A lane with a ruler of its own, for charts whose marks stand on no axis. */
import { scaleLinear } from 'd3';
import type { Evidence } from '../../dataset/types';
import type { PlacedLabel } from '../types';
import { placeTickLabels, tickTexts } from './axis';
import { reachOf } from './interval';
import { isDrawn, placeLane, type PlacedLane } from './lane';

export interface RuledLane {
	readonly lane: PlacedLane;
	/** Ticks on the lane's rule, which is the ruler. */
	readonly ticks: readonly number[];
	readonly labels: readonly PlacedLabel[];
}

/** Other sources on a ruler from zero to just past the farthest value; undefined where there are none. */
export function placeRuledLane(evidence: Evidence, width: number, top: number): RuledLane | undefined {
	const checks = evidence.checks;
	if (checks.length === 0) return undefined;
	const bounds = checks.filter(isDrawn).flatMap(({ compared }) => [compared.lower, compared.upper]);
	const finite = [...reachOf(evidence.quantity), ...bounds.filter((bound) => Number.isFinite(bound))];
	const scale = scaleLinear()
		.domain([0, Math.max(...finite) * 1.1])
		.range([8, width - 8])
		.nice(5);
	const values = scale.ticks(width < 420 ? 3 : 5);
	const texts = tickTexts(values, evidence.quantity.unit, evidence.quantity.scale);
	const labels = placeTickLabels(values.map(scale), texts, top + 12, { left: 0, right: width });
	const lane = placeLane({ groups: [{ label: '', evidence }], scale, left: 0, right: width, top: top + 22 });
	return lane && { lane, ticks: values.map((value) => scale(value)), labels };
}
