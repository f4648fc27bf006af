/**
 * The last step of a kit build by itself: the program that another build has bundled makes pages and text files. Bundling takes
 * several times as long as starting what was bundled, and comes out the same until the program changes. Kit has no command for
 * it; these are the two functions that its own build calls then, in the same order and with the same words.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const kit = dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json'));

/** @param {'analyse' | 'prerender'} name */
async function postbuild(name) {
	const { default: step } = await import(pathToFileURL(join(kit, 'src/core/postbuild', `${name}.js`)).href);
	return step;
}

const [analyse, prerender] = [await postbuild('analyse'), await postbuild('prerender')];
const out = resolve(process.env.CITED_FIGURES_PART ?? '', 'output');
const job = { hash: false, out, manifest_path: join(out, 'server/manifest-full.js'), env: process.env };
const { metadata } = await analyse({
	...job,
	server_manifest: JSON.parse(readFileSync(join(out, 'server/.vite/manifest.json'), 'utf8')),
	// What routes ask of a server that answers requests: ours are all prerendered, and bundling has seen to that.
	manifest_data: { routes: [] },
	tracked_features: {},
	remotes: []
});
await prerender({ ...job, metadata, verbose: false });
