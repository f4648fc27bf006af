/** The table of a figure’s drawn values, as it is read and sorted: of each row only what it shows. */
import { partsOf } from '../../charts/cellParts';
import type { Row } from '../../charts/types';
import { basisName } from '../../sentences/basis';
import { sentence } from '../../sentences/fullStop';
import { withReader } from '../../sentences/personalReading';
import { standingCell } from '../../sentences/standing';
import { inMarks } from '../../sentences/quoted';
import type { HouseStyle } from '../../quantity/types';
import { labelWords } from './labelWords';

export interface ValueRow {
	/** One for each of the columns. */
	readonly cells: readonly string[];
	/** What value and bounds are sorted by; within one unit, which comes first. */
	readonly value: Row['value'];
	readonly lower: Row['lower'];
}

export const VALUE_COLUMNS = [
	...['What', 'Value', 'Relation', 'Bounds', 'Basis', 'Standing', 'Formula'],
	...['By', 'Words', 'Notes']
];

export function valueRow(row: Row, style: HouseStyle | undefined): ValueRow {
	const { written, relation, bounds, formula, flag, caveat, because, speaker, quote, value, lower } = row;
	const basis = withReader(basisName(row, style), row.read_by);
	const number = written.replaceAll(' ', '\u00A0');
	const flagged = flag === '' ? number : `${number}, ${flag}`;
	const shown = [
		labelWords(row),
		flagged,
		relation.replaceAll('-', ' '),
		bounds,
		basis,
		standingCell(row, style),
		formula
	];
	const told = [caveat, because].filter((note) => note !== '');
	const notes = told.length > 1 ? told.map(sentence).join(' ') : told.join('');
	return {
		cells: [
			...shown,
			speaker,
			partsOf(quote)
				.map((part) => inMarks(part, style))
				.join(' '),
			notes
		],
		value,
		lower
	};
}
