/** `npm test`: all that must hold, step by step; the first that fails stops it. The last line is the sum of all tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../tests/browser/setup/findBrowser';
import { type Totals, addTotals, NO_TESTS, playwrightTotals, vitestTotals } from './test/totals';
import { seconds } from './terminal';

const REPORTS = join('.cache', 'test');
const UNIT = join(REPORTS, 'unit.json');
const BROWSER = join(REPORTS, 'browser.json');

interface Step {
	readonly name: string;
	/** True if it went well. */
	readonly go: () => boolean;
	/** The tests that it ran, if it ran any. */
	readonly totals?: () => Totals;
}

function program(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
	return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

interface Article {
	readonly name: string;
	readonly data: string;
	/** Where its texts are, if not where all are looked for. */
	readonly texts?: string;
	/** Where it is to be published; at the root of an unknown address if not said. */
	readonly place?: { readonly SITE_URL: string; readonly BASE_PATH: string };
	readonly tests: readonly string[];
}

/** Other articles than the project's own, and what is tested on them: nothing in the product may know just one. */
const ARTICLES: readonly Article[] = [
	{
		name: 'a second article, with versions, corrections and a withdrawn figure, below a path',
		data: 'tests/fixtures/island/dataset',
		place: { SITE_URL: 'https://charts.example.org', BASE_PATH: '/reports/charts' },
		tests: ['anotherArticle', 'embedPinned', 'layout', 'check', 'policy', 'embedServed', 'load']
	},
	{ name: 'an article in other languages', data: 'tests/fixtures/languages/dataset', tests: ['layout'] }
];

/** Many made-up figures of every type, from more sources than a page names. */
const LARGE = join(REPORTS, 'large');
const COLLECTION: Article = {
	name: '300 figures of 50 sources',
	data: join(LARGE, 'dataset'),
	texts: join(LARGE, 'texts'),
	tests: ['large']
};

/** Builds an article and tests it in the browser. The project's own is built after it. */
function articleSteps({ name, data, texts, place, tests }: Article): Step[] {
	const environment = { CITED_FIGURES_DATA: data, ...(texts ? { CITED_FIGURES_TEXTS: texts } : {}), ...place };
	const files = tests.map((file) => `tests/browser/${file}.test.ts`);
	return [
		{ name: `build of ${name}`, go: () => program('npm', ['run', '--silent', 'build'], environment) },
		{ name: `browser tests of ${name}`, ...browserTests(files, environment) }
	];
}

function browserTests(files: readonly string[], environment: Record<string, string> = {}): Pick<Step, 'go' | 'totals'> {
	const report = { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER };
	return {
		go: () => program('npx', ['playwright', 'test', ...files, '--reporter=list,json'], { ...environment, ...report }),
		totals: () => playwrightTotals(readReport(BROWSER))
	};
}

const STEPS: readonly Step[] = [
	// First of all, so that it is tried where nothing has been made before: fonts, caches, an earlier build.
	{ name: 'build in a fresh copy', go: () => program('npm', ['run', '--silent', 'build']) },
	{
		name: 'types and components (svelte-kit sync, svelte-check, tsc)',
		go: () => program('npm', ['run', '--silent', 'typecheck'])
	},
	{ name: 'style (eslint, prettier)', go: () => program('npm', ['run', '--silent', 'lint']) },
	{
		name: 'unit tests (vitest)',
		go: () => program('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]),
		totals: () => vitestTotals(readReport(UNIT))
	},
	{
		name: 'browser (find or get a Chromium)',
		go: () => {
			process.env.CHROMIUM_PATH = ensureBrowser();
			console.log(process.env.CHROMIUM_PATH);
			return true;
		}
	},
	...ARTICLES.flatMap(articleSteps),
	{
		name: 'made-up figures',
		go: () => program('npm', ['run', '--silent', 'synthetic', '--', LARGE, '--figures', '300', '--per-source', '6'])
	},
	...articleSteps(COLLECTION),
	{ name: 'build', go: () => program('npm', ['run', '--silent', 'build']) },
	{ name: 'browser tests (playwright)', ...browserTests([]) }
];

function readReport(file: string): unknown {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** A step that fails outside its tests counts as one failure, so that no failed run ends with “0 failed”. */
function runStep({ name, go, totals }: Step): { isGood: boolean; totals: Totals } {
	const start = performance.now();
	console.log(`\n── ${name}`);
	let isGood: boolean;
	let counted = NO_TESTS;
	try {
		isGood = go();
		counted = totals?.() ?? NO_TESTS;
	} catch (error) {
		isGood = false;
		console.error(error instanceof Error ? error.message : error);
	}
	if (!isGood && counted.failed === 0) counted = addTotals(counted, { passed: 0, failed: 1 });
	console.log(`── ${name}: ${isGood ? 'good' : 'failed'} (${seconds(start)})`);
	return { isGood, totals: counted };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let sum = NO_TESTS;
for (const step of STEPS) {
	const result = runStep(step);
	sum = addTotals(sum, result.totals);
	if (!result.isGood) {
		process.exitCode = 1;
		break;
	}
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
