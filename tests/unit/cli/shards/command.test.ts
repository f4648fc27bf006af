import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readBuildCommand } from '../../../../src/cli/build/options';
import { removeSharedFiles } from '../../../../src/cli/build/part';

describe('the shard to be built', () => {
	it('is told by its number and how many there are', () => {
		expect(readBuildCommand(['--shard', '2/4'])).toEqual({ do: 'build', anew: false, shard: { number: 2, count: 4 } });
		expect(readBuildCommand([])).toEqual({ do: 'build', anew: false });
		expect(readBuildCommand(['--anew'])).toEqual({ do: 'build', anew: true });
	});

	it('is numbered by a Job of Kubernetes, from 0', () => {
		expect(readBuildCommand(['--shard', '4'], '0')).toEqual({
			do: 'build',
			anew: false,
			shard: { number: 1, count: 4 }
		});
		expect(readBuildCommand(['--shard', '4'], '3')).toEqual({
			do: 'build',
			anew: false,
			shard: { number: 4, count: 4 }
		});
		expect(readBuildCommand(['--shard', '2/4'], '3')).toEqual({
			do: 'build',
			anew: false,
			shard: { number: 2, count: 4 }
		});
	});

	it.each([
		[['--shard', '5/4'], undefined, 'The shard is “5/4”. Expected its number and how many there are'],
		[['--shard', '0/4'], undefined, 'The shard is “0/4”'],
		[['--shard', 'two'], undefined, 'The shard is “two”'],
		[['--shard', '4'], undefined, 'JOB_COMPLETION_INDEX does not say which. Expected 1/4.'],
		[['--shard', '4'], '4', 'The shard is “5/4”'],
		[['--shard'], undefined, '--shard needs a value.'],
		[['--shards', '1/4'], undefined, 'Perhaps “--shard”?'],
		[['2/4'], undefined, '“2/4” is no option.']
	])('%j is refused', (args, index, told) => {
		expect(() => readBuildCommand(args, index)).toThrow(told);
	});
});

describe('a shard that is not the first', () => {
	let site: string;
	afterEach(() => rmSync(site, { recursive: true }));

	it('keeps what is made for single figures, and their fonts', () => {
		site = mkdtempSync(join(tmpdir(), 'cited-figures-'));
		const kept = [
			'figures/a.svg',
			'figures/a/index.html',
			'embed/a/index.html',
			'embed/fonts/1.woff2',
			'oembed/a.json'
		];
		const shared = ['index.html', 'data/claims.csv.html', '_app/start.js', 'favicon.svg'];
		for (const path of [...kept, ...shared]) {
			mkdirSync(dirname(join(site, path)), { recursive: true });
			writeFileSync(join(site, path), '');
		}
		removeSharedFiles(site);
		expect([...kept, ...shared].filter((path) => existsSync(join(site, path)))).toEqual(kept);
		expect(existsSync(join(site, 'data'))).toBe(false);
	});
});
