import { describe, expect, it } from 'vitest';
import { basisName, basisWithFormula, isProjected } from '../../../src/lib/sentences/basis';
import {
	evidenceSentence,
	howWords,
	isReadDate,
	openWord,
	recordHighWords,
	spokenAside,
	statusWords,
	valueWords
} from '../../../src/lib/sentences/evidence';
import { rowOfEvidence } from '../../../src/lib/charts/rows';
import { realFigure } from '../figure/realFigures';
import { check, claim, date, derivation, stated } from '../charts/evidence';

const counted = claim('counted', stated(240, 'count'));
const expected = claim('expected', stated(300, 'count'), { nature: 'forecast' });
const difference = derivation('difference', 'difference', { value: expected, subtract: counted });

describe('what a value rests on', () => {
	it('is its words, a computation, or the nature of the statement where nothing was counted', () => {
		expect([counted, expected, difference].map((of) => basisName(of, undefined))).toEqual([
			'stated',
			'forecast',
			'derived'
		]);
		expect([counted, expected, difference].map(isProjected)).toEqual([false, true, false]);
	});

	it('comes with the formula where there is one', () => {
		expect(basisWithFormula('stated', '')).toBe('stated');
		expect(basisWithFormula('derived', difference.formula)).toBe(`derived: ${difference.formula}`);
	});
});

describe('what stands with a mark', () => {
	it('names basis and dispute below its label', () => {
		const disputed = claim('a', stated(240, 'count'), {
			checks: [check('b', stated(9, 'count'), { verdict: 'differs' })]
		});
		expect(statusWords(disputed)).toBe('stated, disputed');
		expect(statusWords(expected)).toBe('forecast');
		// What is computed from a forecast is no surer than it is.
		expect(statusWords(difference)).toBe('derived from a forecast');
		expect(spokenAside(difference)).toMatch(/^ \(derived from a forecast: 300 − 240/);
		expect(
			statusWords(derivation('d', 'difference', { value: claim('more', stated(300, 'count')), subtract: counted }))
		).toBe('derived');
	});

	it('marks a derived value as one', () => {
		expect(valueWords(counted)).toBe('240');
		expect(valueWords(difference)).toMatch(/^≈/);
	});

	it('says of a record whether it still stands', () => {
		const record = { words: { start: 0, end: 1 }, asOf: '2024-05' };
		expect(recordHighWords(counted)).toBe('');
		expect(recordHighWords({ ...counted, record })).toBe('a record, May 2024');
		const exact = 'It sank 40 ships, the most since 1979.';
		const since = { ...record, words: { start: 18, end: 37 } };
		expect(recordHighWords({ ...counted, quote: { ...counted.quote, exact }, record: since })).toBe(
			'the most since 1979, May 2024'
		);
		expect(recordHighWords({ ...counted, record: { ...record, supersededBy: check('b', stated(250, 'count')) } })).toBe(
			'a record at the time, May 2024'
		);
	});

	it('tells those who hear it who says so, or how it was computed', () => {
		expect(evidenceSentence('2020', counted)).toBe('2020: 240, said by Ada Lark.');
		expect(evidenceSentence('More', difference)).toContain(`derived from a forecast, ${difference.formula}, `);
	});

	it('tells them what is no fact, and a date that its words do not name', () => {
		expect(evidenceSentence('2040', expected)).toBe('2040: 300, a forecast, said by Ada Lark.');
		const visit = realFigure('statements').evidence.find(({ id }) => id === 'visit-2024');
		if (!visit) throw new Error('no such claim');
		expect(evidenceSentence('The visit', visit)).toBe(
			'The visit: some day in 2024, by ca.\u00a0May, read from “last week”, said in the unsigned introduction.'
		);
	});

	it('calls no date stated that its words do not name, nor one that something was computed from', () => {
		const visit = realFigure('statements').evidence.find(({ id }) => id === 'visit-2024');
		const founding = realFigure('seventy-five-years').evidence.find(({ id }) => id === 'founding-year');
		if (!visit || founding?.basis !== 'derived') throw new Error('no such claim');
		expect(statusWords(visit)).toBe('read from “last week”');
		expect(spokenAside(visit, { named: true })).toBe(' (read from “last week”)');
		expect(howWords(founding)).toBe('derived: 2024 − 75; within 1949; 2024 read from “last week”');
		expect(basisName(rowOfEvidence(realFigure('statements'), visit, 'the visit'), undefined)).toBe(
			'read from the words'
		);
		expect(rowOfEvidence(realFigure('seventy-five-years'), founding, '1949').because).toContain('the words alone date');
	});

	it('is told in alternative texts with all that is said of it, and called stated only beside others', () => {
		expect(spokenAside(counted)).toBe('');
		expect(spokenAside(counted, { named: true })).toBe(' (stated)');
		expect(spokenAside(expected, { more: ['“a”: disputed'] })).toBe(' (a forecast; “a”: disputed)');
		expect(spokenAside(difference)).toMatch(/^ \(derived from a forecast: 300 − 240, .+\)$/);
	});
});

it('quotes the word that leaves an end open only where the source has it', () => {
	const over = (words: string) => {
		const of = claim('x', stated(40, 'count', { relation: 'over' }));
		return { ...of, quote: { ...of.quote, exact: words }, words: { start: 0, end: words.length } };
	};
	expect(openWord(over('over 40 times'))).toBe('“over”');
	expect(openWord(over('more than 40 times'))).toBe('over');
	expect(openWord(claim('x', stated(40, 'count', { relation: 'at-most' })))).toBe('“up to”');
});

it.each([
	['on October 26', false],
	['last week', false],
	['on October 26, 2015', true],
	['in the winter of 2014/15', true],
	['in the spring of ’15', true],
	['in FY15', true]
])('a date is stated where its words name the year: “%s”: %s', (words, isStated) => {
	const dated = claim('dated', date('2015-10-26'));
	const own = { ...dated, quote: { ...dated.quote, exact: words }, words: { start: 0, end: words.length } };
	expect(isReadDate(own)).toBe(!isStated);
});
