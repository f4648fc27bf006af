/** Which figures are lean: those of a lean dataset that were never published with all their files. */
import { expect, test } from 'vitest';
import { published, run } from './versions/published';
import { SmallFolder } from './smallDataset';

const LEAN = 'files: lean\n';

function leanOnes(small: SmallFolder): readonly (true | undefined)[] {
	const { dataset, problems } = small.load();
	expect(problems).toEqual([]);
	return dataset?.figures.map(({ lean }) => lean) ?? [];
}

function makeLean(small: SmallFolder): void {
	small.write('dataset.yaml', small.read('dataset.yaml') + LEAN);
}

test('no figure is lean where nothing is said', () => {
	expect(new Set(leanOnes(new SmallFolder()))).toEqual(new Set([undefined]));
});

test('each figure of a lean dataset is, as long as it was not published', () => {
	const small = new SmallFolder();
	makeLean(small);
	expect(new Set(leanOnes(small))).toEqual(new Set([true]));
});

test('what was published with all its files keeps them', () => {
	const small = published();
	makeLean(small);
	expect(new Set(leanOnes(small))).toEqual(new Set([undefined]));
});

test('what is published lean stays lean, and its version says so', () => {
	const small = new SmallFolder();
	makeLean(small);
	expect(run(small, 'publish', '--all')).toMatchObject({ code: 0 });
	expect(JSON.parse(small.read('versions/ships/1.json'))).toMatchObject({ files: 'lean' });
	expect(new Set(leanOnes(small))).toEqual(new Set([true]));
});

test('no other word is understood', () => {
	const small = new SmallFolder();
	small.write('dataset.yaml', `${small.read('dataset.yaml')}files: few\n`);
	expect(small.load().problems).toMatchObject([{ message: expect.stringContaining('files') as string }]);
});
