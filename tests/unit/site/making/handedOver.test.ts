import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHART_TYPES } from '../../../../src/lib/charts/specs';
import { disk } from '../../../../src/lib/dataset/ports/disk';
import { handOver, takeOver } from '../../../../src/lib/site/making/handedOver';
import { loadDataset, type LoadOptions } from '../../../../src/lib/dataset/load';
import { writeSynthetic } from '../../../bench/synthetic/dataset';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-handed-over-'));
afterAll(() => rmSync(folder, { recursive: true }));

function handedOver(options: Omit<LoadOptions, 'files'>) {
	const { dataset } = loadDataset({ files: disk, ...options });
	if (!dataset) throw new Error('The dataset is broken.');
	const file = join(folder, 'handed-over');
	handOver(dataset, file);
	return { read: dataset, taken: takeOver(file) };
}

test('a dataset that is handed over is the one that was read, of every chart type', () => {
	writeSynthetic(folder, { figures: 40 });
	const made = handedOver({ dir: join(folder, 'dataset'), textDirs: [join(folder, 'texts')] });
	const types = new Set(made.read.figures.map(({ type }) => type));
	expect([...types].sort()).toEqual([...CHART_TYPES].sort());
	expect(made.taken).toStrictEqual(made.read);
	const { read, taken } = handedOver({ dir: 'data', textDirs: [] });
	expect(read.figures).not.toEqual([]);
	expect(taken).toStrictEqual(read);
});

test('what two things refer to is still one', () => {
	const { figures, sources, claims } = handedOver({ dir: 'data', textDirs: [] }).taken;
	expect(figures.every((figure) => figure.sources.every((source) => sources.includes(source)))).toBe(true);
	const stated = figures.flatMap(({ evidence }) => evidence).filter(({ basis }) => basis === 'stated');
	expect(stated).not.toEqual([]);
	expect(stated.every((claim) => claims.some((each) => each === claim))).toBe(true);
});

test('a file that is not there, or is none of ours, is refused', () => {
	expect(() => takeOver(join(folder, 'none'))).toThrow('ENOENT');
	expect(() => takeOver('package.json')).toThrow(/deserialize/);
});
