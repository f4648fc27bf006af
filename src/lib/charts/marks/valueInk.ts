import type { Evidence } from '../../dataset/types';
import type { Ink } from '../../scene/shapes';

/** The ink of a value set large: the colour of facts is theirs alone. */
export function valueInk(evidence: Evidence): Ink {
	return evidence.basis === 'stated' && evidence.nature === 'reported' ? 'stated' : 'ink';
}
