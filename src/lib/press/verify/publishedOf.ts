/** The list of what is published, from the dataset. */
import { EDITION } from '../../dataset/versions/edition';
import type { Dataset, Figure, PublishedVersion as DrawnVersion, Said } from '../../dataset/types';
import { versionOf } from '../../figure/version';
import { contentFingerprint } from '../seal/content';
import { datasetContent } from '../table/datasetFiles';
import type { PublishedKey } from '../seal/keys';
import { fingerprintOf } from '../../dataset/canonicalJson';
import { saidOf } from '../said';
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
	const versions = figure.versions.map(versionEntry);
	return {
		figure: figure.slug,
		aliases: [...figure.aliases],
		address,
		withdrawn: figure.withdrawn ?? null,
		versions: versions.length > 0 ? versions : [unpublishedEntry(figure)]
	};
}

function versionEntry({ number, revision, fingerprint, since, said, figure }: DrawnVersion): PublishedVersion {
	const former = [...said].filter(([edition]) => edition < EDITION);
	return {
		version: number,
		...revision,
		content: fingerprint,
		since,
		edition: EDITION,
		// What is on record holds, also of the edition of today: it is what files were made with.
		...listed(said.get(EDITION) ?? saidOf(figure)),
		former: former.map(([edition, each]) => ({ edition, ...listed(each) }))
	};
}

/** A figure without a published version has files all the same, of what it says now. */
function unpublishedEntry(figure: Figure): PublishedVersion {
	return {
		version: versionOf(figure),
		date: '',
		what: '',
		why: '',
		content: contentFingerprint(figure),
		since: EDITION,
		edition: EDITION,
		...listed(saidOf(figure)),
		former: []
	};
}

function listed({ title, claims, rows }: Said): Pick<PublishedVersion, 'title' | 'claims' | 'rows'> {
	return { title, claims: [...claims], rows: [...rows] };
}
