import { describe, expect, test } from 'vitest';
import { sample } from '../extent';
import { BROKEN } from './brokenDatasets';
import { SmallDataset } from './smallDataset';

describe('a dataset with one mistake', () => {
	test.each(sample(BROKEN, 40))('is refused for $fault', ({ file, from, to, code, says, at, shownIn, nearest }) => {
		const small = new SmallDataset();
		small.replace(file, from, to);
		const { dataset, problems } = small.load();
		expect(small.places(problems)).toEqual([`${small.placeOf(shownIn ?? file, at)} ${code}`]);
		expect(problems[0]?.message).toContain(says);
		if (nearest !== undefined) expect(problems[0]?.nearest).toBe(nearest);
		expect(dataset).toBeUndefined();
	});
});
