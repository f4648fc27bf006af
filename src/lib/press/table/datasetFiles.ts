/** The whole dataset in files: every claim, derived value and statement of other sources once, and the package of all. */
import { rowOfCheck, rowOfEvidence } from '../../charts/rows';
import type { Row } from '../../charts/types';
import type { Dataset, Evidence, Figure } from '../../dataset/types';
import { EDITION } from '../../dataset/versions/edition';
import { COLUMNS } from './columns';
import { toCsv } from './csv';
import { cslOf } from '../cite/csl';
import { BLANK_SEAL, BLANK_SIGNATURE, sealText, type Signer } from '../seal/fingerprint';
import { fingerprintOf } from '../../dataset/canonicalJson';
import { FIGURE_CSV_COLUMNS, tableSchema } from './tableSchema';
import { citationWords } from '../../sentences/sources';
import { titleAway } from '../../sentences/figureStanding';
import { contentFingerprint } from '../seal/content';

/** Where the files are, from the root of the site; the package and its zip keep these paths. */
export const CLAIMS_CSV = 'data/claims.csv';
export const CLAIMS_JSON = 'data/claims.json';

/** Id of a claim or derivation → the figures that draw it, in a cell. */
function cellsOfFigures(figures: readonly Figure[]): ReadonlyMap<string, string> {
	const slugs = new Map<string, Set<string>>();
	for (const { slug, evidence } of figures)
		for (const { id } of evidence) slugs.set(id, (slugs.get(id) ?? new Set<string>()).add(slug));
	return new Map([...slugs].map(([id, drawing]) => [id, [...drawing].join(' | ')]));
}

/** A row for each claim, derivation and check; `figure` lists the figures that draw it, and may be empty. */
export function datasetRows({ claims, derivations, checks }: Dataset, figures: readonly Figure[]): Row[] {
	const drawnIn = cellsOfFigures(figures);
	// What a quote says besides has a row of its own here.
	const cellOf = (id: string) => ({ slug: drawnIn.get(id) ?? '', quotes: [], beside: [] });
	const rowOf = (evidence: Evidence) => rowOfEvidence(cellOf(evidence.id), evidence, evidence.subject);
	return [
		...claims.map(rowOf),
		...derivations.map(rowOf),
		...checks.map((check) => rowOfCheck(cellOf(check.of), check))
	];
}

/** `data/claims.csv`. */
export function datasetCsv(dataset: Dataset, figures: readonly Figure[]): string {
	return toCsv(datasetRows(dataset, figures), { edition: String(EDITION) });
}

/** What `data/claims.json` says: the same rows, and the records of the sources with what they leave undrawn. */
export function datasetContent(dataset: Dataset, figures: readonly Figure[]): Record<string, unknown> {
	return {
		edition: EDITION,
		title: dataset.title,
		summary: dataset.summary,
		sources: dataset.sources.map((source) => ({
			...cslOf(source),
			rights: source.rights,
			text: source.text,
			undrawn: source.inventory.filter(({ reason }) => reason !== undefined)
		})),
		rows: datasetRows(dataset, figures),
		figures: figures.map((figure) => ({
			figure: figure.slug,
			title: titleAway(figure),
			content: contentFingerprint(figure)
		}))
	};
}

/** `data/claims.json`, sealed. */
export function datasetJson(dataset: Dataset, figures: readonly Figure[], signer?: Signer): string {
	const content = datasetContent(dataset, figures);
	const digest = fingerprintOf(content);
	const fingerprints = {
		content: digest,
		contentSignature: signer ? signer.sign('content', digest) : BLANK_SIGNATURE,
		key: signer?.key ?? '',
		seal: BLANK_SEAL,
		sealSignature: BLANK_SIGNATURE
	};
	return sealText(`${JSON.stringify({ content, fingerprints }, null, '\t')}\n`, signer);
}

/**
 * `datapackage.json`: all CSV files with the meaning of their columns.
 * @param home the site's address; empty without one
 * @see https://specs.frictionlessdata.io/data-package/
 */
export function dataPackage(dataset: Dataset, figures: readonly Figure[], home: string): Record<string, unknown> {
	const csv = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', profile: 'tabular-data-resource' };
	const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };
	return {
		profile: 'tabular-data-package',
		name: 'cited-figures',
		edition: EDITION,
		title: dataset.title,
		description: dataset.summary,
		...(/^https?:/.test(home) ? { homepage: home } : {}),
		...(dataset.licence ? { licenses: [{ title: dataset.licence.name, path: dataset.licence.url }] } : {}),
		sources: dataset.sources.map((source) => ({ title: citationWords(source), path: source.url })),
		resources: [
			{
				name: 'claims',
				title: 'All claims, derived values and checks',
				path: CLAIMS_CSV,
				...csv,
				dialect,
				schema: tableSchema([...COLUMNS, 'edition'])
			},
			...figures.map(({ slug, title }) => ({
				name: `figure-${slug}`,
				title,
				path: `figures/${slug}.csv`,
				...csv,
				dialect,
				schema: tableSchema(FIGURE_CSV_COLUMNS)
			}))
		]
	};
}
