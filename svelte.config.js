import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { isMadeByExporter, readBasePath, readSiteUrl } from './src/cli/deployment.js';
import { EARLY_SCRIPT } from './src/lib/site/policy.js';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const out = process.env.CITED_FIGURES_OUT || 'build';
const basePath = readBasePath(process.env.BASE_PATH);
const siteUrl = readSiteUrl(process.env.SITE_URL);
/** A folder that says which part of the site is made, and is the workplace for it: parts may be built at the same time. */
const part = process.env.CITED_FIGURES_PART;

/**
 * Kit's route announcer (the hidden region that tells screen readers of a new page) carries one fixed style attribute.
 * This hash admits it and nothing else; a test computes it anew from kit's own source.
 */
export const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** Routes that a dataset without published versions, or a site without an address, has nothing for. */
const MAY_BE_EMPTY = ['svg', 'csv', 'json']
	.map((ending) => `/figures/[slug]/v[version].${ending}`)
	.concat('/embed/[slug]/v[version]', '/[list].xml', siteUrl ? [] : '/oembed/[slug].json');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: out, assets: out }),
		outDir: part ? `${part}/kit` : '.svelte-kit',
		paths: { base: basePath, relative: false },
		// Kit's default is a time stamp, which would make every build differ.
		version: { name: version },
		// Small style sheets travel in the page, so that a chart is seen after one answer of the server.
		inlineStyleThreshold: 8192,
		// No style attributes anywhere, not even in `app.html`: the policy refuses them.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// What the page’s own script adds, and what that imports (`start.ts`). In development kit starts its pages itself.
				'script-src': [process.env.NODE_ENV === 'production' ? 'strict-dynamic' : 'self', EARLY_SCRIPT],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				// The previews of embeds.
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				// No text becomes markup or code but through Svelte's own templates, and two fixed addresses of scripts.
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'start', 'embed']
			}
		},
		prerender: {
			...(siteUrl ? { origin: siteUrl } : {}),
			// Links lead to other parts, too.
			crawl: !part,
			handleHttpError: ({ status, path, message }) => {
				if (status === 404 && isMadeByExporter(path, basePath)) return;
				throw new Error(message);
			},
			handleMissingId: 'fail',
			handleUnseenRoutes: ({ routes, message }) => {
				if (!part && routes.some((route) => !MAY_BE_EMPTY.includes(route))) throw new Error(message);
			}
		}
	}
};
