/** Which numbers of a text can be drawn beside each other. */
import type { PastedNumber } from './numbers';

/** The same unit: what is counted or paid in another has another axis. */
export function canStandBeside(number: PastedNumber, other: PastedNumber): boolean {
	const [mine, theirs] = [number.claims[0]?.reading, other.claims[0]?.reading];
	if (other.id === number.id || other.claims.length !== 1 || !mine || !theirs) return false;
	return kindOf(mine) === kindOf(theirs) && mine.relation !== 'between';
}

function kindOf({ unit, direction }: PastedNumber['claims'][number]['reading']): string {
	return `${unit ?? 'count'} ${direction === undefined ? '' : 'change'}`;
}
