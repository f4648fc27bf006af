/** The scripts of the site as Vite plugins: what is bundled for browsers, and what is kept from them. */
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import type { Script } from '../../lib/site/islands/scripts';
import { PAGE_FONTS } from '../../lib/site/making/fontPlaces.js';
import { fewerMethods } from './fewerMethods.ts';
import { inSteps } from './inSteps.ts';
import { noJsonSchemas } from './noJsonSchemas.ts';
import { noStreams } from './noStreams.ts';
import { numberScales } from './numberScales.ts';
import { onlyLines } from './onlyLines.ts';
import { COMPILER_OPTIONS } from './compilerOptions.js';

/** One script for each kind of page; `site/islands/scripts.ts` says which page has which. */
const PAGES = 'src/lib/site/islands/pages';
/** One script for each thread that pages begin. They share no file with pages, whose scripts know what threads do not have. */
const THREADS = 'src/lib/site/islands/threads';
const FOLDERS = [PAGES, THREADS];
/** Beside the fonts: servers are told to keep that folder for good. */
const FOLDER = PAGE_FONTS.slice(1, -1);

async function bundled(config: InlineConfig): Promise<Rolldown.RolldownOutput['output']> {
	const built = await build({ configFile: false, logLevel: 'warn', ...config });
	const [output] = Array.isArray(built) ? built : [built];
	if (!output || !('output' in output)) throw new Error('Scripts could not be bundled.');
	return output.output;
}

/**
 * `<file>.ts?script`: a script for browsers as text, bundled into one small classic script. Embeds and their hosts get it
 * as a file of its own, at an address that never changes; the pages' scripts have other names after each change.
 */
export function singleScripts(): Plugin {
	const suffix = '?script';
	return {
		name: 'cited-figures:single-scripts',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(suffix)) return undefined;
			const entry = id.slice(0, -suffix.length);
			const [script] = await bundled({
				build: {
					write: false,
					target: 'es2022',
					lib: { entry, formats: ['iife'], name: 'script' },
					rolldownOptions: { output: { extend: false } }
				}
			});
			return `export default ${JSON.stringify(script.code)}`;
		}
	};
}

/**
 * `virtual:scripts`: the addresses of the pages' scripts by name. Pages are made on the server and only their islands live in
 * the browser, so no client of kit's is sent, and what starts a page is bundled here, apart from kit's own build.
 * @param basePath below which the site stands
 */
export function pageScripts(basePath: string): Plugin {
	const id = '\0virtual:scripts';
	let isDevelopment = false;
	return {
		name: 'cited-figures:page-scripts',
		configResolved: ({ command }) => void (isDevelopment = command === 'serve'),
		resolveId: (source) => (source === 'virtual:scripts' ? id : undefined),
		async load(loaded) {
			if (loaded !== id) return undefined;
			if (isDevelopment) {
				// Vite’s own client reloads also those pages that have no script.
				const scripts = FOLDERS.flatMap((folder) =>
					namesIn(folder).map((name) => [name, { src: `${basePath}/${folder}/${name}.ts`, imports: [] }])
				);
				const none: Script = { src: `${basePath}/@vite/client`, imports: [] };
				return `export default ${JSON.stringify({ none, ...Object.fromEntries(scripts) })}`;
			}
			const others = namesIn(PAGES).filter((name) => name !== DESK);
			const outputs = (
				await Promise.all([
					bundleEntries(PAGES, others, basePath, SHARED),
					bundleEntries(PAGES, [DESK], basePath, [inSteps(DESK_STEPS)]),
					bundleEntries(THREADS, namesIn(THREADS), basePath, [])
				])
			).flat();
			for (const output of outputs) {
				const source = output.type === 'chunk' ? output.code : output.source;
				this.emitFile({ type: 'asset', fileName: output.fileName, source });
			}
			const chunks = outputs.filter((output) => output.type === 'chunk');
			const addresses = (files: readonly string[]) => files.map((file) => `${basePath}/${file}`);
			const [work, ahead] = [DESK_WORK, DESK_AHEAD].map((path) =>
				chunks.find(({ facadeModuleId }) => facadeModuleId === resolve(path))
			);
			const scripts = chunks
				.filter(({ isEntry }) => isEntry)
				.map(({ name, fileName, imports }): [string, Script] => [
					name,
					{
						src: `${basePath}/${fileName}`,
						imports: addresses(imports),
						...(name === DESK &&
							work &&
							ahead && {
								next: addresses(
									// Servers of HTTP/1.1 answer six at a time: the largest, for which all wait, is asked for first.
									[work, ahead].flatMap((chunk) => [
										...chunk.imports.filter((file) => !imports.includes(file)),
										chunk.fileName
									])
								)
							})
					}
				]);
			return `export default ${JSON.stringify(Object.fromEntries(scripts))}`;
		}
	};
}

/**
 * What several pages run goes into one file instead of one for each pair of pages: on a telephone each request costs more
 * than its bytes, and one file is packed better than its parts. What a figure is used with, and what is only seen when it is
 * opened, are apart: dashboards need neither. Nor do they name parts that an address could miss.
 */
