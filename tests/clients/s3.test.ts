import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheOf, ENDINGS, listFiles, typeOf } from '../load/files';
import { itWith, runClient } from './clients';
import { configureCommand, publishCommands, publishRules, ruleOf } from './s3Recipe';
import { startStore } from './s3Store';

/** A small site with a file of each ending; style sheets and fonts are only in folders whose files never change. */
const SITE = [
	...ENDINGS.filter((ending) => !['css', 'woff2'].includes(ending)).map((ending) => `figures/trade.${ending}`),
	...['css', 'js', 'woff2'].map((ending) => `_app/immutable/assets/0.Dx3_-.${ending}`),
	...['figures/trade.csl.json', 'figures/trade.csv-metadata.json', 'figures/trade.outlines.svg', '_app/version.json'],
	...['index.html', '404.html', 'embed/trade/index.html', 'embed/trade/v1/index.html', 'embed.js', 'feed.xml'],
	...['embed/fonts/0123456789abcdef.woff2', 'figures/trade/v1.csv', 'search/0.json']
];

describe('the recipe for stores that speak S3', () => {
	it('has a rule for each sort of file, with its type and how long it may be kept', () => {
		const rules = publishRules();
		for (const path of SITE)
			expect(ruleOf(path, rules), path).toMatchObject({ type: typeOf(path), cache: cacheOf(path) });
	});
});

describe('a store that speaks S3', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cited-figures-s3-'));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const write = (path: string, text: string) => {
		const file = join(folder, 'build', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	};
	const run = (commands: string) => {
		const own = {
			RCLONE_CONFIG: join(folder, 'rclone.conf'),
			AWS_ACCESS_KEY_ID: 'key',
			AWS_SECRET_ACCESS_KEY: 'secret'
		};
		// This store needs no certificates, and rclone 1.60 refuses to be told of other ones.
		const { AWS_CA_BUNDLE: _, ...env } = process.env;
		runClient('sh', ['-c', commands], folder, { ...env, ...own });
	};

	itWith(
		'rclone',
		'publishes a site as docs/deploy.md says, and later what changed',
		async () => {
			const store = await startStore('figures', join(folder, 'store.log'));
			try {
				const head = (path: string) => fetch(`${store.endpoint}/figures/${path}`, { method: 'HEAD' });
				const expectAll = async () => {
					for (const { path } of listFiles(join(folder, 'build'))) {
						const { status, headers } = await head(path);
						const found = [status, headers.get('content-type')?.replace(/; ?/, '; '), headers.get('cache-control')];
						expect(found, path).toEqual([200, typeOf(path), cacheOf(path)]);
					}
				};
				for (const path of SITE) write(path, `first ${path}`);
				run(configureCommand(store.endpoint));
				run(publishCommands());
				await expectAll();
				const first = store.changes();
				expect(first).toHaveLength(SITE.length);
				const isPage = first.map((change) => change.endsWith('.html'));
				expect(isPage.lastIndexOf(false)).toBeLessThan(isPage.indexOf(true));
				expect(first.slice(0, 4).every((change) => /_app\/immutable|embed\/fonts/.test(change))).toBe(true);

				// The next build has all files anew, most with the same bytes.
				for (const { path } of listFiles(join(folder, 'build'))) utimesSync(join(folder, 'build', path), 1e9, 1e9);
				write('_app/immutable/assets/1.new.js', 'second');
				write('index.html', 'second');
				rmSync(join(folder, 'build/_app/immutable/assets/0.Dx3_-.js'));
				rmSync(join(folder, 'build/embed/trade/v1'), { recursive: true });
				run(publishCommands());
				const second = store.changes().slice(first.length);
				expect(second.slice(0, 2)).toEqual(['PUT /figures/_app/immutable/assets/1.new.js', 'PUT /figures/index.html']);
				expect(second.slice(2).sort()).toEqual([
					'DELETE /figures/_app/immutable/assets/0.Dx3_-.js',
					'DELETE /figures/embed/trade/v1/index.html'
				]);
				await expectAll();
				expect((await head('embed/trade/v1/index.html')).status).toBe(404);
			} finally {
				await store.stop();
			}
		},
		300_000,
		['moto_server']
	);
});
