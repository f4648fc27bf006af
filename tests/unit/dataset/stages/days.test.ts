import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../../src/lib/dataset/load';
import { disk } from '../../../../src/lib/dataset/ports/disk';
import { run } from '../versions/published';
import { SmallFolder } from '../smallDataset';

/** What is said of days to come, where this machine's clock shows a day. */
const ahead = (small: SmallFolder, today?: string) =>
	loadDataset({ files: disk, dir: small.dir, textDirs: [small.texts], ...(today ? { today } : {}) })
		.problems.filter(({ code }) => code === 'future-date')
		.map(({ at }) => relative(small.dir, at.file));

test('a day that a wrong clock wrote is told where it stands, and most days of a dataset are trusted before a clock that is late', () => {
	const small = new SmallFolder();
	expect(run(small, 'publish', '--all').code).toBe(0);
	expect(ahead(small)).toEqual([]);
	expect(ahead(small, '2000-01-01')).toEqual([]);
	const revised = small.read('figures/ships.yaml');
	small.write('figures/ships.yaml', revised.replace(/date: "?\d{4}-\d\d-\d\d"?/, 'date: 2999-04-01'));
	expect(ahead(small)).toEqual(['figures/ships.yaml']);
});
