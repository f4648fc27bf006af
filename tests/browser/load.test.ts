import { expect, test } from '@playwright/test';
import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../clients/freePort';
import { emptyRoot, hasNginx, startNginx } from '../clients/nginx';
import { publishRules, ruleOf } from '../clients/s3Recipe';
import { cacheOf, listFiles, typeOf } from '../load/files';
import { SITE_FOLDER } from '../load/judge';
import { reportFaults } from '../load/report';
import { runLoad } from '../load/run';
import { Connections } from '../load/send';
import { FIGURES } from './dataset';
import { SITE } from './setup/site';
import { zipped } from './zipped';

/** Beside the site that is tested: those of several articles may be tested at the same time. */
const FOLDER = join(dirname(SITE), '.cache/test/load');

/** The built site behind nginx. */
async function startSite() {
	const port = await freePort();
	emptyRoot(FOLDER);
	symlinkSync(SITE, join(FOLDER, SITE_FOLDER));
	return { nginx: await startNginx(FOLDER, port), site: `http://127.0.0.1:${port}/${SITE_FOLDER}/` };
}

// One after the other: they share the folder.
test.describe.configure({ mode: 'default' });

test('nginx answers hundreds of mixed requests at a time as docs/deploy.md says', async () => {
	test.skip(!hasNginx, 'nginx is not installed');
	const { nginx, site } = await startSite();
	const outcomes = await runLoad({ folder: SITE, site, requests: 800, connections: 16, seed: 1 }).finally(() =>
		nginx.stop()
	);
	expect(reportFaults(outcomes)).toBe('');
	expect(nginx.complaints()).toEqual([]);
	expect(outcomes).toHaveLength(800);
	expect([...new Set(outcomes.map(({ status }) => status))].sort()).toEqual([200, 206, 301, 304, 404, 416]);
});

test('nginx compresses pages and embeds as far as their budgets count on', async () => {
	test.skip(!hasNginx, 'nginx is not installed');
	const { nginx, site } = await startSite();
	const connections = new Connections(1);
	const slug = FIGURES[0]?.slug;
	try {
		for (const path of ['', `figures/${slug}/`, `embed/${slug}/`]) {
			const { body } = await connections.ask(site + path, 'GET', { 'Accept-Encoding': 'gzip' });
			expect(body.length, path).toBeLessThanOrEqual(zipped(`${path}index.html`) + 30);
		}
	} finally {
		connections.close();
		await nginx.stop();
	}
});

test('the recipe for S3 sends each file of the site with its type, kept as long as it may be', () => {
	const rules = publishRules();
	for (const { path } of listFiles(SITE))
		expect(ruleOf(path, rules), path).toMatchObject({ type: typeOf(path), cache: cacheOf(path) });
});
