/** Datasets of any size for benches: what they are good for depends on their being without a mistake. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CHARTS } from '../../../src/lib/charts/registry';
import { loadDataset } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import { unpublishedNote } from '../../../src/lib/dataset/versions/versionedFigures';
import { contentOf } from '../contentOf';
import { writeSynthetic, type SyntheticSize } from '../../bench/synthetic/dataset';

function written(size: SyntheticSize): string {
	const folder = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	writeSynthetic(folder, size);
	return folder;
}

test('a synthetic dataset has no mistake, as many figures as asked for, and every chart type', () => {
	const folder = written({ figures: 120 });
	const { dataset, problems } = loadDataset({
		files: disk,
		dir: join(folder, 'dataset'),
		textDirs: [join(folder, 'texts')]
	});
	expect(problems).toEqual([]);
	expect(dataset?.figures).toHaveLength(120);
	expect(new Set(dataset?.figures.map(({ type }) => type))).toEqual(new Set(Object.keys(CHARTS)));
	expect(dataset?.sources).toHaveLength(12);
	expect(dataset?.checks.length).toBeGreaterThan(5);
	// A note of thousands of names would be read by nobody.
	const note = unpublishedNote(dataset?.figures ?? []) ?? '';
	expect(note).toContain('120 figures are not published yet');
	expect(note).toContain('and 112 more');
	expect(note.length).toBeLessThan(300);
});

test.each([1, 150])('it may have %i figures a source', (perSource) => {
	const folder = written({ figures: 150, perSource });
	const { dataset, problems } = loadDataset({
		files: disk,
		dir: join(folder, 'dataset'),
		textDirs: [join(folder, 'texts')]
	});
	expect(problems).toEqual([]);
	expect(dataset?.figures).toHaveLength(150);
	expect(dataset?.sources).toHaveLength(150 / perSource);
});

test('the same seed gives the same files, another seed others', () => {
	const files = contentOf(written({ figures: 12, seed: 7 }));
	expect(contentOf(written({ figures: 12, seed: 7 }))).toEqual(files);
	expect(contentOf(written({ figures: 12, seed: 8 }))).not.toEqual(files);
});
