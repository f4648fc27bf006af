import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readBuildCommand } from '../../../src/cli/build/options';
import { recipeWith } from '../../clients/recipes';
import { faultsOfJob } from './kubernetes';

const manifest = recipeWith('yaml', 'kind: Job');

/** What the Job of Kubernetes must say: https://kubernetes.io/docs/concepts/workloads/controllers/job/ */
const job = z.object({
	apiVersion: z.literal('batch/v1'),
	kind: z.literal('Job'),
	spec: z.object({
		completionMode: z.literal('Indexed'),
		completions: z.number(),
		parallelism: z.number(),
		// Its limit for each index asks for pods that are never restarted.
		backoffLimitPerIndex: z.number(),
		template: z.object({
			spec: z.object({
				restartPolicy: z.literal('Never'),
				containers: z.tuple([
					z.object({
						command: z.tuple([z.literal('sh'), z.literal('-c'), z.string()]),
						volumeMounts: z.array(z.object({ name: z.string() }))
					})
				]),
				volumes: z.array(z.object({ name: z.string() }))
			})
		})
	})
});

describe('docs/deploy.md', () => {
	it('has a Job of which Kubernetes knows each field', () => {
		expect(faultsOfJob(parse(manifest))).toEqual([]);
	});

	it.each([
		['backoffLimitPerIndex:', 'backoffLimitPerIndexes:', '"backoffLimitPerIndexes"\' does not exist'],
		['completions: 16', "completions: '16'", "'string' is not assignable to type 'number'"],
		['mountPath:', 'path:', '"path"\' does not exist'],
		['claimName: site', 'readOnly: true', "'claimName' is missing"],
		['kind: Job', 'kind: CronJob', 'not assignable to type \'"Job"\'']
	])('would be told if its Job said “%s” otherwise', (right, wrong, told) => {
		expect(faultsOfJob(parse(manifest.replace(right, wrong)))).toEqual([expect.stringContaining(told)]);
	});

	it('has a Job whose pods build each shard once', () => {
		const { spec } = job.parse(parse(manifest));
		const [{ command, volumeMounts }] = spec.template.spec.containers;
		const [, count = ''] = /npm run build -- --shard (\S+)/.exec(command[2]) ?? [];
		const shards = Array.from({ length: spec.completions }, (_, i) => readBuildCommand(['--shard', count], i));
		expect(shards).toEqual(
			shards.map((_, i) => ({ do: 'build', force: false, shard: { number: i + 1, count: spec.completions } }))
		);
		expect(command[2]).toContain(`shards/*-of-${spec.completions}/.`);
		expect(spec.template.spec.volumes.map(({ name }) => name)).toEqual(volumeMounts.map(({ name }) => name));
	});

	it('has a matrix that builds all shards', () => {
		const matrix = z.object({
			strategy: z.object({ matrix: z.object({ shard: z.array(z.number()) }) }),
			steps: z.array(z.object({ run: z.string() }))
		});
		const { strategy, steps } = matrix.parse(parse(recipeWith('yaml', 'matrix:')));
		const { shard } = strategy.matrix;
		expect(shard).toEqual(shard.map((_, i) => i + 1));
		expect(steps.at(-1)?.run).toContain(`--shard \${{ matrix.shard }}/${shard.length}`);
	});
});
