import { describe, expect, it } from 'vitest';
import { readBuildCommand } from '../../../../src/cli/build/options';
import { divide, piecesFor, planPiece } from '../../../../src/build/pages/pieces';

describe('the shard to be built', () => {
	it('is told by its number and how many there are', () => {
		expect(readBuildCommand(['--shard', '2/4'])).toEqual({ do: 'build', force: false, shard: { number: 2, count: 4 } });
		expect(readBuildCommand([])).toEqual({ do: 'build', force: false });
		for (const option of ['--force', '--anew'])
			expect(readBuildCommand([option]), option).toEqual({ do: 'build', force: true });
	});

	it('is numbered by a Job of Kubernetes, from 0', () => {
		expect(readBuildCommand(['--shard', '4'], 0)).toEqual({
			do: 'build',
			force: false,
			shard: { number: 1, count: 4 }
		});
		expect(readBuildCommand(['--shard', '4'], 3)).toEqual({
			do: 'build',
			force: false,
			shard: { number: 4, count: 4 }
		});
		expect(readBuildCommand(['--shard', '2/4'], 3)).toEqual({
			do: 'build',
			force: false,
			shard: { number: 2, count: 4 }
		});
	});

	it.each([
		[['--shard', '5/4'], undefined, 'The shard is “5/4”. Expected its number and how many there are'],
		[['--shard', '0/4'], undefined, 'The shard is “0/4”'],
		[['--shard', 'two'], undefined, 'The shard is “two”'],
		[['--shard', '4'], undefined, 'JOB_COMPLETION_INDEX does not say which. Expected 1/4.'],
		[['--shard', '4'], 4, 'The shard is “5/4”'],
		[['--shard'], undefined, '--shard needs a value.'],
		[['--shards', '1/4'], undefined, 'Perhaps “--shard”?'],
		[['2/4'], undefined, '“2/4” is no option.'],
		[['--pieces', '0'], undefined, '--pieces is “0”. Expected how many'],
		[['--pieces', 'all'], undefined, '--pieces is “all”']
	])('%j is refused', (args, index, told) => {
		expect(() => readBuildCommand(args, index)).toThrow(told);
	});
});

describe('the pieces of a shard', () => {
	it('are one where a second is not worth while, then two, and more where one would take too much memory', () => {
		const pieces = (figures: number, cores: number) => piecesFor(figures, cores).pieces;
		const figures = [0, 10, 99, 100, 399, 1000, 2000, 2001, 5000, 10_000];
		expect(figures.map((each) => pieces(each, 2))).toEqual([1, 1, 1, 2, 2, 2, 4, 6, 10, 20]);
		expect(figures.map((each) => pieces(each, 8))).toEqual([1, 1, 1, 2, 2, 2, 4, 6, 10, 20]);
		expect(figures.map((each) => pieces(each, 1))).toEqual([1, 1, 1, 1, 1, 2, 4, 5, 10, 20]);
		expect([1, 2, 8].map((cores) => piecesFor(5000, cores).atOnce)).toEqual([1, 2, 2]);
		expect(readBuildCommand(['--pieces', '12'])).toEqual({ do: 'build', force: false, pieces: 12 });
	});

	it('share its figures; the first has what belongs to none of them, and the tables of others', () => {
		const figures = ['a', 'c', 'e', 'g', 'i'];
		const all = { figures, tables: ['a', 'b', 'c', 'e', 'g', 'h', 'i'], shared: true, whole: false };
		expect(divide(all, 2)).toEqual([
			{ figures: ['a', 'e', 'i'], tables: ['a', 'e', 'i', 'b', 'h'], shared: true, whole: false },
			{ figures: ['c', 'g'], tables: ['c', 'g'], shared: false, whole: false }
		]);
		expect(divide({ ...all, shared: false }, 1)[0]).toMatchObject({ figures: all.figures, shared: false });
	});

	it('are the whole, in which every link must lead somewhere, only where nothing is taken over and nothing divided', () => {
		const whole = (shard?: { number: number; count: number }, taken: string[] = []) =>
			planPiece([], shard, new Set(taken)).whole;
		expect([whole(), whole(undefined, ['a']), whole({ number: 1, count: 1 })]).toEqual([true, false, false]);
		const all = planPiece([], undefined, new Set());
		expect([1, 2].map((pieces) => divide(all, pieces).map((piece) => piece.whole))).toEqual([[true], [false, false]]);
	});
});
