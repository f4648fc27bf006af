import { describe, expect, it } from 'vitest';
import { figureWords } from '../../../../src/lib/site/figure/figureWords';
import { check, claim, figure, stated } from '../../charts/evidence';
import { realFigure } from '../../figure/realFigures';

const agreed = claim('agreed', stated(5, 'count'), { checks: [check('a', stated(5, 'count'))] });
const differing = claim('differing', stated(6, 'count'), {
	checks: [check('b', stated(9, 'count'), { verdict: 'differs' }), check('c', stated(6, 'count'))]
});

describe('the words of a figure', () => {
	it('speaks of the checks that decide its standing, not of all', () => {
		const words = figureWords(figure('bar', {}, [agreed, differing]));
		expect(words.standing).toBe('mixed');
		expect(words.standingWords).toBe('6 – disputed: Register b: 9; Register c: 6');
		expect(words.titleAway).toBe('The harbour in numbers (disputed)');
	});

	it('says when it was withdrawn as readers write a day', () => {
		const withdrawn = { date: '2026-02-03', why: 'It was wrong.' };
		expect(figureWords(figure('bar', {}, [agreed])).withdrawn).toBeUndefined();
		expect(figureWords(figure('bar', {}, [agreed], { withdrawn })).withdrawn?.date).toBe('3 February 2026');
	});
});

it('tells of each quote what other sources come to of what it states, and of no other', () => {
	const { quotes, quoteStandings } = figureWords(realFigure('statements'));
	const ofVisit = quotes.findIndex(({ claims }) => claims.includes('visit-2024'));
	expect(quoteStandings[ofVisit]).toContain('Supported');
	expect(quoteStandings[1 - ofVisit]).toBe('Not checked against other sources');
});
