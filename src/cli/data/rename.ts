import { join } from 'node:path';
import { loadDataset } from '../../lib/dataset/load';
import { disk } from '../../lib/dataset/ports/disk';
import { renamingOf } from '../../lib/dataset/author/rename';
import { problemOf, tell, unknownFigure, type DataCommand, type DataOptions } from './command';
import { replaceFiles } from './replaceFiles';

/** Gives a figure another slug; its versions move with it, and the earlier address leads on. */
export const rename: DataCommand = {
	takes: '<slug> <new slug>',
	does: ['Gives a figure another address; the earlier one leads on, and its versions move along.'],
	options: [],
	examples: ['trade-record trade-with-china'],
	run
};

function run([from, to, ...more]: readonly string[], options: DataOptions): number | undefined {
	if (from === undefined || to === undefined || more.length > 0) return undefined;
	const { dir, textDirs } = options;
	const { dataset, problems } = loadDataset({ files: disk, dir, comparesVersions: false, textDirs });
	if (!dataset) return tell(options, problems, { files: [] }, ['Nothing was renamed: the dataset is broken.']);
	const { figures } = dataset;
	const figure = figures.find(({ slug }) => slug === from);
	const refuse = (problem: ReturnType<typeof problemOf>) =>
		tell(options, [problem], { files: [] }, ['Nothing was renamed.']);
	if (!figure) return refuse(unknownFigure(dir, from, figures));
	const outcome = renamingOf(figure, to, figures, { files: disk, dir });
	if (outcome.kind === 'refused')
		return refuse(
			problemOf(join(dir, 'figures', `${from}.yaml`), 'not-renamed', outcome.refused, { expected: outcome.expected })
		);
	replaceFiles(outcome.files, outcome.gone);
	const files = outcome.files.map(({ path }) => path);
	return tell(options, [], { slug: to, aliases: outcome.aliases, files, gone: outcome.gone }, [
		`${from} is ${to} now (${files.join(', ')}).`,
		outcome.aliases.includes(from)
			? `Its earlier addresses keep answering: ${outcome.aliases.join(', ')}.`
			: `“${from}” was never published, so nothing leads on from it.`
	]);
}
