/** A lean site: it has what most readers ask for, and no page of it leads to what is not there. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { writeSynthetic } from '../bench/synthetic/dataset';
import { isMadeInPages } from '../../src/lib/site/figure/madeInPages';
import { SyntheticBuilds } from './building';

const builds = new SyntheticBuilds(2, inject('prepared'));
afterAll(() => rmSync(builds.root, { recursive: true, force: true }));

/** What is made in the page when it is pressed. */
const MADE = /<button [^>]*data-make="([^"]+)"[^>]*>/g;
/** Files and embeds of the site, in attributes, in what scripts are told, and in lines to be pasted. Pages are kit’s crawler’s to follow. */
const FILE = /\/(?:figures|data|oembed)\/[a-z0-9/-]+(?:\.[a-z-]+)+|\/embed\/[a-z0-9-]+\/(?:[a-z-]+\/)*/g;

test('has its files ahead, and leads to no other', async () => {
	writeSynthetic(join(builds.root, 'synthetic'), { figures: 2, perSource: 2, files: 'lean' });
	expect(await builds.start([])).toBe(0);
	const site = join(builds.root, 'build');
	const figures = readdirSync(join(site, 'figures'));
	const [slug = ''] = figures.filter((name) => !name.includes('.'));
	expect(figures.filter((name) => name.startsWith(`${slug}.`) || name.startsWith(`${slug}-`)).sort()).toEqual(
		['-og.png', '.csv', '.csv-metadata.json', '.json', '.png', '.svg'].map((ending) => slug + ending)
	);
	const embeds = readdirSync(join(site, 'embed', slug), { recursive: true });
	expect(embeds.sort()).toEqual(['brief', join('brief', 'index.html')]);
	const embed = readFileSync(join(site, 'embed', slug, 'brief', 'index.html'), 'utf8');
	expect(embed).toContain('<i hidden id="solid-dark"></i>');
	const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(html|xml|json)$/.test(name)
	);
	const dead = pages.flatMap((page) =>
		[...readFileSync(join(site, page), 'utf8').matchAll(FILE)]
			.filter(([path]) => !existsSync(join(site, path)))
			.map(([path]) => `${page}: ${path}`)
	);
	expect([...new Set(dead)]).toEqual([]);
	const page = readFileSync(join(site, 'figures', slug, 'index.html'), 'utf8');
	const [, style = ''] = /<link href="([^"]+\.css)" rel="stylesheet">/.exec(page) ?? [];
	expect(readFileSync(join(site, style), 'utf8')).toContain('.crumbs');
	expect(page).not.toMatch(/<style>[^<]*\.crumbs/);
	const offered = page.matchAll(MADE);
	const names = [...offered].map(([, name = '']) => name);
	expect(names).toContain(`${slug}-slide.pptx`);
	expect(names.filter((name) => !isMadeInPages(name))).toEqual([]);
}, 180_000);
