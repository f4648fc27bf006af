import { describe, expect, test } from 'vitest';
import { SmallDataset } from '../smallDataset';

const CLAIMS = 'claims/harbour.yaml';

/** What is said of numbers beside a drawn one. */
const beside = (small: SmallDataset) =>
	small
		.load()
		.problems.filter(({ code }) => code === 'number-unaccounted')
		.map(({ message }) => message);

describe('a second number in the words of a claim', () => {
	test('that the claim draws in its other unit is accounted for', () => {
		const small = new SmallDataset();
		small.replace(CLAIMS, 'words: 3 t\n', 'words: 3 t (3000 kg)\n');
		expect(beside(small)).toEqual([]);
	});

	test('that no claim draws is told, with the claim that holds it', () => {
		const small = new SmallDataset();
		small.replace(CLAIMS, 'words: 3 t\n', 'words: 3 t (3000 kg)\n');
		const claims = small.read(CLAIMS);
		const also = /\n *also: .*/u.exec(claims)?.[0] ?? /\n *also:\n(?: {8,}.*\n?)+/u.exec(claims)?.[0];
		expect(also).toBeDefined();
		small.write(CLAIMS, claims.replace(also ?? '', '\n'));
		expect(beside(small)).toEqual([
			'“3000 kg” in the words “3 t (3000 kg)” of “crane” states “3000 kg”, which no claim draws'
		]);
	});
});
