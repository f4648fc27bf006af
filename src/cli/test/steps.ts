/** What `npm test` does, what of it is fast, and what is done in addition where time is no matter. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readPlaywright, readVitest, type TestReport } from './reports';
import type { Command, Stage, Step } from './run';

/** How much is tested: what needs no site; all; what is too slow for that, alone; or all of it, and more by chance. */
export type Extent = 'fast' | 'all' | 'slow' | 'long';

/** Where reports go, and copies of the product in which sites are built. */
export const FOLDER = join('.cache', 'test');
const CORES = availableParallelism();

function npm(script: string, args: readonly string[] = [], env: Command['env'] = {}): Command {
	return { program: 'npm', args: ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], env };
}

const tsx = (...args: string[]): Command => ({ program: 'npx', args: ['tsx', ...args] });

function reportOf(name: string, read: (report: unknown) => TestReport): () => TestReport {
	return () => read(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')));
}

/** @param name of its report @param projects of `vite.config.ts` */
function vitest(
	name: string,
	projects: readonly string[],
	env: Command['env'] = {}
): Pick<Step, 'commands' | 'report'> {
	return vitestWith(
		name,
		projects.flatMap((project) => ['--project', project]),
		env
	);
}

function vitestWith(
	name: string,
	options: readonly string[],
	env: Command['env'] = {}
): Pick<Step, 'commands' | 'report'> {
	const report = `--outputFile.json=${join(FOLDER, `${name}.json`)}`;
	const args = ['vitest', 'run', ...options];
	return {
		commands: [{ program: 'npx', args: [...args, '--reporter=default', '--reporter=json', report], env }],
		report: reportOf(name, readVitest)
	};
}

/** @param name of its report */
function playwright(
	name: string,
	files: readonly string[],
	env: Command['env'] = {}
): Pick<Step, 'commands' | 'report'> {
	const told = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(FOLDER, `${name}.json`) };
	const options = ['--reporter=list,json', '--output', join(FOLDER, name)];
	return {
		commands: [{ program: 'npx', args: ['playwright', 'test', ...files, ...options], env: told }],
		report: reportOf(name, readPlaywright)
	};
}

interface Article {
	/** The folder in which a copy of the product builds it. */
	readonly folder: string;
	readonly name: string;
	readonly data: string;
	/** Where its texts are, if not where all are looked for. */
	readonly texts?: string;
	/** Where it is to be published; at the root of an unknown address if not said. */
	readonly place?: { readonly SITE_URL: string; readonly BASE_PATH: string };
	/** What makes it, if it is not there. */
	readonly made?: Command;
	/** The shard that is built, if not all. */
	readonly shard?: string;
	/** Whether its tests use hosts and readers of others (`tests/clients/package.json`). */
	readonly usesPackages?: true;
	readonly tests: readonly string[];
}

const NGINX_PORT = 4340;

/** Other articles than the project's own, and what is tested on them: nothing in the product may know just one. */
const ISLAND: Article = {
	folder: 'island',
	name: 'a second article, with versions, corrections and a withdrawn figure, below a path',
	data: 'tests/fixtures/island/dataset',
	place: { SITE_URL: 'https://charts.example.org', BASE_PATH: '/reports/charts' },
	usesPackages: true,
	tests: ['anotherArticle', 'embedPinned', 'layout', 'check', 'policy', 'load']
};
const LANGUAGES: Article = {
	folder: 'languages',
	name: 'an article in other languages, with nginx',
	data: 'tests/fixtures/languages/dataset',
	// As `docs/deploy.md` has it.
	place: { SITE_URL: `http://127.0.0.1:${NGINX_PORT}`, BASE_PATH: '/figures' },
	usesPackages: true,
	tests: ['layout', 'embedServed']
};

