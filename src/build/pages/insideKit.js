/**
 * All that the build uses of kit’s inside, which kit does not document and may change in any version. So the version is pinned
 * exactly, what is not there is told with file and version, and nobody else knows of it. Plain JavaScript, because
 * `svelte.config.js` and the script that Node runs without a loader read it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SERVER } from './kitPlaces.js';

/** What this was written for. */
export const WRITTEN_FOR = '2.70.4';

/** The package of this product brings what it needs of kit beside this file, at the same paths. */
const BROUGHT = fileURLToPath(new URL('./kit', import.meta.url));
const KIT = existsSync(BROUGHT)
	? BROUGHT
	: dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));

/** What is installed. @type {string} */
export const KIT_VERSION = JSON.parse(readFileSync(join(KIT, 'package.json'), 'utf8')).version;

/**
 * Functions of a module.
 * @template {string} Name
 * @param {string} folder
 * @param {string} file in it
 * @param {Readonly<Record<Name, number>>} wanted name → how many arguments it is given
 * @returns {Promise<Record<Name, (...args: any[]) => any>>}
 * @throws {Error} that names kit’s version and the file, if there is no such module or function
 */
export async function functionsOf(folder, file, wanted) {
	const module = await load(folder, file);
	for (const [name, count] of Object.entries(wanted)) {
		if (typeof module[name] !== 'function' || module[name].length !== count)
			throw changed(file, `no function “${name}” of ${count} arguments`);
	}
	return module;
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function load(folder, file) {
	try {
		return await import(pathToFileURL(join(folder, file)).href);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')
			throw changed(file, 'no such module', error);
		throw error;
	}
}

/**
 * @param {string} file
 * @param {string} found
 * @param {unknown} [cause]
 */
function changed(file, found, cause) {
	const mend = `Install that one (npm ci), or see what has become of it and mend src/build/pages/insideKit.js.`;
	return new Error(
		`Kit ${KIT_VERSION} has changed inside: ${found} in “${file}”. The build was written for kit ${WRITTEN_FOR}. ${mend}`,
		{ cause }
	);
}

/** What the last step of kit’s own build does, and what names an address of a route. */
export async function openKit() {
	const { default: prerender } = await functionsOf(KIT, 'src/core/postbuild/prerender.js', { default: 1 });
	const { resolve_route: resolveRoute } = await functionsOf(KIT, 'src/utils/routing.js', { resolve_route: 2 });
	return { prerender, resolveRoute };
}

/**
 * The program that kit has bundled, ready to be asked what it has.
 * @param {string} workplace absolute
 */
export async function openServer(workplace) {
	const server = join(workplace, SERVER);
	const env = { ...process.env };
	const { get_hooks, set_building } = await functionsOf(server, 'internal.js', { get_hooks: 0, set_building: 0 });
	const { set_env } = await functionsOf(server, 'env.js', { set_env: 1 });
	set_building();
	set_env(env);
	// Some routes draw to know what they have. Kit’s own function, which runs in a thread, does the same there.
	await (await get_hooks()).init();
	const { manifest } = await load(server, 'manifest-full.js');
	if (!Array.isArray(manifest?._?.routes)) throw changed('manifest-full.js', 'no list of routes');
	return { manifest, env };
}

/**
 * The addresses that a route names itself; undefined if it names none.
 * @param {any} manifest
 * @param {Record<string, any>} route
 * @param {(id: string, params: object) => string} resolveRoute
 * @returns {Promise<string[] | undefined>}
 */
async function entriesOf(manifest, { id, page, endpoint }, resolveRoute) {
	const leaf = page ? await manifest._.nodes[page.leaf]() : { server: await endpoint() };
	const entries = leaf.universal?.entries ?? leaf.server?.entries;
	return entries && (await entries()).map((/** @type {object} */ entry) => resolveRoute(id, entry));
}

/**
 * Has the program in a workplace make its pages and text files.
 * @param {string} workplace absolute
 * @param {{ hasAll: boolean, total: (count: number) => void }} told whether the routes without parameters are made; and who is told
 * how many addresses there are, before the first is made
 */
export async function prerenderIn(workplace, { hasAll, total }) {
	const { prerender, resolveRoute } = await openKit();
	const { manifest, env } = await openServer(workplace);
	const routes = new Map();
	let count = 0;
	for (const route of manifest._.routes) {
		const entries = await entriesOf(manifest, route, resolveRoute);
		// All of them are prerendered: the adapter, which was there when they were bundled, refuses others.
		routes.set(route.id, { prerender: true, entries });
		count += entries?.length ?? (hasAll ? 1 : 0);
	}
	total(count);
	const out = join(workplace, 'output');
	const manifest_path = join(workplace, SERVER, 'manifest-full.js');
	await prerender({ hash: false, out, manifest_path, env, metadata: { nodes: [], routes }, verbose: false });
}
