/**
 * How units are written: what stands before and after the number, in a label and in a sentence. The words themselves are in
 * `units.ts`; `formatQuantity.ts` chooses between one and many.
 */
import { CURRENCIES } from './currencies';
import type { Unit } from './types';
import { isMoney } from './unit';
import { unitRow } from './units';

export interface UnitWords {
	/** Before the number: "$". */
	readonly before: string;
	/** Straight after it, with its own space: "%", " km". */
	readonly after: string;
	/** For exactly one, where that differs: " year". */
	readonly one?: string;
	/** In a sentence, where that differs: " percentage points". */
	readonly sentence?: string;
	/** Whether an increase carries its plus. */
	readonly plus: boolean;
}

/** What stands around a number of a unit; money has its sign or its code in front. */
export function unitWords(unit: Unit): UnitWords {
	if (isMoney(unit)) return { before: CURRENCIES.get(unit.id)?.before ?? `${unit.id} `, after: '', plus: false };
	const row = unitRow(unit.id);
	return { before: '', ...(row?.written ?? { after: ` ${unit.id}` }), plus: row?.measured.sign === 'plus' };
}

/** The unit by itself, after a number in a table: "US$", "%", "months". Empty for plain counts. */
export function unitName(unit: Unit): string {
	if (!isMoney(unit)) return unitWords(unit).after.trim();
	const { name, before } = CURRENCIES.get(unit.id) ?? {};
	return name ?? before ?? unit.id;
}