/** Made-up figures of every type, from more sources than a page names. The last one is in the first of 20 shards. */
const FIGURES = 301;
function collection(folder: string, name: string, shard?: string): Article {
	const made = join(FOLDER, `${folder}-made`);
	return {
		folder,
		name,
		data: join(made, 'dataset'),
		texts: join(made, 'texts'),
		made: npm('synthetic', [made, '--figures', String(FIGURES), '--per-source', '6']),
		...(shard ? { shard } : {}),
		tests: ['large']
	};
}
/** What belongs to no figure alone, and the pages and files of every twentieth. */
const COLLECTION = collection('collection', `${FIGURES} figures of 51 sources, a twentieth of them`, '1/20');
const WHOLE_COLLECTION = collection('whole-collection', `all of ${FIGURES} figures of 51 sources`);
const ALWAYS = [ISLAND, LANGUAGES];
const OTHERS = [...ALWAYS, COLLECTION, WHOLE_COLLECTION];

function environmentOf(article: Article): Record<string, string> {
	const { data, texts, place, folder } = article;
	return {
		CITED_FIGURES_DATA: data,
		...(texts ? { CITED_FIGURES_TEXTS: texts } : {}),
		...place,
		CITED_FIGURES_TEST_SITE: join(FOLDER, folder, 'build'),
		// Several sites are shown at the same time.
		CITED_FIGURES_TEST_NUMBER: String(1 + OTHERS.indexOf(article))
	};
}

const buildName = ({ name }: Article) => `build of ${name}`;

/** Builds it in a copy of the product, so that the project's own site stays, and several can be built at once. */
function buildOf(article: Article): Step {
	const { folder, made, shard } = article;
	const build = tsx('tests/build/buildCopy.ts', join(FOLDER, folder), ...(shard ? ['--shard', shard] : []));
	const commands = [...(made ? [made] : []), { ...build, env: environmentOf(article) }];
	return { name: buildName(article), commands };
}

function browserTestsOf(article: Article): Step {
	const files = article.tests.map((file) => `tests/browser/${file}.test.ts`);
	return {
		name: `browser tests of ${article.name}`,
		...playwright(`browser-${article.folder}`, files, environmentOf(article)),
		needs: [BROWSER.name, ...(article.usesPackages ? [PACKAGES.name] : []), buildName(article)]
	};
}

const TYPES: Step = { name: 'types and components (svelte-check)', commands: [npm('typecheck')] };
const STYLE: Step = { name: 'style (eslint, prettier)', commands: [npm('lint')] };
/** With them whole commands, with all that they make and start, and short runs of the fuzzers: too much for the fast loop. */
const UNIT: Step = {
	name: 'unit tests, commands at work, short runs of the fuzzers (vitest)',
	...vitest('unit', ['unit', 'alone', 'commandsAtWork', 'fuzz'])
};
const FONTS: Step = { name: 'fonts', commands: [npm('fonts')] };
/** Those alone that need no site, and of what is tried many times a part (`tests/unit/extent.ts`). */
const UNIT_IN_THE_LOOP: Step = {
	name: 'unit tests (vitest)',
	...vitest('unit', ['unit', 'alone'], { IN_THE_LOOP: '1' }),
	needs: [FONTS.name]
};
/** The same with what is known of files that have not changed; what one file means for the lint of another may be missed. */
const FROM_CACHE: readonly Step[] = [
	{ ...TYPES, commands: [npm('typecheck:cached')] },
	{ ...STYLE, commands: [npm('lint:cached')] }
];
const PACKAGES: Step = {
	name: 'packages for tests (find or install those of tests/clients)',
	commands: [tsx('tests/clients/ensurePackages.ts')]
};
const CLIENTS: Step = {
	name: 'tests with real programs (vitest)',
	...vitest('clients', ['clients']),
	needs: [PACKAGES.name]
};
/** Bundled, installed and compiled as outside: nothing of it changes with most changes. */
const PACKED: Step = {
	name: 'the package in a program outside (vitest)',
	...vitest('package', ['clientsAtLength'])
};
const COMMANDS: Step = {
	name: 'commands given bad input, files made anew and doctored (vitest)',
	...vitest('commands', ['commands', 'fuzzAtLength'])
};
const BUILDS: Step = { name: 'tests of builds (vitest)', ...vitest('build', ['build']) };
const BUILDS_AT_LENGTH: Step = {
	name: 'tests of builds at length (vitest)',
	...vitest('build-at-length', ['buildAtLength'])
};
const FRESH: Step = { name: 'build in a fresh copy', commands: [npm('build')] };
const BROWSER: Step = {
	name: 'browser (find or get a Chromium)',
	commands: [tsx('tests/browser/setup/ensureBrowser.ts')]
};
const OWN: Step = {
	name: 'browser tests (playwright)',
	...playwright('browser', ['tests/browser/[^/]+.test.ts']),
	needs: [FRESH.name, BROWSER.name, PACKAGES.name]
};
const OWN_AT_LENGTH: Step = {
	name: 'browser tests at length (playwright)',
	...playwright('browser-at-length', ['tests/browser/atLength/']),
	needs: [FRESH.name, BROWSER.name, PACKAGES.name]
};

