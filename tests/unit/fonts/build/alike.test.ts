import { expect, it } from 'vitest';
import { sharedAdjustments } from '../../../../src/lib/fonts/build/alike';

const none = new Map<string, number>();

it('letters with the same pairs, among themselves too, are written down once', () => {
	const letters = ['a', 'à', 'á'];
	const pairs = new Map([
		...letters.flatMap((letter): [string, number][] => [
			[`${letter}v`, -10],
			[`T${letter}`, -60]
		]),
		...letters.flatMap((one) => letters.map((other): [string, number] => [one + other, 4])),
		['ov', -10]
	]);
	const { pairs: left, kernAs } = sharedAdjustments({ pairs, triples: none });
	expect([...kernAs]).toEqual([
		['à', 'a'],
		['á', 'a']
	]);
	expect([...left]).toEqual([
		['Ta', -60],
		['aa', 4],
		['av', -10],
		['ov', -10]
	]);
});

it('letters that differ in one pair or in what three change, or that stand twice in that, keep their own', () => {
	const pairs = new Map([
		['av', -10],
		['àv', -10],
		['Ta', -60],
		['fi', 5],
		['fí', 5]
	]);
	expect([...sharedAdjustments({ pairs, triples: none }).kernAs]).toEqual([['í', 'i']]);
	const kept = (...triples: string[]) =>
		[...sharedAdjustments({ pairs, triples: new Map(triples.map((triple) => [triple, 1])) }).kernAs].length;
	expect([kept('ffi'), kept('ffi', 'ffí'), kept('iif', 'iíf', 'íif', 'ííf')]).toEqual([0, 1, 0]);
});
