import { describe, expect, it } from 'vitest';
import { claimStanding, STANDINGS } from './standings';
import {
	countedSentence,
	isDisputed,
	STANDING_FILTER,
	standingName,
	standingSentence,
	standingTag,
	standingWords,
	titleAway,
	valueAndStanding
} from '../../../src/lib/sentences/standing';
import { check, claim, stated } from '../charts/evidence';

describe('a standing', () => {
	it('has in each place the words of that place', () => {
		const said = STANDINGS.map((standing) => {
			const of = claimStanding(standing);
			return [
				standingTag(standing),
				standingWords(standing, of.checks),
				standingSentence(of),
				STANDING_FILTER[standing]
			];
		});
		expect(said).toEqual([
			['', 'Not checked against other sources', '', 'Unchecked'],
			['', 'Supported by 2 other sources', 'Supported: 2 of 2 comparable sources agree.', 'Supported'],
			[
				'counts differ',
				'Disputed: 1 of 2 other sources agrees',
				'Disputed, counts differ: 1 of 2 comparable sources agrees.',
				'Disputed'
			],
			['disputed', 'Disputed: 1 other source differs', 'Disputed: the one comparable source differs.', 'Disputed']
		]);
	});

	it('is disputed where some or all other sources differ', () => {
		expect(STANDINGS.filter(isDisputed)).toEqual(['mixed', 'contradicted']);
	});

	it('goes along with a title only where it is disputed', () => {
		const titles = STANDINGS.map((standing) => titleAway({ title: 'Tides', standing }));
		expect(titles).toEqual(['Tides', 'Tides', 'Tides (counts differ)', 'Tides (disputed)']);
	});

	it('says that it needs an assumption, unless nothing is compared under it', () => {
		const assumed = check('a', stated(5, 'count'), { assumption: 'the same year is meant' });
		expect(standingWords('supported', [assumed])).toBe('Supported by 1 other source, under an assumption');
		expect(standingWords('unchecked', [{ ...assumed, verdict: 'not-comparable' }])).toBe(
			'Not checked against other sources'
		);
	});

	it('is checked in part where a figure’s other values are', () => {
		expect(standingWords('unchecked', [check('a', stated(5, 'count'))])).toBe('Checked in part; see the chart');
	});

	it('counts what is on record where nothing can be compared', () => {
		const of = claim('a', stated(5, 'count'), {
			checks: [check('b', stated(6, 'count'), { verdict: 'not-comparable' })]
		});
		expect(countedSentence(of)).toBe('No other source speaks of exactly the same; 1 on record.');
	});

	it('has the data’s name in tables, and a verdict that of other sources', () => {
		expect(standingName({ standing: 'mixed', verdict: '' })).toBe('mixed');
		expect(standingName({ standing: '', verdict: 'not-comparable' })).toBe('not comparable');
	});

	it('follows its value where a file is verified', () => {
		expect(valueAndStanding({ value: '$8 bn', standing: 'mixed' })).toBe('$8 bn: mixed');
	});
});
