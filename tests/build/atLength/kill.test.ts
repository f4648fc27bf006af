/** A build that is killed leaves the last good site, or the new one whole; `npm run fuzz:kills` kills many more. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { restoreLastGood } from '../../../src/build/disk/folders';
import { seeded } from '../../bench/synthetic/random';
import { buildWhole, killOnce } from '../../fuzz/kills/kill';
import { Project } from '../../fuzz/kills/project';
import { contentOf } from '../../unit/contentOf';

const KILL_AT_STEP = new URL('./killAtStep.mjs', import.meta.url).href;
const PUBLISH = fileURLToPath(new URL('./publishSite.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
const siteOf = (edition: string) => ({ figures: 'a folder', 'figures/a.svg': edition, 'index.html': edition });

function publish(root: string, edition: string, killAt: number) {
	const args = ['--import', TSX, '--import', KILL_AT_STEP, PUBLISH];
	return spawnSync(process.execPath, args, {
		cwd: root,
		env: { ...process.env, SITE: edition, KILL_AT: String(killAt) }
	});
}

describe('a kill at any step by which a build changes its folders', () => {
	it('leaves one site, whole, and nothing of it after the next build', { timeout: 300_000 }, () => {
		const root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
		onTestFinished(() => rmSync(root, { recursive: true }));
		publish(root, 'old', 0);
		expect(contentOf(join(root, 'build'))).toEqual(siteOf('old'));
		let killAt = 1;
		for (let isKilled = true; isKilled; killAt += 1) {
			isKilled = publish(root, 'new', killAt).signal === 'SIGKILL';
			restoreLastGood(join(root, 'build'));
			expect([siteOf('old'), siteOf('new')], `killed at step ${killAt}`).toContainEqual(contentOf(join(root, 'build')));
			publish(root, 'old', 0);
			expect(contentOf(join(root, 'build'))).toEqual(siteOf('old'));
			expect(readdirSync(root)).toEqual(['build']);
		}
		expect(killAt).toBeGreaterThan(6);
	});
});

describe('builds that are killed at moments of chance', () => {
	it('leave the last good site byte for byte, and the next build works', { timeout: 900_000 }, async () => {
		const project = new Project(inject('prepared'));
		onTestFinished(() => project.remove());
		const good = await buildWhole(project, 'first');
		expect(good.code, good.output).toBe(0);
		const site = project.site();
		const random = seeded(5);
		for (let time = 1; time <= 3; time += 1)
			expect((await killOnce(project, 'first', random, good.ms / 2)).site, `kill ${time}`).toBe(site);
		const next = await buildWhole(project, 'first');
		expect(next.code, next.output).toBe(0);
		expect(project.site()).toBe(site);
		expect(project.drafts()).toEqual([]);
	});
});
