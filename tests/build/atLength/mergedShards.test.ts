import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { digests, SyntheticBuilds } from '../building';

const builds = new SyntheticBuilds(11, inject('prepared'));
afterAll(() => builds.remove(), 60_000);

/** Whether a shard that grows has made its first pages: they stay in the workplaces of its pieces until all are made. */
function isMakingPages(shard: string): boolean {
	const growing = builds.shards().filter((name) => name.startsWith(`.${shard}-new-`));
	const workplaces = growing.flatMap((name) => ['0', '1'].map((piece) => join(name, '.pieces', piece)));
	return workplaces.some((each) => existsSync(join(builds.root, 'shards', each, 'output', 'prerendered', 'pages')));
}

test('four shards, of which one was killed half-way and built again, are the whole site byte for byte', async () => {
	let killed = false;
	let looking: ReturnType<typeof setInterval> | undefined;
	const kill = builds.start(['--shard', '2/4', '--pieces', '2'], (line, { pid }) => {
		if (!line.startsWith('Program') || pid === undefined) return;
		// In the middle of the pages: the whole group, as a machine that goes away.
		looking = setInterval(() => {
			if (!isMakingPages('2-of-4')) return;
			clearInterval(looking);
			killed = true;
			process.kill(-pid, 'SIGKILL');
		}, 20);
	});
	const ended = await Promise.all([builds.start(['--shard', '1/4', '--pieces', '2']), kill]);
	clearInterval(looking);
	expect(ended).toEqual([0, null]);
	expect(killed).toBe(true);
	expect(builds.shards()).not.toContain('2-of-4');
	expect(await Promise.all([builds.start('2/4'), builds.start('3/4')])).toEqual([0, 0]);
	expect(await Promise.all([builds.start('4/4'), builds.start('1/1')])).toEqual([0, 0]);
	const whole = digests(builds.shard(1, 1));
	expect(digests(builds.merge(4))).toEqual(whole);
	expect(Object.keys(whole).filter((name) => /^figures\/[a-z-]+\.zip$/.test(name))).toHaveLength(11);
	expect(Object.keys(whole)).toContain('data/all.zip');
	expect(builds.shards().filter((name) => name.startsWith('.'))).toEqual([]);
}, 600_000);
