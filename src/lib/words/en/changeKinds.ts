/** What kind of amount a change is of, and which words of change bind it: a bare verb binds percentages, money and measures only. */
import type { Core } from '../language/core';
import type { Amount } from './amount';
import type { ChangeBefore } from './change';
import type { ChangeWord } from './changeWords';

export type Kind = 'percent' | 'points' | 'money' | 'counted' | 'measured' | 'bare' | 'relative';

const KINDS: Record<string, Kind> = {
	percent: 'percent',
	'percentage-point': 'points',
	count: 'counted',
	year: 'counted',
	month: 'counted',
	week: 'counted',
	day: 'counted',
	hour: 'counted',
	minute: 'counted',
	second: 'counted',
	share: 'relative',
	multiple: 'relative'
};

/** A unit that the table does not have is still a measure: "fell 20 cm". */
export function kindOf({ unit }: Core, amount?: Amount): Kind {
	if (unit === undefined) return amount?.isMeasured ? 'measured' : 'bare';
	return KINDS[unit] ?? (/^[A-Z]{3}(?:-per-.*)?$/u.test(unit) ? 'money' : 'measured');
}

export function bindsBefore(kind: Kind, { kind: change, bound, direction }: ChangeBefore): boolean {
	switch (kind) {
		case 'percent':
		case 'points':
			return true;
		case 'money':
			return change !== 'action' && (bound || direction < 0);
		case 'measured':
			return change !== 'loss';
		default:
			return bound && change !== 'loss';
	}
}

export function bindsAfter(kind: Kind, { kind: change }: ChangeWord): boolean {
	switch (kind) {
		case 'percent':
		case 'points':
			return true;
		case 'money':
			return change !== 'action';
		case 'measured':
			return change !== 'loss';
		default:
			return false;
	}
}