const SHARED: readonly Rolldown.CodeSplittingGroup[] = [
	{
		name: 'shared',
		// Those whose names begin with a zero are Vite’s and our own plugins’, a line or two each; what stands for streams is wrapped.
		test: /^\0(?!no-streams)|node_modules[\\/](?:svelte|esm-env|clsx)[\\/]|[\\/]src[\\/]lib[\\/](?:site[\\/](?!embed|desk|figure[\\/](?:use|made|wanted)|ui[\\/](?:Table|sorting|saveFile|unknown|watchParts))|sentences[\\/]standingNames|dataset[\\/]problems[\\/]names|press[\\/]table[\\/]defused)/,
		minShareCount: 2
	},
	{
		name: 'use',
		test: /[\\/]src[\\/]lib[\\/](?:site[\\/](?:figure[\\/](?:use[\\/](?!copies|forDocuments)|wanted)|ui[\\/]unknown)|figure[\\/]widths|press[\\/](?:format|table[\\/]csvForExcel))/,
		minShareCount: 2
	}
];

const namesIn = (folder: string) => readdirSync(folder).map((file) => basename(file, '.ts'));

/**
 * The desk is bundled by itself: with the other pages, what it shares with each of them fell into fifty files, of which each costs
 * a telephone more than its bytes.
 */
const DESK = 'desk';
const DESK_WORK = 'src/lib/site/desk/work.ts';
const DESK_AHEAD = 'src/lib/site/desk/ahead.ts';
const DESK_STEPS = new Map([
	['desk-start', join(PAGES, 'desk.ts')],
	['desk-ahead', DESK_AHEAD],
	['desk-reading', 'src/lib/site/desk/reading.ts'],
	['desk-work', DESK_WORK],
	['desk-drawing', 'src/lib/site/desk/drawing.ts']
]);

/** Files of a folder as scripts. @param groups what several of them share in one file */
function bundleEntries(
	folder: string,
	names: readonly string[],
	basePath: string,
	groups: readonly Rolldown.CodeSplittingGroup[]
): ReturnType<typeof bundled> {
	return bundled({
		base: `${basePath}/`,
		resolve: { alias: { $lib: resolve('src/lib') } },
		plugins: [
			noStreams(),
			noJsonSchemas(),
			fewerMethods(),
			numberScales(),
			onlyLines(),
			noStyles(),
			basePathOnly(basePath),
			svelte({ configFile: false, compilerOptions: COMPILER_OPTIONS })
		],
		build: {
			write: false,
			// Nothing brings the polyfill into a page; so Vite asks for `preload` where a browser knows no `modulepreload`. Threads have
			// no document that could ask.
			modulePreload: folder === THREADS ? false : { polyfill: false },
			// Fonts stay files: the content security policy refuses them as `data:`.
			assetsInlineLimit: 0,
			rolldownOptions: {
				input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
				// Pages import nothing from them.
				preserveEntrySignatures: false,
				output: {
					entryFileNames: `${FOLDER}/[name].[hash].js`,
					chunkFileNames: `${FOLDER}/[name].[hash].js`,
					assetFileNames: `${FOLDER}/[name].[hash][extname]`,
					codeSplitting: { groups: [...groups] }
				},
				checks: { pluginTimings: false }
			}
		}
	});
}

/** Styles come with the page; what starts it brings none. */
function noStyles(): Plugin {
	const id = '\0no-styles';
	return {
		name: 'cited-figures:no-styles',
		enforce: 'pre',
		resolveId: (source) => (/\.css$/.test(source) ? id : undefined),
		load: (loaded) => (loaded === id ? '' : undefined)
	};
}

/** Kit’s `$app/paths` without kit. */
function basePathOnly(basePath: string): Plugin {
	const id = '\0base-path';
	return {
		name: 'cited-figures:base-path',
		enforce: 'pre',
		resolveId: (source) => (source === '$app/paths' ? id : undefined),
		load: (loaded) => (loaded === id ? `export const base = ${JSON.stringify(basePath)}` : undefined)
	};
}

/**
 * Kit bundles each page for a client that no page has; only the styles are taken from there. So a component is nothing there
 * but its styles and the components that it is made of, which it exports: what nothing uses loses its styles too.
 */
export function stylesOnly(): Plugin {
	return {
		name: 'cited-figures:styles-only',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		transform(code, id) {
			if (!id.endsWith('.svelte')) return undefined;
			const imports = this.parse(code).body.filter((node) => node.type === 'ImportDeclaration');
			const styles = imports.filter(({ source }) => source.value.endsWith('.css'));
			const parts = imports.filter(
				({ source, specifiers }) =>
					source.value.endsWith('.svelte') && specifiers.some(({ type }) => type === 'ImportDefaultSpecifier')
			);
			return {
				code: [
					...styles.map(({ source }) => `import ${JSON.stringify(source.value)};`),
					...parts.map(({ source }, i) => `import part${i} from ${JSON.stringify(source.value)};`),
					`export default [${parts.map((_, i) => `part${i}`).join()}];`
				].join('\n'),
				map: null
			};
		}
	};
}
