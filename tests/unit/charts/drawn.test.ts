/** Chart types in the datasets of this repository: one that nobody draws is seen by nobody who looks at its drawings. */
import { expect, it } from 'vitest';
import { CHART_TYPES } from '../../../src/lib/charts/specs';
import { loadDataset } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';

it('every chart type is drawn in data/ or tests/fixtures/island/', () => {
	const drawn = ['data', 'tests/fixtures/island/dataset'].flatMap((dir) => {
		const { dataset, problems } = loadDataset({ files: disk, dir, comparesVersions: false, textDirs: [] });
		expect(problems).toEqual([]);
		return dataset?.figures.filter(({ status }) => status === 'published').map(({ type }) => type) ?? [];
	});
	expect([...new Set(drawn)].sort()).toEqual([...CHART_TYPES].sort());
});
