/** What the package is bundled of: doors for programs, commands for people, and what commands start. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { PROJECT } from '../kept/digest';
import { KIT_VERSION } from '../pages/insideKit.js';
import { noStreams } from '../pages/noStreams';
import { PACKAGES_OUTSIDE } from './outside.js';

/** Modules that bundle the program: the package brings what they make. */
const BUNDLERS = ['src/build/pages/bundling.ts', 'src/build/files/bundleWorker.ts'];

/** What scripts of the package lead to that users need not install. */
interface Bundle {
	/** Name in the folder, without an ending → file of the source, from the project. */
	readonly entries: ReadonlyMap<string, string>;
	readonly out: string;
	/** What entries share stands in this folder; without one each entry is one file. */
	readonly shared?: string;
	/** Whether browsers shall take them, too. */
	readonly forBrowsers?: boolean;
	readonly plugins?: readonly Plugin[];
}

/** Modules, and what several of them share in modules of their own. @throws {Error} if they cannot be bundled */
export async function bundle({ entries, out, shared, forBrowsers = false, plugins = [] }: Bundle): Promise<void> {
	await build({
		root: PROJECT,
		configFile: false,
		publicDir: false,
		oxc: false,
		logLevel: 'error',
		plugins: [withoutBundlers(), ...(forBrowsers ? [noStreams()] : []), ...plugins],
		ssr: {
			noExternal: true,
			external: PACKAGES_OUTSIDE,
			...(forBrowsers ? { resolve: { conditions: ['module', 'browser', 'import', 'default'] } } : {})
		},
		build: {
			ssr: true,
			outDir: out,
			emptyOutDir: false,
			target: 'node20',
			rolldownOptions: {
				tsconfig: false,
				...(forBrowsers ? { platform: 'browser' as const } : {}),
				input: Object.fromEntries([...entries].map(([name, file]) => [name, join(PROJECT, file)])),
				output: {
					entryFileNames: '[name].js',
					...(shared === undefined ? { codeSplitting: false } : { chunkFileNames: `${shared}/[name]-[hash].js` })
				} satisfies Rolldown.OutputOptions
			}
		}
	});
}

function withoutBundlers(): Plugin {
	const absent = new Set(BUNDLERS.map((file) => join(PROJECT, file)));
	return {
		name: 'cited-figures:without-bundlers',
		enforce: 'pre',
		load: (id) => (absent.has(id) ? 'export const bundleProgram = undefined, bundleWorker = undefined;' : undefined)
	};
}

/** What is brought of kit, at the paths at which `insideKit.js` looks for it. */
const OF_KIT = ['src/core/postbuild/prerender.js', 'src/utils/routing.js'];

/**
 * The last step of a kit build, and what starts it, of which builds from a checkout have one as well: in the same thread, told what
 * to do by `kitConfig.js` alone.
 */
export async function bundlePrerender(out: string): Promise<void> {
	const kit = dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));
	await bundle({ entries: new Map([['prerender', 'src/build/pages/prerender.js']]), out });
	for (const path of OF_KIT) {
		const file = join(out, 'kit', path);
		mkdirSync(dirname(file), { recursive: true });
		await bundle({
			entries: new Map([[path.replace(/\.js$/, ''), join('node_modules/@sveltejs/kit', path)]]),
			out: join(out, 'kit'),
			plugins: [kitAlone(kit)]
		});
	}
	writeFileSync(join(out, 'kit', 'package.json'), JSON.stringify({ type: 'module', version: KIT_VERSION }));
	copyFileSync(join(kit, 'LICENSE'), join(out, 'kit', 'LICENSE'));
	copyFileSync(join(PROJECT, 'src/build/pages/endsWithParent.js'), join(out, 'endsWithParent.js'));
}

/** Kit without a thread of its own, and without Vite, which it asks for its configuration, and Svelte. */
function kitAlone(kit: string): Plugin {
	const config = resolve(kit, 'src/core/config/index.js');
	const fork = resolve(kit, 'src/utils/fork.js');
	const peers = resolve(kit, 'src/utils/import.js');
	const [ours, here, known] = ['\0kit-config', '\0kit-fork', '\0kit-peers'];
	const { version } = createRequire(import.meta.url)('svelte/package.json') as { version: string };
	return {
		name: 'cited-figures:kit-alone',
		enforce: 'pre',
		resolveId(source, importer) {
			if (!importer || !source.startsWith('.')) return undefined;
			const path = resolve(dirname(importer), source);
			if (path === fork) return here;
			if (path === peers) return known;
			return path === config ? ours : undefined;
		},
		load(id) {
			if (id === here) return 'export const forked = (_module, work) => work;';
			// It asks for Svelte’s version, and says by that which words it takes.
			if (id === known) return `export const import_peer = async () => ({ VERSION: ${JSON.stringify(version)} });`;
			if (id !== ours) return undefined;
			return [
				`import { process_config } from ${JSON.stringify(config)};`,
				`import { KIT_CONFIG } from ${JSON.stringify(join(PROJECT, 'src/build/pages/kitConfig.js'))};`,
				'export const load_config = async () => process_config({ kit: KIT_CONFIG });'
			].join('\n');
		}
	};
}
