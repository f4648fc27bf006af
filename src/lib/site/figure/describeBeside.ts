/** What those hear of a chart beside which its standing is told as text. */
import { chartOf } from '../../charts/registry';
import type { Figure } from '../../dataset/types';
import { isDisputed } from '../../sentences/standingNames';

/** The alt text without the one dispute that the line of the standing tells whole; of several that line only counts them. */
export function describeBeside(figure: Figure): string {
	const disputed = figure.evidence.filter(({ standing }) => isDisputed(standing));
	if (disputed.length !== 1) return chartOf(figure).describe(figure);
	const evidence = figure.evidence.map((each) =>
		disputed.includes(each) ? { ...each, standing: 'unchecked' as const } : each
	);
	return chartOf(figure).describe({ ...figure, evidence });
}
