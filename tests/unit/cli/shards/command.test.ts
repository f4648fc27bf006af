import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readBuildCommand } from '../../../../src/cli/build/options';
import { divide, piecesFor, removeSharedFiles } from '../../../../src/cli/build/part';

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
		[['2/4'], undefined, '“2/4” is no option.'],
		[['--pieces', '0'], undefined, '--pieces is “0”. Expected how many'],
		[['--pieces', 'all'], undefined, '--pieces is “all”']
	])('%j is refused', (args, index, told) => {
		expect(() => readBuildCommand(args, index)).toThrow(told);
	});
});

describe('the pieces of a part', () => {
	it('are one where a second is not worth while, then two, and more where one would take too much memory', () => {
		const pieces = (figures: number, cores: number) => piecesFor(figures, cores).pieces;
		const figures = [0, 10, 199, 200, 399, 1000, 2000, 2001, 5000, 10_000];
		expect(figures.map((each) => pieces(each, 2))).toEqual([1, 1, 1, 2, 2, 2, 4, 6, 10, 20]);
		expect(figures.map((each) => pieces(each, 8))).toEqual([1, 1, 1, 2, 2, 2, 4, 6, 10, 20]);
		expect(figures.map((each) => pieces(each, 1))).toEqual([1, 1, 1, 1, 1, 2, 4, 5, 10, 20]);
		expect([1, 2, 8].map((cores) => piecesFor(5000, cores).atOnce)).toEqual([1, 2, 2]);
		expect(readBuildCommand(['--pieces', '12'])).toEqual({ do: 'build', anew: false, pieces: 12 });
	});

	it('share its figures; the first has what belongs to none of them, and the tables of others', () => {
		const part = { figures: ['a', 'c', 'e', 'g', 'i'], tables: ['a', 'b', 'c', 'e', 'g', 'h', 'i'], shared: true };
		expect(divide(part, 2)).toEqual([
			{ figures: ['a', 'e', 'i'], tables: ['a', 'e', 'i', 'b', 'h'], shared: true },
			{ figures: ['c', 'g'], tables: ['c', 'g'], shared: false }
		]);
		expect(divide({ ...part, shared: false }, 1)[0]).toMatchObject({ figures: part.figures, shared: false });
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
