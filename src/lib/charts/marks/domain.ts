import type { Evidence } from '../../dataset/types';
import { openReach, reachOf } from './interval';
import { isDrawn } from './lane';

/** The values that an axis from zero must hold: all bars with their bounds, and all checks that are drawn. */
export function domainOf(evidence: readonly Evidence[]): [number, number] {
	const [low, high] = reachedBy(evidence);
	return [Math.min(0, low), Math.max(0, high)];
}

/** The same without zero, for points. */
export function reachedBy(evidence: readonly Evidence[]): [number, number] {
	const drawn = evidence.map((of) =>
		of.checks.filter(isDrawn).flatMap(({ compared }) => [compared.lower, compared.upper])
	);
	const sizes = [...evidence.map((of) => of.quantity.value), ...drawn.flat()].filter(
		(n) => n !== 0 && Number.isFinite(n)
	);
	const largest = sizes.length === 0 ? 1 : Math.max(...sizes.map(Math.abs));
	const least = openReach(evidence, 0);
	const reached = evidence.flatMap((of, i) => {
		const { value, interval } = of.quantity;
		const [near, far] = value < 0 ? [interval.upper, interval.lower] : [interval.lower, interval.upper];
		// What is open at zero has no size of its own: the others tell what can be seen.
		const reach = Math.max(least, 0.15 * (value === 0 ? largest : Math.abs(value))) * (value < 0 ? -1 : 1);
		const [beyond, before] = [value + reach, -reach];
		const open = [...(Number.isFinite(far) ? [] : [beyond]), ...(Number.isFinite(near) ? [] : [before])];
		return [...reachOf(of.quantity), ...open, ...(drawn[i] ?? []).filter((bound) => Number.isFinite(bound))];
	});
	return [Math.min(...reached), Math.max(...reached)];
}
