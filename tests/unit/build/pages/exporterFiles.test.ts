import { describe, expect, it } from 'vitest';
import { isMadeByExporter } from '../../../../src/build/pages/exporterFiles.js';
import config from '../../../../svelte.config.js';

describe('what the exporter makes', () => {
	it('is the pictures of figures and of their versions, under the base path', () => {
		expect(isMadeByExporter('/figures/trade.png', '')).toBe(true);
		expect(isMadeByExporter('/archive/figures/trade/v1.png', '/archive')).toBe(true);
		expect(isMadeByExporter('/figures/trade.png/', '')).toBe(true);
	});

	it('is put there as well, where it is a font of the pages', () => {
		expect(isMadeByExporter('/archive/_app/immutable/assets/public-sans-400.0123456789.woff2', '/archive')).toBe(true);
		expect(isMadeByExporter('/_app/immutable/assets/figure.js', '')).toBe(false);
	});

	it.each([
		'/figures/trade.svg',
		'/figures/trade/',
		'/icon.png',
		'/archives/figures/trade.png',
		'/figures/../secret.png'
	])('is not %s', (path) => {
		expect(isMadeByExporter(path, '')).toBe(false);
	});
});

describe('the configuration', () => {
	it('allows no inline or evaluated code and no host but its own', () => {
		const sources = Object.values(config.kit?.csp?.directives ?? {}).flat();
		expect(sources).not.toHaveLength(0);
		expect(sources.filter((source) => /unsafe-(inline|eval)|^\*|^https?:/.test(String(source)))).toEqual([]);
		expect(config.kit?.csp?.directives?.['default-src']).toEqual(['none']);
	});

	it('lets the crawler pass a picture and nothing else that is missing', () => {
		const handle = config.kit?.prerender?.handleHttpError;
		if (typeof handle !== 'function') throw new Error('handleHttpError is expected to be a function');
		const missing =
			(path: string, status = 404) =>
			() =>
				handle({ status, path, referrer: '/', referenceType: 'linked', message: `${status} ${path}` });
		expect(missing('/figures/trade.png')).not.toThrow();
		expect(missing('/figures/trade.csv')).toThrow('404 /figures/trade.csv');
		expect(missing('/figures/trade.png', 500)).toThrow('500');
	});
});
