import type { Evidence } from '../../dataset/types';
import { reachOf } from './interval';
import { isDrawn } from './lane';

/** The values that an axis from zero must hold: all bars with their bounds, and all checks that are drawn. */
export function domainOf(evidence: readonly Evidence[]): [number, number] {
	const [low, high] = reachedBy(evidence);
	return [Math.min(0, low), Math.max(0, high)];
}

/** The same without zero, for points. */
export function reachedBy(evidence: readonly Evidence[]): [number, number] {
	const largest = Math.max(...evidence.map((of) => Math.abs(of.quantity.value)));
	const reached = evidence.flatMap((of) => {
		const { value, interval } = of.quantity;
		const [near, far] = value < 0 ? [interval.upper, interval.lower] : [interval.lower, interval.upper];
		// What is open at zero has no size of its own: the others tell what can be seen.
		const [beyond, before] = value === 0 ? [largest * 0.15, largest * -0.15] : [value * 1.15, value * -0.15];
		const open = [...(Number.isFinite(far) ? [] : [beyond]), ...(Number.isFinite(near) ? [] : [before])];
		const checks = of.checks.filter(isDrawn).flatMap(({ compared }) => [compared.lower, compared.upper]);
		return [...reachOf(of.quantity), ...open, ...checks.filter((bound) => Number.isFinite(bound))];
	});
	return [Math.min(...reached), Math.max(...reached)];
}
