import type { Evidence } from '../../dataset/types';
import type { Ink } from '../../scene/palette';
import { isProjected } from '../../sentences/basis';

/** The ink of a value set large: the colour of facts is theirs alone, and that of the mark. */
export function valueInk(evidence: Evidence): Ink {
	if (evidence.basis !== 'stated' || isProjected(evidence)) return 'ink';
	return isBelowZero(evidence) ? 'loss' : 'stated';
}

/** Whether its mark has the colour of losses. A date has no zero. */
export function isBelowZero({ quantity }: Pick<Evidence, 'quantity'>): boolean {
	return quantity.value < 0 && quantity.unit.id !== 'date';
}
