import { loadDataset } from '../../lib/dataset/load';
import { disk } from '../../lib/dataset/ports/disk';
import { formatProblems } from '../../lib/dataset/problems/report';
import { unpublishedNote } from '../../lib/dataset/versions/versionedFigures';
import { countRead } from '../../lib/sentences/personalReading';
import { counted, type DataCommand, type DataOptions } from './command';

/** Every mistake of the dataset in one run, and what a green run rests on. */
export const validate: DataCommand = {
	takes: '',
	does: [
		'Validates the whole dataset and reports every mistake, each with its place.',
		'Where a source’s text is at hand, its quotes are looked for in it; else the recorded match must hold.'
	],
	options: [],
	examples: ['', '--dir ../other-article/data'],
	run
};

function run(args: readonly string[], { dir, textDirs, json, print }: DataOptions): number | undefined {
	if (args.length > 0) return undefined;
	const { dataset, problems, notes } = loadDataset({ files: disk, dir, textDirs });
	if (json) {
		print(JSON.stringify({ problems, notes }, undefined, '\t'));
		return problems.length === 0 ? 0 : 1;
	}
	for (const note of notes) print(`note: ${note}`);
	print(formatProblems(problems));
	if (dataset) {
		const { claims, derivations, checks, figures, sources } = dataset;
		const unpublished = unpublishedNote(figures);
		if (unpublished) print(`note: ${unpublished}`);
		print(
			`${counted(claims.length, 'claim')}${countRead(claims)}, ${counted(derivations.length, 'derived value')}, ${counted(checks.length, 'check')}${countRead(checks)} and ${counted(figures.length, 'figure')} from ${counted(sources.length, 'source')}.`
		);
	}
	return problems.length === 0 ? 0 : 1;
}
