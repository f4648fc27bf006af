/** The list of what is published, from the dataset. */
import { speakerWords, titleAway, valueWords } from '../../charts/marks/words';
import { chartOf } from '../../charts/registry';
import type { Dataset, Figure } from '../../dataset/types';
import { versionOf } from '../../figure/sourceLine';
import { contentFingerprint } from '../content';
import { datasetContent } from '../datasetFiles';
import type { PublishedKey } from '../keys';
import { fingerprintOf } from '../../dataset/canonicalJson';
import { wordsDigest } from './rows';
import type { Published, PublishedFigure, PublishedVersion } from './published';

interface Publishing {
	readonly dataset: Dataset;
	/** Figures that have a page. */
	readonly figures: readonly Figure[];
	readonly keys: readonly PublishedKey[];
	/** Address of a figure's page by its slug. */
	readonly addressOf: (slug: string) => string;
}

export function publishedOf({ dataset, figures, keys, addressOf }: Publishing): Published {
	return {
		keys: keys.map((key) => ({ ...key })),
		dataset: fingerprintOf(datasetContent(dataset, figures)),
		figures: figures.map((figure) => figureEntry(figure, addressOf(figure.slug)))
	};
}

function figureEntry(figure: Figure, address: string): PublishedFigure {
	const versions = figure.versions.map((version) => ({
		...versionEntry(version.figure, version.number),
		...version.revision,
		content: version.fingerprint
	}));
	// A figure without a published version has files all the same, of what it says now.
	const now = { ...versionEntry(figure, versionOf(figure)), date: '', what: '', why: '' };
	return {
		figure: figure.slug,
		aliases: [...figure.aliases],
		address,
		withdrawn: figure.withdrawn ?? null,
		versions: versions.length > 0 ? versions : [{ ...now, content: contentFingerprint(figure) }]
	};
}

function versionEntry(
	figure: Figure,
	version: number
): Pick<PublishedVersion, 'version' | 'title' | 'claims' | 'rows'> {
	return {
		version,
		title: titleAway(figure),
		claims: figure.quotes.flatMap(({ claims }) =>
			claims.map((claim) => ({
				id: claim.id,
				value: valueWords(claim),
				quote: claim.quote.exact,
				speaker: speakerWords(claim),
				standing: claim.standing
			}))
		),
		rows: chartOf(figure)
			.rows(figure)
			.map((row) => {
				const { id, label, value, lower, upper } = row;
				return { id, label, value, lower, upper, words: wordsDigest((column) => String(row[column] ?? '')) };
			})
	};
}
