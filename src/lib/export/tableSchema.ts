/** The columns of a CSV described for programs: CSV on the Web, and the Table Schema of Data Packages. */
import type { Figure } from '../dataset/types';
import { EDITION } from '../dataset/versions/edition';
import { COLUMN_WORDS, FIGURE_COLUMNS } from './columns';
import { COLUMNS } from './columns';
import { citationWords } from '../charts/marks/words';
import { identifierOf, MAKER, provenanceOf } from './provenance';

/** Numbers in the rows of amounts, ISO dates in the rows of dates. */
const MIXED: readonly string[] = ['value', 'lower', 'upper'];

/** One of these or nothing. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
	series: ['article', 'other source'],
	basis: ['stated', 'derived', 'other source'],
	standing: ['unchecked', 'supported', 'mixed', 'contradicted'],
	verdict: ['agrees', 'differs', 'superseded', 'not-comparable']
};

export interface TableField {
	readonly name: string;
	readonly type: 'string' | 'any' | 'integer';
	readonly description: string;
	readonly constraints?: { readonly required?: true; readonly enum?: readonly string[]; readonly minimum?: number };
}

const REQUIRED: readonly string[] = ['id', 'series', 'basis', 'value', 'unit', 'relation', 'url'];

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

/**
 * The file beside a figure's CSV that programs look for: what its columns mean, and where it is from.
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function csvMetadata(figure: Figure, address: string): Record<string, unknown> {
	const provenance = provenanceOf(figure, address);
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': provenance.language }],
		url: `${figure.slug}.csv`,
		'dc:title': provenance.title,
		'dc:description': provenance.description,
		'dc:creator': MAKER,
		'dc:source': figure.sources.map((source) => `${citationWords(source)}, ${source.url}`),
		'dc:rights': provenance.rights,
		'dc:identifier': identifierOf(provenance),
		'dc:conformsTo': `urn:cited-figures:edition:${EDITION}`,
		dialect: {
			encoding: 'utf-8',
			header: true,
			delimiter: ',',
			lineTerminators: ['\r\n'],
			quoteChar: '"',
			doubleQuote: true
		},
		tableSchema: {
			columns: FIGURE_CSV_COLUMNS.map((name) => ({
				name,
				titles: name,
				'dc:description': COLUMN_WORDS[name],
				datatype: name === 'version' ? 'integer' : name === 'url' || name === 'figure_url' ? 'anyURI' : 'string',
				...(REQUIRED.includes(name) ? { required: true } : {})
			}))
		}
	};
}
