/** Which numbers of a text can be drawn beside each other. */
import { unitOf } from '../../../quantity/unit';
import type { PastedNumber } from './numbers';

/** The same unit: what is counted or paid in another has another axis. “One in four” and “20 per cent” are shares. */
export function canStandBeside(number: PastedNumber, other: PastedNumber): boolean {
	const [mine, theirs] = [number.claims[0]?.reading, other.claims[0]?.reading];
	if (other.id === number.id || other.claims.length !== 1 || !mine || !theirs) return false;
	return kindOf(mine) === kindOf(theirs);
}

function kindOf({ unit, direction }: PastedNumber['claims'][number]['reading']): string {
	const { id, dimension } = unitOf(unit ?? 'count') ?? {};
	return `${dimension === 'share' ? dimension : (id ?? unit)} ${direction === undefined ? '' : 'change'}`;
}
