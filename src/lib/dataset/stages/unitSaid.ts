/** Whether words say the unit that the data has: what was not understood is no agreement. */
import { plainNumber } from '../../quantity/decimal';
import { isMoney, unitOf } from '../../quantity/unit';
import { SHARED_SIGNS } from '../../quantity/currencies';
import { mayMean } from '../../quantity/units';
import type { Reading } from '../../words/types';

export interface UnitFault {
	/** What the words say instead, to stand after “say”. */
	readonly says: string;
	/** The two ways on, where they are not “correct the data, or choose other words”. */
	readonly mend?: string;
}

const WAYS_ON =
	'choose words that say it in a unit that is known, or list them under “undrawn” with the reason; or answer for the number by “read”';

/** Percentages by any of their names: a quote that names one names them for all its numbers. */
const PERCENTAGES: ReadonlySet<string> = new Set(['percent', 'percent-change', 'percentage-point']);

/**
 * What is wrong with the unit of the data, beside the number's reading and all readings of the same words; undefined if
 * nothing is. A bare number takes the unit that stands with another one of them: "from 3.75 to 3.65%".
 */
export function unitFault(unit: string, reading: Reading, all: readonly Reading[]): UnitFault | undefined {
	if (reading.unread !== undefined)
		return {
			says: `${plainNumber(reading.value)} in a unit that was not understood, “${reading.unread}”`,
			mend: WAYS_ON
		};
	if (reading.unit !== undefined)
		return reading.unit === unit || mayMean(reading.unit).includes(unit) ? undefined : { says: `“${reading.unit}”` };
	const known = unitOf(unit);
	const isSum = SHARED_SIGNS.some((sign) => reading.text.includes(sign));
	if ((unit === 'count' && !isSum) || !known) return undefined;
	if (isMoney(known) && isSum) return undefined;
	const isSaid = all.some(
		(other) => other.unit === unit || (PERCENTAGES.has(unit) && PERCENTAGES.has(other.unit ?? ''))
	);
	return isSaid ? undefined : { says: `${plainNumber(reading.value)} without a unit that is known`, mend: WAYS_ON };
}
