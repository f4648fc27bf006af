import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { isRunnableDevEnvironment, normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { pageTokensCss } from './src/lib/scene/tokens.ts';
import { settings } from './src/lib/settings.js';
import { PACKAGES_OUTSIDE } from './src/build/packing/outside.js';
import { checkProjectPath } from './src/build/disk/projectPath.ts';
import { isMadeByExporter } from './src/build/pages/exporterFiles.js';
import { pageFontFiles } from './src/build/pages/pageFontFiles.ts';
import { pageScripts, singleScripts, stylesOnly } from './src/build/pages/scripts.ts';
import { watchData } from './src/build/pages/watchData.ts';
import { messageOf } from './src/build/systemError.ts';
import type * as Fonts from './src/build/files/fontFiles';
import type * as OnDemand from './src/build/files/onDemand';
import type * as Current from './src/lib/dataset/current';
import type * as FontFolder from './src/lib/fonts/folder';
import type * as Metrics from './src/lib/fonts/metrics';
import type * as Dataset from './src/lib/site/making/readDataset';

const { basePath, data } = settings();
const FONTS = '.cache/fonts';

/** What is asked for, without its query. */
function pathOf({ url = '' }: { readonly url?: string | undefined }): string {
	return url.split('?', 1)[0] ?? '';
}

/** `npm run dev` says in a sentence, as a build does, where it cannot work. */
function place(): Plugin {
	return {
		name: 'cited-figures:place',
		apply: 'serve',
		config() {
			try {
				checkProjectPath(process.cwd());
			} catch (error) {
				process.stderr.write(`${messageOf(error)}\n`);
				process.exit(1);
			}
		}
	};
}

const FONT_TYPES: Readonly<Record<string, string>> = {
	'.json': 'application/json; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8'
};

/** In `npm run dev` pages find their fonts where a build puts them. */
function fontsInPlace(): Plugin {
	return {
		name: 'cited-figures:fonts-in-place',
		apply: 'serve',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = pathOf(request);
				// Nothing else is looked for in the folder of the fonts.
				if (!path.startsWith(`${basePath}/_app/`)) return next();
				const file = pageFontFiles(FONTS).get(path.slice(basePath.length));
				if (!file) return next();
				const type = FONT_TYPES[extname(file)] ?? 'font/woff2';
				readFile(file).then(
					(bytes) => response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(bytes),
					next
				);
			});
		}
	};
}

/** In `npm run dev` a binary file is made when it is asked for, by the same functions as in the build. */
function filesOnDemand(): Plugin {
	return {
		name: 'cited-figures:files-on-demand',
		apply: 'serve',
		configureServer(server) {
			server.middlewares.use((request, response, next) => {
				const path = pathOf(request);
				if (!isMadeByExporter(path, basePath)) return next();
				makeOnDemand(server, path).then((made) => {
					if (!made) return next();
					response.writeHead(200, { 'Content-Type': made.type, 'Cache-Control': 'no-store' }).end(made.bytes);
				}, next);
			});
		}
	};
}

async function makeOnDemand(server: ViteDevServer, path: string) {
	const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
	const { ssr } = server.environments;
	if (!isRunnableDevEnvironment(ssr)) throw new Error('Files on demand need kit’s server in this process.');
	const { fileOnDemand, typeOf } = await ssr.runner.import<typeof OnDemand>('/src/build/files/onDemand.ts');
	const { fontFiles } = await ssr.runner.import<typeof Fonts>('/src/build/files/fontFiles.ts');
	// Kit loads its own copy of all modules, and has given that one its measures and its dataset.
	const { readMetrics } = await ssr.runner.import<typeof FontFolder>('/src/lib/fonts/folder.ts');
	const { giveMetrics } = await ssr.runner.import<typeof Metrics>('/src/lib/fonts/metrics.ts');
	giveMetrics(readMetrics());
	const { findFigure, giveDataset } = await ssr.runner.import<typeof Current>('/src/lib/dataset/current.ts');
	const { readDataset } = await ssr.runner.import<typeof Dataset>('/src/lib/site/making/readDataset.ts');
	const said = settings();
	giveDataset({ read: () => readDataset(said), showsDrafts: said.isDevelopment });
	const bytes = await fileOnDemand(path, {
		find: findFigure,
		fonts: fontFiles([FONTS, join(data, 'fonts')]),
		read: async (wanted) => {
			const answer = await fetch(new URL(wanted, address));
			return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
		}
	});
	const type = typeOf(path);
	return bytes && type ? { bytes, type } : undefined;
}

