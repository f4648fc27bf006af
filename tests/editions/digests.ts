/**
 * `npm run digests`: the digests of every file of three sites, to hold a change against that shall change nothing.
 * `-- <list.json>` builds the sites and writes the list; `-- --compare <before.json> <after.json>` compares two.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { compareDigests, comparisonLines, isHeld } from './digests/compare';
import { digestsOf, type DigestList, type FileDigest } from './digests/list';

/** Name → what it is built with. */
const SITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	languages: { CITED_FIGURES_DATA: 'tests/fixtures/languages/dataset' },
	island: {
		CITED_FIGURES_DATA: 'tests/fixtures/island/dataset',
		SITE_URL: 'https://charts.example.org',
		BASE_PATH: '/reports/charts'
	},
	data: { CITED_FIGURES_DATA: 'data' }
};

/** Pages tell whether a source’s text is at hand, which differs from place to place: here none is. */
const WITHOUT_TEXTS = { CITED_FIGURES_TEXTS: 'static' };

const HELP = `Usage: npm run digests -- <list.json>
       npm run digests -- --compare <before.json> <after.json>

Exit code: 0 if nothing differs but scripts, styles and fonts, and their names in pages; 1 if anything does; 2 if the
command is not understood.`;

function build(name: string, env: Readonly<Record<string, string>>): Record<string, FileDigest> {
	console.log(`\n── ${name}`);
	const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--force'], {
		stdio: 'inherit',
		env: { ...process.env, SITE_URL: '', BASE_PATH: '', CITED_FIGURES_SIGNING_KEY: '', ...WITHOUT_TEXTS, ...env }
	});
	if (status !== 0)
		throw new Error(`The site “${name}” could not be built; the reason stands above. No list was written.`);
	return digestsOf('build');
}

function read(file: string): DigestList {
	return JSON.parse(readFileSync(file, 'utf8')) as DigestList;
}

const [first = '', before = '', after = '', ...more] = process.argv.slice(2);
if (first === '--compare' && after !== '' && more.length === 0) {
	const comparisons = compareDigests(read(before), read(after));
	console.log(comparisonLines(comparisons).join('\n'));
	process.exitCode = isHeld(comparisons) ? 0 : 1;
} else if (/\.json$/.test(first) && before === '') {
	const list = Object.fromEntries(Object.entries(SITES).map(([name, env]) => [name, build(name, env)]));
	writeFileSync(first, `${JSON.stringify(list, null, '\t')}\n`);
	console.log(`\n${first}: ${Object.values(list).reduce((sum, files) => sum + Object.keys(files).length, 0)} files`);
} else {
	console.error(HELP);
	process.exitCode = 2;
}
