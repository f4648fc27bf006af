import { expect, test } from '@playwright/test';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../clients/freePort';
import { emptyRoot, hasNginx, startNginx } from '../clients/nginx';
import { publishRules, ruleOf } from '../clients/s3Recipe';
import { cacheOf, listFiles, typeOf } from '../load/files';
import { SITE_FOLDER } from '../load/judge';
import { reportFaults } from '../load/report';
import { runLoad } from '../load/run';

const FOLDER = resolve('.cache/test/load');

test('nginx answers hundreds of mixed requests at a time as README says', async () => {
	test.skip(!hasNginx, 'nginx is not installed');
	const port = await freePort();
	emptyRoot(FOLDER);
	symlinkSync(resolve('build'), join(FOLDER, SITE_FOLDER));
	const nginx = await startNginx(FOLDER, port);
	const site = `http://127.0.0.1:${port}/${SITE_FOLDER}/`;
	const outcomes = await runLoad({ folder: 'build', site, requests: 800, connections: 16, seed: 1 }).finally(() =>
		nginx.stop()
	);
	expect(reportFaults(outcomes)).toBe('');
	expect(nginx.complaints()).toEqual([]);
	expect(outcomes).toHaveLength(800);
	expect([...new Set(outcomes.map(({ status }) => status))].sort()).toEqual([200, 206, 301, 304, 404, 416]);
});

test('README’s recipe for S3 sends each file of the site with its type, kept as long as it may be', () => {
	const rules = publishRules();
	for (const { path } of listFiles('build'))
		expect(ruleOf(path, rules), path).toMatchObject({ type: typeOf(path), cache: cacheOf(path) });
});
