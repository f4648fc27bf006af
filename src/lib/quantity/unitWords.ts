/**
 * How units are written: what stands before and after the number, in a label and in a sentence. The words themselves are in the
 * rows of `units.ts` and `measures.ts`; `formatQuantity.ts` chooses between one and many.
 */
import { composedUnit } from './composed';
import { CURRENCIES } from './currencies';
import type { Unit } from './types';
import { isMoney } from './unit';
import { UNIT_ROWS } from './units';

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
	const row = UNIT_ROWS.get(unit.id) ?? composedUnit(unit.id);
	const written = row?.written ?? { after: ` ${unit.id}` };
	return { before: '', ...written, ...inStyle(unit, written), plus: row?.measured.sign === 'plus' };
}

/** The house's own way of writing percentages. */
function inStyle({ style }: Unit, { after }: Pick<UnitWords, 'after'>): Partial<Pick<UnitWords, 'after' | 'sentence'>> {
	if (after !== '%' || !style?.percent) return {};
	const { label = after, sentence = label } = style.percent;
	return { after: label, sentence };
}

/** The unit by itself, after a number in a table: "US$", "%", "months". Empty for plain counts. */
export function unitName(unit: Unit): string {
	if (!isMoney(unit)) {
		const { before, after } = unitWords(unit);
		return `${moneyName(before)}${after}`.trim();
	}
	return moneyName(unitWords(unit).before);
}

/** Written by itself, a bare sign could be another country's. */
function moneyName(before: string): string {
	const [, row] = [...CURRENCIES].find(([, row]) => before !== '' && row.before === before) ?? [];
	return row?.name ?? before.trim();
}
