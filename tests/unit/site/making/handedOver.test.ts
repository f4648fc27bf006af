import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
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
	for (const options of [
		{ dir: 'data', textDirs: [] },
		{ dir: join(folder, 'dataset'), textDirs: [join(folder, 'texts')] }
	]) {
		const { read, taken } = handedOver(options);
		expect(read.figures.length).toBeGreaterThan(9);
		expect(taken).toStrictEqual(read);
	}
});

test('what two things refer to is still one', () => {
	const { figures, sources, claims } = handedOver({ dir: 'data', textDirs: [] }).taken;
	expect(figures.every((figure) => figure.sources.every((source) => sources.includes(source)))).toBe(true);
	const stated = figures.flatMap(({ evidence }) => evidence).filter(({ basis }) => basis === 'stated');
	expect(stated.length).toBeGreaterThan(9);
	expect(stated.every((claim) => claims.some((each) => each === claim))).toBe(true);
});

test('a file that is not there, or is none of ours, is refused', () => {
	expect(() => takeOver(join(folder, 'none'))).toThrow('ENOENT');
	expect(() => takeOver('package.json')).toThrow(/deserialize/);
});
