/**
 * What concerns kit while it makes pages, of all that `svelte.config.js` says to it; the package of this product, which brings no
 * more of kit, says the same. Plain JavaScript, because `svelte.config.js` reads it before TypeScript is understood.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../lib/settings.js';
import { isMadeByExporter } from './exporterFiles.js';

/** The workplace of a piece: several may be made at the same time. */
const { basePath, siteUrl, piece: workplace } = settings();
/** What of it concerns kit (`site/making/pieceFile.ts`). */
const { shared, whole, figures } = workplace
	? JSON.parse(readFileSync(join(workplace, 'piece.json'), 'utf8'))
	: { shared: true, whole: true, figures: undefined };

/** Routes that a dataset without published versions, desk, documents or logo, or of lean figures alone, or a site without an address, has nothing for. */
const MAY_BE_EMPTY = [
	'/embed/[slug]/[[variant=variant]]',
	'/embed/[slug]/v[version]',
	'/[list].xml',
	'/[logo=logo]',
	'/(site)/[desk=desk]',
	'/(site)/[desk=desk]/known.json',
	'/(site)/[desk=desk]/worker.js',
	'/(site)/[docs=docs]',
	'/(site)/[docs=docs]/[name=docName]',
	'/(site)/[docs=docs]/[...file=docFile]',
	...(siteUrl ? [] : ['/oembed/[slug].json'])
];

/** Where kit works. */
export const OUT_DIR = workplace || '.svelte-kit';

/** @type {import('@sveltejs/kit').KitConfig} */
export const KIT_CONFIG = {
	outDir: OUT_DIR,
	paths: { base: basePath, relative: false },
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
};
