import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VARIANTS } from '../../../src/lib/site/embed/variants';
import { OF_A_FIGURE, OF_A_VERSION } from '../../../src/lib/site/progress';

it('counts the addresses of a figure as there are routes', () => {
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\+(server|page)\.(ts|svelte)$/.test(name) && name.includes('[slug]'))
		.map((name) => name.slice(0, name.lastIndexOf('/')));
	const versions = routes.filter((route) => route.includes('[version]'));
	expect(OF_A_VERSION).toBe(versions.length);
	// oEmbed is there with an address only; the embed’s route has an address for each variant.
	const others = routes.filter((route) => !route.includes('[version]') && !route.startsWith('oembed'));
	expect(OF_A_FIGURE).toBe(others.length - 1 + VARIANTS.length);
});
