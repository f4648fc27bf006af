import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { COMPILER_OPTIONS } from './src/build/pages/compilerOptions.js';
import { KIT_CONFIG, OUT_DIR } from './src/build/pages/kitConfig.js';
import { CLIENT, OWN_CLIENT } from './src/build/pages/kitPlaces.js';
import { settings } from './src/lib/settings.js';
import { EARLY_SCRIPT } from './src/lib/site/shell/policy.js';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const { out = 'build' } = settings();

/** The static adapter without kit’s own client, which no page has: `build/pages/scripts.ts` makes the scripts of pages. */
function adapterWithoutClient() {
	const { name, adapt } = adapter({ pages: out, assets: out });
	return {
		name,
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			for (const path of OWN_CLIENT) rmSync(join(OUT_DIR, CLIENT, path), { recursive: true, force: true });
			await adapt(builder);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: COMPILER_OPTIONS,
	kit: {
		...KIT_CONFIG,
		adapter: adapterWithoutClient(),
		// Kit itself has only Vite's configuration checked.
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../*.config.js', '../*.config.ts'] })
		},
		// Kit's default is a time stamp, which would make every build differ.
		version: { name: version },
		// Small style sheets travel in the page, so that a chart is seen after one answer of the server.
		inlineStyleThreshold: 16384,
		// No style attributes anywhere, not even in `app.html`: the policy refuses them.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// What the page’s own script adds, and what that imports.
				'script-src': ['strict-dynamic', EARLY_SCRIPT],
				// The thread that reads files at `/check/`.
				'worker-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// The previews of embeds.
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				// No text becomes markup or code but through Svelte's own templates, and fixed addresses of scripts, one a name.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'start', 'embed', 'verifier', 'extractor', 'desk']
			}
		}
	}
};
