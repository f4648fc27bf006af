import type { Evidence } from '../../dataset/types';
import { reachOf } from './interval';
import { isDrawn } from './lane';

/** The values that the axis must hold: all bars with their bounds, and all checks that are drawn. */
export function domainOf(evidence: readonly Evidence[]): [number, number] {
	const reached = evidence.flatMap((of) => {
		const { value, interval } = of.quantity;
		const far = value < 0 ? interval.lower : interval.upper;
		const open = Number.isFinite(far) ? [] : [value * 1.15];
		const checks = of.checks.filter(isDrawn).flatMap(({ compared }) => [compared.lower, compared.upper]);
		return [...reachOf(of.quantity), ...open, ...checks.filter((bound) => Number.isFinite(bound))];
	});
	return [Math.min(0, ...reached), Math.max(0, ...reached)];
}
