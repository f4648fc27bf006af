import { join } from 'node:path';
import { loadDataset } from '../../lib/dataset/load';
import { disk } from '../../lib/dataset/ports/disk';
import { replaceFiles } from './replaceFiles';
import type { Problem } from '../../lib/dataset/types';
import {
	isUnpublished,
	missingSaid,
	publicationOf,
	withdrawalOf,
	type PublishOptions
} from '../../lib/dataset/versions/publish';
import { saidOf } from '../../lib/press/said';
import { text } from '../../lib/dataset/schema/fields';
import { namedCharacter, ownCodePoints } from '../../lib/dataset/stages/characters';
import { missingCharacters } from '../../lib/fonts/coverage';
import { counted, problemOf, tell, today, unknownFigure, type DataCommand, type DataOptions } from './command';

/** Freezes what figures draw as their next versions, or withdraws one. */
export const publish: DataCommand = {
	takes: '<slug …>',
	does: [
		'Freezes what figures draw as their next versions, or takes one back.',
		'The revision (date, what, why) is added to the figure’s file and shown on its page; --all publishes every figure that changed. A withdrawn figure’s addresses keep answering, and say why.',
		'--record writes down what this edition of the program says of versions that earlier ones published, so that files made now can be verified when the program has gone on.'
	],
	options: ['why', 'what', 'all', 'withdraw', 'record'],
	examples: [
		'trade-record --why "The article was corrected."',
		'--all --why "First publication"',
		'trade-record --withdraw --why "The quote was misread."',
		'--record'
	],
	run
};

function run(slugs: readonly string[], options: DataOptions): number | undefined {
	const { all, withdraw, record, dir, textDirs, why, what } = options;
	const unfit = [...unfitText('why', why, dir), ...unfitText('what', what, dir)];
	if (unfit.length > 0) return tell(options, unfit, { published: [] }, ['Nothing was published.']);
	if (record) return slugs.length > 0 || all || withdraw ? undefined : recordSaid(options);
	if (all === slugs.length > 0 || (all && withdraw)) return undefined;
	const { dataset, problems } = loadDataset({ files: disk, dir, comparesVersions: false, textDirs });
	if (!dataset) return tell(options, problems, { published: [] }, ['Nothing was published: the dataset is broken.']);
	const { figures } = dataset;
	const unknown = slugs.filter((slug) => !figures.some((figure) => figure.slug === slug));
	const chosen = all ? figures.filter(isUnpublished) : figures.filter(({ slug }) => slugs.includes(slug));
	const asked: PublishOptions = {
		from: disk,
		dir,
		date: today(),
		say: saidOf,
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
			const { version, revision, takenOver } = outcome;
			published.push({ slug: figure.slug, version, revision, files });
			const told = takenOver ? `; date, what and why as its file has them: ${revision.date}, “${revision.why}”` : '';
			lines.push(`${figure.slug}: version ${version}, ${revision.what} (${files.join(', ')})${told}`);
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

/** What is wrong with a text that readers will be shown, before anything is read or written. */
function unfitText(option: 'why' | 'what', value: string | undefined, dir: string): Problem[] {
	if (value === undefined) return [];
	const told = (message: string): Problem[] => [
		problemOf(`--${option}`, 'unfit-text', `--${option} ${message}`, {
			expected: 'one line of plain text, of 1 to 600 characters'
		})
	];
	const read = text.safeParse(value);
	const [issue] = read.error?.issues ?? [];
	if (issue?.code === 'too_big') return told(`has ${value.length} characters`);
	if (issue?.code === 'too_small') return told('is empty');
	if (issue) return told(/[\r\n]/.test(value) ? 'is more than one line' : issue.message);
	const missing = missingCharacters(
		value,
		ownCodePoints(disk, dir, () => undefined)
	);
	if (missing.length === 0) return [];
	return told(
		`holds ${missing
			.slice(0, 8)
			.map(({ char }) => namedCharacter(char))
			.join(', ')}, which no font has`
	);
}

/** Writes down what this edition says of every version, where that is not on record. */
function recordSaid(options: DataOptions): number {
	const { dir, textDirs } = options;
	const { dataset, problems } = loadDataset({ files: disk, dir, textDirs });
	if (!dataset) return tell(options, problems, { recorded: [] }, ['Nothing was recorded: the dataset is broken.']);
	const files = missingSaid(dataset.figures, dir, saidOf);
	replaceFiles(files);
	const recorded = files.map(({ path }) => path);
	return tell(options, [], { recorded }, [
		recorded.length > 0
			? `${counted(recorded.length, 'file')}: ${recorded.join(', ')}`
			: 'What this edition says of every version is on record already.'
	]);
}

function fileOf(dir: string, slug: string): string {
	return join(dir, 'figures', `${slug}.yaml`);
}
