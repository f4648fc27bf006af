import { loadDataset } from '../../lib/dataset/load';
import { withEdition } from '../../lib/dataset/author/migrate';
import { disk } from '../../lib/dataset/ports/disk';
import { FORMAT } from '../../lib/dataset/schema/editions';
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
	const { files, newer } = withEdition({ files: disk, dir });
	if (newer.length > 0) {
		const { problems } = loadDataset({ files: disk, dir, textDirs });
		return tell(
			options,
			problems.filter(({ code }) => code === 'newer-format'),
			{ edition: FORMAT, files: [] },
			['Nothing was changed.']
		);
	}
	if (files.length === 0) {
		const { problems } = loadDataset({ files: disk, dir, textDirs });
		const unread = problems.filter(({ code, at }) => code === 'unreadable' && at.file === dir);
		if (unread.length > 0) return tell(options, unread, { edition: FORMAT, files: [] }, ['Nothing was changed.']);
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