/** The program that makes pages needs few packages beside it: it is also what the package brings. */
function packagesInside(): Plugin {
	return {
		name: 'cited-figures:packages-inside',
		apply: 'build',
		config: () => ({ ssr: { noExternal: true, external: PACKAGES_OUTSIDE } })
	};
}

/** Fills `styles/tokens.css` with the colours of `tokens.ts`, so that pages and drawings have one file of tokens. */
function tokensStyleSheet(): Plugin {
	const file = normalizePath(resolve('src/lib/site/styles/tokens.css'));
	return {
		name: 'cited-figures:tokens',
		// Before vite reads the file itself.
		enforce: 'pre',
		load: (loaded) => (loaded.split('?', 1)[0] === file ? pageTokensCss() : undefined)
	};
}

/**
 * What a thread cannot have of its own, or cannot give back: the working directory, the time zone, a file system that fails, a
 * package in another's place.
 */
const ALONE = [
	'tests/unit/{cli/fullDisk,build/kept/lastBuild}.test.ts',
	'tests/unit/quantity/date.test.ts',
	'tests/unit/charts/d3.test.ts'
];

/** In threads that several files share: each module is loaded once instead of once for each file. */
const TOGETHER = { pool: 'threads', isolate: false } as const;

/** Tests are given what every process that draws and writes files is given at its start. */
const GIVEN = { setupFiles: ['tests/unit/giveMetrics.ts', 'tests/unit/giveSite.ts'] };

/** Builds run in processes of their own, in copies of one prepared project. */
const ON_A_COPY = { pool: 'forks', globalSetup: 'tests/build/prepare.ts' } as const;

function suite(
	name: string,
	include: readonly string[],
	options: TestProjectInlineConfiguration['test']
): TestProjectInlineConfiguration {
	return { extends: true, test: { name, include: [...include], ...options } };
}

export default defineConfig({
	plugins: [
		place(),
		packagesInside(),
		tokensStyleSheet(),
		singleScripts(),
		pageScripts(basePath),
		stylesOnly(),
		fontsInPlace(),
		filesOnDemand(),
		watchData(data),
		sveltekit()
	],
	// Fonts stay files: the content security policy refuses them as `data:`.
	build: { assetsInlineLimit: 0, rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		// Generous, for slow and busy machines: no test measures time.
		testTimeout: 180_000,
		hookTimeout: 180_000,
		// Vitest leaves a core for watching, which nobody does in a run.
		maxWorkers: '100%',
		// What Vite makes of a module is kept from run to run, by its content and by all that this file imports.
		experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/test-modules' },
		projects: [
			suite('unit', ['tests/unit/**/*.test.ts'], { exclude: ALONE, ...GIVEN, ...TOGETHER }),
			suite('commands', ['tests/commands/*.test.ts', 'tests/commands/badInputs/*.test.ts'], {
				...GIVEN,
				...TOGETHER,
				globalSetup: 'tests/commands/bundleOnce.ts'
			}),
			suite('commandsAtWork', ['tests/commands/atWork/*.test.ts'], { ...GIVEN, ...TOGETHER }),
			suite('fuzz', ['tests/fuzz/!(verify)/*.test.ts'], { ...GIVEN, ...TOGETHER }),
			suite('fuzzAtLength', ['tests/fuzz/verify/*.test.ts'], { ...GIVEN, ...TOGETHER }),
			suite('clients', ['tests/clients/*.test.ts'], { ...GIVEN, ...TOGETHER }),
			suite('clientsAtLength', ['tests/clients/atLength/*.test.ts'], {
				...GIVEN,
				...TOGETHER,
				globalSetup: 'tests/clients/packOnce.ts'
			}),
			suite('alone', ALONE, { ...GIVEN, pool: 'forks' }),
			suite('build', ['tests/build/*.test.ts'], ON_A_COPY),
			suite('buildAtLength', ['tests/build/atLength/*.test.ts'], ON_A_COPY)
		]
	}
});
