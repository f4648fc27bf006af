import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject } from 'vitest';
import { itWith } from '../../clients/clients';
import { digests, SyntheticBuilds } from '../building';

const FIGURES = 8;
const COUNT = 5;

describe('shards in the hands of an engine', () => {
	let builds: SyntheticBuilds | undefined;
	afterAll(() => builds?.remove());

	itWith(
		'parallel',
		'builds a shard again that was killed half-way',
		async () => {
			const here = new SyntheticBuilds(FIGURES, inject('prepared'));
			builds = here;
			const log = join(here.root, 'jobs.log');
			const command = `${process.execPath} --import tsx src/cli/build.ts --shard {}/${COUNT}`;
			const numbers = Array.from({ length: COUNT }, (_, i) => String(i + 1));
			const engine = spawn(
				'parallel',
				['--will-cite', '--jobs', '4', '--retries', '3', '--joblog', log, command, ':::', ...numbers],
				{ cwd: here.root, env: here.env, stdio: 'ignore' }
			);
			const ended = new Promise((resolve, reject) => {
				engine.once('error', reject);
				engine.once('close', resolve);
			});
			// The folder in which a shard grows is named after its process.
			let killed: number | undefined;
			const looking = setInterval(() => {
				const growing = new RegExp(`^\\.2-of-${COUNT}-new-(\\d+)$`);
				const [id] = here.shards().flatMap((name) => growing.exec(name)?.slice(1).map(Number) ?? []);
				if (id === undefined || killed !== undefined) return;
				killed = id;
				process.kill(id, 'SIGKILL');
			}, 200);
			expect(await ended).toBe(0);
			clearInterval(looking);
			expect(killed).toBeDefined();
			const jobs = readFileSync(log, 'utf8').trim().split('\n').slice(1);
			expect(jobs.map((line) => line.split('\t')[6]).filter((code) => code !== '0')).toEqual([]);
			const names = Object.keys(digests(here.merge(COUNT)));
			expect(names.filter((name) => /^figures\/[a-z-]+\.zip$/.test(name))).toHaveLength(FIGURES);
			expect(names.filter((name) => /^embed\/[a-z-]+\/index\.html$/.test(name))).toHaveLength(FIGURES);
			expect(names).toContain('index.html');
		},
		600_000
	);
});
