import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { COMPILER_OPTIONS } from './src/build/pages/compilerOptions.js';
import { isMadeByExporter } from './src/build/pages/exporterFiles.js';
import { CLIENT, OWN_CLIENT } from './src/build/pages/insideKit.js';
import { settings } from './src/lib/settings.js';
import { EARLY_SCRIPT } from './src/lib/site/shell/policy.js';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
/** The workplace of a piece: several may be made at the same time. */
const { basePath, siteUrl, out = 'build', piece: workplace } = settings();
/** What of it concerns kit (`site/making/pieceFile.ts`). */
const { shared, whole, figures } = workplace
	? JSON.parse(readFileSync(join(workplace, 'piece.json'), 'utf8'))
	: { shared: true, whole: true, figures: undefined };

/** Routes that a dataset without published versions or without a desk, or a site without an address, has nothing for. */
const MAY_BE_EMPTY = [
	'/embed/[slug]/v[version]',
	'/[list].xml',
	'/(site)/[desk=desk]',
	'/(site)/[desk=desk]/known.json',
	'/(site)/[desk=desk]/worker.js',
	...(siteUrl ? [] : ['/oembed/[slug].json'])
];

const outDir = workplace || '.svelte-kit';

/** The static adapter without kit’s own client, which no page has: `build/pages/scripts.ts` makes the scripts of pages. */
function adapterWithoutClient() {
	const { name, adapt } = adapter({ pages: out, assets: out });
	return {
		name,
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			for (const path of OWN_CLIENT) rmSync(join(outDir, CLIENT, path), { recursive: true, force: true });
			await adapt(builder);
		}
	};
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: COMPILER_OPTIONS,
	kit: {
		adapter: adapterWithoutClient(),
		outDir,
		// Kit itself has only Vite's configuration checked.
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../*.config.js', '../*.config.ts'] })
		},
		paths: { base: basePath, relative: false },
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
		},
		prerender: {
			...(siteUrl ? { origin: siteUrl } : {}),
			entries: shared ? ['*'] : [],
			// Links lead to other pieces, too.
			crawl: whole,
			handleHttpError: ({ status, path, message }) => {
				if (status === 404 && isMadeByExporter(path, basePath)) return;
				throw new Error(message);
			},
			handleMissingId: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				// Where there is no figure yet, there is nothing for any route with a parameter.
				const isExpected = (/** @type {string} */ route) =>
					MAY_BE_EMPTY.includes(route) || (figures?.length === 0 && route.includes('['));
				if (whole && !routes.every(isExpected)) throw new Error(message);
			}
		}
	}
};
