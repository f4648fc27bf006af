import { expect, it } from 'vitest';
import { ChangedText } from '../../../../../src/lib/dataset/read/yaml/mistake';

it('a changed text knows where things stood before changes of any length, made together or one after the other', () => {
	const changed = new ChangedText('0123456789');
	changed.change([
		{ at: 7, length: 2, by: '' },
		{ at: 1, length: 1, by: 'abc' },
		{ at: 4, length: 0, by: 'x' }
	]);
	expect(changed.text).toBe('0abc23x4569');
	expect([0, 1, 4, 5, 6, 7, 9, 10, 11].map((offset) => changed.before(offset))).toEqual([0, 1, 2, 3, 4, 4, 6, 9, 10]);
	changed.change([{ at: 0, length: 4, by: '-' }]);
	expect(changed.text).toBe('-23x4569');
	expect([0, 1, 2, 4, 7].map((offset) => changed.before(offset))).toEqual([0, 2, 3, 4, 9]);
});
