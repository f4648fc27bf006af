/**
 * The last step of a kit build by itself: the program that another build has bundled makes pages and text files. Bundling takes
 * several times as long as starting what was bundled, and comes out the same until the program changes. Kit has no command for
 * it; this is the function that its own build calls then, told as there what there is to make (`postbuild/analyse.js`). That
 * runs in a thread of its own and loads Vite for it, which takes longer than to look at the routes here.
 */
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settings } from '../../lib/settings.js';

const kit = dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));
const out = resolve(settings().part ?? '', 'output');

/** @param {string} path */
const load = (path) => import(pathToFileURL(path).href);

/**
 * The addresses that a route names itself, if it does.
 * @param {Record<string, any>} route
 */
async function entriesOf({ id, page, endpoint }) {
	const leaf = page ? await manifest._.nodes[page.leaf]() : { server: await endpoint() };
	const entries = leaf.universal?.entries ?? leaf.server?.entries;
	return entries && (await entries()).map((/** @type {object} */ entry) => resolve_route(id, entry));
}

const manifest_path = join(out, 'server/manifest-full.js');
const env = { ...process.env };
const { default: prerender } = await load(join(kit, 'src/core/postbuild/prerender.js'));
const { resolve_route } = await load(join(kit, 'src/utils/routing.js'));
const { get_hooks, set_building } = await load(join(out, 'server/internal.js'));
const { set_env } = await load(join(out, 'server/env.js'));
set_building();
set_env(env);
// Some routes draw to know what they have. Kit’s own function, which runs in a thread, does the same there.
await (await get_hooks()).init();
const { manifest } = await load(manifest_path);
const routes = new Map();
// All of them are prerendered: the adapter, which was there when they were bundled, refuses others.
for (const route of manifest._.routes) routes.set(route.id, { prerender: true, entries: await entriesOf(route) });
await prerender({ hash: false, out, manifest_path, env, metadata: { nodes: [], routes }, verbose: false });
