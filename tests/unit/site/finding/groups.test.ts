import { describe, expect, test } from 'vitest';
import { groupsBySource } from '../../../../src/lib/site/finding/groups';
import { byline } from '../../../../src/lib/sentences/sources';
import type { Source } from '../../../../src/lib/dataset/types';
import { billions, claim, figure, SOURCE } from '../../charts/evidence';

const office: Source = {
	...SOURCE,
	id: 'office',
	title: 'The office in numbers',
	authors: [{ given: 'Bo', family: 'Ek' }]
};
const of = claim('a', billions(4));

function drawnFrom(slug: string, sources: readonly Source[]) {
	return figure('number', {}, [of], { slug, sources });
}

describe('the dashboard', () => {
	test('has no groups while all figures come from one source', () => {
		const figures = [drawnFrom('one', [SOURCE]), drawnFrom('two', [SOURCE])];
		expect(groupsBySource(figures)).toEqual([{ name: '', figures }]);
	});

	test('groups by source, with what draws on several last, and keeps the order within', () => {
		const figures = [
			drawnFrom('both', [SOURCE, office]),
			drawnFrom('b', [office]),
			drawnFrom('a', [SOURCE]),
			drawnFrom('c', [office])
		];
		expect(
			groupsBySource(figures).map(({ name, figures: ofGroup }) => [name, ofGroup.map(({ slug }) => slug)])
		).toEqual([
			['The office in numbers', ['b', 'c']],
			['The harbour in numbers', ['a']],
			['From several sources', ['both']]
		]);
	});
});

describe('a quote', () => {
	test('names its work only where the figure draws on several', () => {
		expect(byline(of.quote, SOURCE, [SOURCE])).toBe('Ada Lark');
		expect(byline(of.quote, SOURCE, [SOURCE, office])).toBe(
			'Ada Lark, “The harbour in numbers”, Harbour Review, March 2021'
		);
		expect(byline(of.quote, office, [SOURCE, office])).toBe(
			'Ada Lark, in Bo Ek, “The office in numbers”, Harbour Review, March 2021'
		);
	});
});
