import { loadDataset } from '../../lib/dataset/load';
import { withEdition } from '../../lib/dataset/author/migrate';
import { disk } from '../../lib/dataset/ports/disk';
import { FORMAT } from '../../lib/dataset/schema/editions';
import type { Problem } from '../../lib/dataset/types';
import { counted, tell, type DataCommand, type DataOptions } from './command';
import { replaceFiles } from './replaceFiles';

/** Brings data files of earlier editions of the format up to today’s. */
export const migrate: DataCommand = {
	takes: '',
	does: [
		'Brings data files of earlier editions of the format up to today’s, and says what it did.',
		'Earlier editions are read as they are, so that this is never urgent. Published versions are left alone, and every other byte of the files stays.'
	],
	options: [],
	examples: [''],
	run
};

function run(args: readonly string[], options: DataOptions): number | undefined {
	if (args.length > 0) return undefined;
	const { dir, textDirs } = options;
	const unread: Problem[] = [];
	const report = (problem: Problem) => {
		if (problem.code === 'unreadable' && problem.at.file === dir) unread.push(problem);
	};
	const { files, newer } = withEdition({ files: disk, dir, report });
	if (newer.length > 0 || unread.length > 0) {
		const tooNew = ({ code }: Problem) => code === 'newer-format';
		const problems = newer.length > 0 ? loadDataset({ files: disk, dir, textDirs }).problems.filter(tooNew) : unread;
		return tell(options, problems, { edition: FORMAT, files: [] }, ['Nothing was changed.']);
	}
	replaceFiles(files);
	const told = files.map(({ path, did }) => `${path}: ${did.join('; ')}`);
	return tell(options, [], { edition: FORMAT, files: files.map(({ path, did }) => ({ path, did })) }, [
		...told,
		files.length === 0
			? `Nothing to do: all files are of edition ${FORMAT}, which is today’s.`
			: `${counted(files.length, 'file')} brought up to edition ${FORMAT}.`
	]);
}
