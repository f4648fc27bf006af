/** `npm run snapshot -- <slug>`: records how a figure is drawn now, and what its addresses show, for the tests that tell of changes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../lib/dataset/load';
import { nearestName } from '../lib/dataset/problems/names';
import { disk } from '../lib/dataset/ports/disk';
import { formatProblems } from '../lib/dataset/problems/report';
import { settings } from '../lib/settings.js';
import { buildFonts } from '../build/fonts/buildFonts';
import { isCommand, run } from './terminal';

/** The project's own figures are recorded, whatever dataset is worked on. */
const DATA = 'data';

const HELP = `Usage: npm run snapshot -- <slug>

Records how a figure of “${DATA}” is drawn now, and what its addresses show, into “tests/snapshots”: tests tell of changes.
Look at what was written before you commit it.`;

/** What is recorded of a figure, and the tests that write it: there is one way to draw it. */
const RECORDED = [
	{
		fileOf: (slug: string) => join('tests', 'snapshots', `${slug}.svg`),
		test: 'tests/unit/figure/draw.test.ts',
		titleOf: (slug: string) => `the recorded drawing of ${slug} is still what is drawn`
	},
	{
		fileOf: (slug: string) => join('tests', 'snapshots', 'addresses', `${slug}.txt`),
		test: 'tests/unit/site/addresses.test.ts',
		titleOf: (slug: string) => `the addresses of ${slug} show what they showed, in the same proportions`
	}
] as const;

/**
 * The one figure that a command line names.
 * @throws {Error} if it names none or several, if the dataset is broken, or if there is no such figure
 */
export function readSlug(args: readonly string[]): string {
	const [slug, ...more] = args;
	if (!slug || slug.startsWith('-') || more.length > 0)
		throw new Error('Expected the slug of one figure: npm run snapshot -- <slug>');
	const { dataset, problems } = loadDataset({ files: disk, dir: DATA, textDirs: settings().textDirs });
	if (!dataset)
		throw new Error(`${formatProblems(problems)}\nNothing was recorded: the dataset in “${DATA}” is broken.`);
	const slugs = dataset.figures.map((figure) => figure.slug);
	if (slugs.includes(slug)) return slug;
	const nearest = nearestName(slug, slugs);
	throw new Error(`There is no figure “${slug}” in “${DATA}”.${nearest ? ` Perhaps “${nearest}”?` : ''}`);
}

/** Has the tests that compare write it down. @returns what to tell */
function record(slug: string): string {
	const files = RECORDED.map(({ fileOf }) => fileOf(slug));
	const read = () => files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
	const before = read();
	const titles = RECORDED.map(({ titleOf }) => titleOf(slug)).join('|');
	const tests = RECORDED.map(({ test }) => test);
	const args = ['vitest', 'run', '--project', 'unit', '--update', '--testNamePattern', `^(?:${titles})$`, ...tests];
	const { status, stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8' });
	const after = read();
	if (status !== 0 || after.includes(undefined)) throw new Error(`${stdout}${stderr}\nNothing was recorded.`);
	const written = files.filter((_, i) => after[i] !== before[i]);
	if (written.length === 0) return `${files.join(' and ')} are as they were: the figure is drawn as recorded.`;
	return `Written: ${written.join(', ')}\nLook at it, and at what has changed (git diff), before you commit it with the figure.`;
}

if (isCommand(import.meta.url)) {
	await run(async () => {
		if (process.argv.includes('--help')) {
			console.log(HELP);
			return;
		}
		const slug = readSlug(process.argv.slice(2));
		await buildFonts({ dataDir: DATA, outDir: join('.cache', 'fonts') });
		console.log(record(slug));
	});
}
