/** A figure’s values as a table to be pasted: in words, with their source in the last row. */
import type { Row } from '../../charts/types';
import type { HouseStyle } from '../../quantity/types';
import { basisName, basisWithFormula } from '../../sentences/basis';
import { withReader } from '../../sentences/personalReading';
import { standingCell } from '../../sentences/standing';

export interface CopiedTable {
	readonly head: readonly string[];
	/** Words alone: “over 40”, never 40 with a sign that is lost on the way. */
	readonly rows: readonly (readonly string[])[];
	/** What the last row says: whose words and numbers these are. */
	readonly source: string;
}

const HEAD = ['What', 'Period', 'Value', 'Bounds', 'Basis', 'Standing', 'By', 'Notes'];

/** @param source a sentence on where it is from, with the figure’s address */
export function copiedTable(rows: readonly Row[], source: string, style: HouseStyle | undefined): CopiedTable {
	return {
		head: HEAD,
		rows: rows.map((row) => [
			row.label,
			row.periodLabel,
			[row.written, row.flag].filter((words) => words !== '').join(', '),
			row.bounds,
			withReader(basisWithFormula(basisName(row, style), row.formula), row.read_by),
			standingCell(row, style),
			row.speaker,
			row.caveat
		]),
		source
	};
}
