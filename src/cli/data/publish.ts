import { join } from 'node:path';
import { loadDataset } from '../../lib/dataset/load';
import { replaceFiles } from '../../lib/dataset/replaceFiles';
import type { Problem } from '../../lib/dataset/types';
import { isUnpublished, publicationOf, withdrawalOf, type PublishOptions } from '../../lib/dataset/versions/publish';
import { problemOf, tell, today, unknownFigure, type DataCommand, type DataOptions } from './command';

/** Freezes what figures draw as their next versions, or withdraws one. */
export const publish: DataCommand = {
	takes: '<slug …>',
	does: [
		'Freezes what figures draw as their next versions, or takes one back.',
		'The revision (date, what, why) is added to the figure’s file and shown on its page; --all publishes every figure that changed. A withdrawn figure’s addresses keep answering, and say why.'
	],
	options: ['why', 'what', 'all', 'withdraw'],
	examples: [
		'trade-record --why "The article was corrected."',
		'--all --why "First publication"',
		'trade-record --withdraw --why "The quote was misread."'
	],
	run
};

function run(slugs: readonly string[], options: DataOptions): number | undefined {
	const { all, withdraw, dir, textDirs, why, what } = options;
	if (all === slugs.length > 0 || (all && withdraw)) return undefined;
	const { dataset, problems } = loadDataset({ dir, comparesVersions: false, ...(textDirs ? { textDirs } : {}) });
	if (!dataset) return tell(options, problems, { published: [] }, ['Nothing was published: the dataset is broken.']);
	const { figures } = dataset;
	const unknown = slugs.filter((slug) => !figures.some((figure) => figure.slug === slug));
	const chosen = all ? figures.filter(isUnpublished) : figures.filter(({ slug }) => slugs.includes(slug));
	const asked: PublishOptions = {
		dir,
		date: today(),
		...(why === undefined ? {} : { why }),
		...(what === undefined ? {} : { what })
	};
	const outcomes = chosen.map((figure) => ({
		figure,
		outcome: withdraw ? withdrawalOf(figure, asked) : publicationOf(figure, asked)
	}));
	const refusals: Problem[] = [
		...unknown.map((slug) => unknownFigure(dir, slug, figures)),
		...outcomes.flatMap(({ figure, outcome }) =>
			outcome.kind === 'refused'
				? [problemOf(fileOf(dir, figure.slug), 'not-published', outcome.refused, { expected: outcome.expected })]
				: []
		)
	];
	if (refusals.length > 0) return tell(options, refusals, { published: [] }, ['Nothing was published.']);
	replaceFiles(outcomes.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [] : outcome.files)));
	const lines: string[] = [];
	const published: unknown[] = [];
	for (const { figure, outcome } of outcomes) {
		if (outcome.kind === 'refused') continue;
		const files = outcome.files.map(({ path }) => path);
		if (outcome.kind === 'version') {
			published.push({ slug: figure.slug, version: outcome.version, revision: outcome.revision, files });
			lines.push(`${figure.slug}: version ${outcome.version}, ${outcome.revision.what} (${files.join(', ')})`);
		} else {
			published.push({ slug: figure.slug, withdrawn: true, files });
			lines.push(`${figure.slug}: withdrawn; its addresses keep answering and say why (${files.join(', ')})`);
		}
	}
	return tell(
		options,
		[],
		{ published },
		lines.length > 0 ? lines : ['Every figure draws what its last version does: there is nothing to publish.']
	);
}

function fileOf(dir: string, slug: string): string {
	return join(dir, 'figures', `${slug}.yaml`);
}
