import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shownFigures } from '../../../../src/lib/dataset/current';
import { VARIANTS } from '../../../../src/lib/site/embed/variants';
import { FILES_OF_A_FIGURE, FILES_OF_A_VERSION, fileEntries } from '../../../../src/lib/site/making/figureFiles';
import { OF_A_FIGURE, OF_A_VERSION } from '../../../../src/lib/site/making/progress';

it('counts the addresses of a figure as there are routes', () => {
	const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\+(server|page)\.(ts|svelte)$/.test(name) && name.includes('[slug]'))
		.map((name) => name.slice(0, name.lastIndexOf('/')));
	const versions = routes.filter((route) => route.includes('[version]'));
	expect(OF_A_VERSION).toBe(versions.length + FILES_OF_A_VERSION);
	// oEmbed is there with an address only; the embed’s route has an address for each variant.
	const others = routes.filter((route) => !route.includes('[version]') && !route.startsWith('oembed'));
	expect(OF_A_FIGURE).toBe(others.length - 1 + VARIANTS.length + FILES_OF_A_FIGURE);
});

it('counts as many files of a figure and of its versions as the endpoint has addresses for', () => {
	const [figure] = shownFigures();
	const own = fileEntries().filter(({ file }) => file.replace(/\/.*|-(?:dark|og|report)$/, '') === figure?.slug);
	const ofVersions = own.filter(({ file }) => file.includes('/'));
	expect(own.length - ofVersions.length).toBe(FILES_OF_A_FIGURE);
	expect(ofVersions.length).toBe(FILES_OF_A_VERSION * (figure?.versions.length ?? 0));
	expect(ofVersions).not.toHaveLength(0);
});
