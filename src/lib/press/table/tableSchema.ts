/** The columns of a CSV as programs validate them: the Table Schema of Data Packages. */
import { COLUMNS, COLUMN_WORDS, FIGURE_COLUMNS } from './columns';

/** Numbers in the rows of amounts, ISO dates in the rows of dates. */
const MIXED: readonly string[] = ['value', 'lower', 'upper'];

/** One of these or nothing. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
	series: ['article', 'other source'],
	basis: ['stated', 'read', 'derived', 'other source'],
	standing: ['unchecked', 'supported', 'mixed', 'contradicted'],
	verdict: ['agrees', 'differs', 'superseded', 'not-comparable']
};

export interface TableField {
	readonly name: string;
	readonly type: 'string' | 'any' | 'integer';
	readonly description: string;
	readonly constraints?: { readonly required?: true; readonly enum?: readonly string[]; readonly minimum?: number };
}

/** Never empty. */
export const REQUIRED: readonly string[] = ['id', 'series', 'basis', 'value', 'unit', 'relation', 'url'];

function fieldOf(name: string): TableField {
	const description = COLUMN_WORDS[name] ?? name;
	if (name === 'version') return { name, type: 'integer', description, constraints: { required: true, minimum: 1 } };
	if (MIXED.includes(name)) return { name, type: 'any', description };
	const required = REQUIRED.includes(name) ? { required: true as const } : {};
	const closed = CLOSED[name] ? { enum: CLOSED[name] } : {};
	const constraints = { ...required, ...closed };
	return { name, type: 'string', description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) };
}

/** @see https://specs.frictionlessdata.io/table-schema/ */
export function tableSchema(columns: readonly string[]): { fields: TableField[]; missingValues: string[] } {
	return { fields: columns.map(fieldOf), missingValues: [''] };
}

/** The columns of a figure's CSV. */
export const FIGURE_CSV_COLUMNS: readonly string[] = [...COLUMNS, ...FIGURE_COLUMNS];
