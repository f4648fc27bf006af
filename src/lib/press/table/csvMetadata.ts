/**
 * The file beside a figure's CSV that programs look for: what its columns mean, and where it is from (CSV on the Web).
 * @see https://www.w3.org/TR/tabular-metadata/
 */
import type { Figure } from '../../dataset/types';
import { EDITION } from '../../dataset/versions/edition';
import { COLUMN_WORDS } from './columns';
import { identifierOf, provenanceOf } from '../seal/provenance';
import { FIGURE_CSV_COLUMNS, REQUIRED } from './tableSchema';
import { siteName } from '../../sentences/siteName';

export function csvMetadata(figure: Figure, address: string): Record<string, unknown> {
	const provenance = provenanceOf(figure, address);
	return {
		'@context': ['http://www.w3.org/ns/csvw', { '@language': provenance.language }],
		url: `${figure.slug}.csv`,
		'dc:title': provenance.title,
		'dc:description': provenance.description,
		'dc:creator': siteName(figure),
		'dc:source': provenance.sources,
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