/** Pages, embeds, paper, files, contrast themes, in browsers of several makers, where they can be had. */
const inEngines = (name: string, engines: readonly string[]): Step => ({
	name,
	...vitestWith('engines', [
		'--config',
		'tests/engines/vitest.config.ts',
		...engines.flatMap((engine) => ['--project', engine]),
		'tests/engines/short.test.ts',
		'tests/engines/matrix'
	]),
	needs: [FRESH.name, BROWSER.name]
});
const ENGINES = inEngines('browsers of three makers (vitest)', []);
/** At each landing: in Chromium all browser tests run anyhow. */
const OTHER_ENGINES = inEngines('browsers of two other makers (vitest)', ['firefox', 'webkit']);

/** The same seeds each time, at a length for which `npm test` has no time. */
const FUZZ: readonly Step[] = [
	{ name: 'broken datasets', commands: [npm('fuzz', ['--cases', '3000', '--seed', '2'])] },
	{ name: 'figures made by chance', commands: [npm('fuzz:layouts', ['--cases', '200', '--seed', '2'])] },
	{ name: 'builds that are killed', commands: [npm('fuzz:kills', ['--times', '10', '--seed', '2'])] }
];

/** What needs no site, side by side. */
const FAST: readonly Stage[] = [{ atOnce: 3, steps: [FONTS, UNIT_IN_THE_LOOP, ...FROM_CACHE] }];

/** @returns what is to be done, in order */
export function stagesOf(extent: Extent): readonly Stage[] {
	if (extent === 'fast') return FAST;
	if (extent === 'slow')
		return [{ atOnce: 3, steps: [FRESH, BROWSER, PACKAGES] }, ...slowOf([COLLECTION], OTHER_ENGINES)];
	if (extent === 'long')
		return [...all(), ...slowOf([COLLECTION, WHOLE_COLLECTION], ENGINES), { atOnce: 1, steps: FUZZ }];
	return all();
}

/** What belongs to each change. */
function all(): readonly Stage[] {
	return [
		// First of all, so that it is tried where nothing has been made before: fonts, caches, an earlier build.
		{ atOnce: 3, steps: [FRESH, BROWSER, PACKAGES] },
		{
			atOnce: CORES,
			// What takes longest first, so that nothing long is left for the end, when there is nothing beside it.
			steps: [OWN, BUILDS, ...ALWAYS.map(buildOf), UNIT, ...ALWAYS.map(browserTestsOf), STYLE, TYPES]
		}
	];
}

/** What belongs to each landing, and takes longer than anybody waits for at each change. */
function slowOf(collections: readonly Article[], engines: Step): readonly Stage[] {
	const beside = [
		BUILDS_AT_LENGTH,
		OWN_AT_LENGTH,
		COMMANDS,
		CLIENTS,
		PACKED,
		...collections.map(buildOf),
		...collections.map(browserTestsOf)
	];
	return [
		{ atOnce: CORES, steps: beside },
		{ atOnce: 1, steps: [engines] }
	];
}
