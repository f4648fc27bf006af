/** What those hear of a chart beside which its standing is told as text. */
import { chartOf } from '../../charts/registry';
import type { Figure } from '../../dataset/types';
import { toldBeside } from '../../sentences/figureStanding';

/** The alt text without the one standing that its line tells whole; of several that line only counts them. */
export function describeBeside(figure: Figure): string {
	return chartOf(figure).describe(figure, toldBeside(figure));
}
