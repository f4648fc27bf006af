import { describe, expect, test } from 'vitest';
import { sample } from '../../../extent';
import { SmallDataset } from '../../smallDataset';
import { HIDING, OTHERS } from './hidingMistakes';

describe('a mistake of YAML hides no other of its file:', () => {
	test.each(sample(HIDING, 30))('%s', (_, file, from, to, says) => {
		const small = new SmallDataset();
		for (const [was, is] of OTHERS[file] ?? []) small.replace(file, was, is);
		small.replace(file, from, to);
		const told = small.load().problems.map(({ message }) => message);
		for (const [, , other] of OTHERS[file] ?? []) expect(told).toContainEqual(expect.stringContaining(other));
		expect(told).toContainEqual(expect.stringContaining(says));
	});
});
