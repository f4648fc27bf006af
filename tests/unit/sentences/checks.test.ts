import { describe, expect, it } from 'vitest';
import type { Check, CheckPage, Verdict } from '../../../src/lib/dataset/types';
import {
	checkLabel,
	checkSentence,
	checkSummary,
	matterWords,
	moreOnRecord,
	othersWords,
	periodSuffix,
	verdictWords
} from '../../../src/lib/sentences/checks';
import { check, stated } from '../charts/evidence';

const checks = (...verdicts: Verdict[]): Check[] =>
	verdicts.map((verdict, i) => check(String(i), stated(5, 'count'), { verdict }));

describe('the summary of checks', () => {
	it.each<[Verdict[], string]>([
		[['not-comparable'], 'No other source measures the same thing'],
		[['agrees'], 'The one source that measures the same thing agrees'],
		[['differs', 'superseded'], 'The one source that measures the same thing differs'],
		[['agrees', 'differs'], '1 of 2 sources that measure the same thing agrees'],
		[
			['agrees', 'agrees', 'differs', 'not-comparable', 'superseded'],
			'2 of 3 sources that measure the same thing agree'
		]
	])('of %j counts only those that can be compared', (verdicts, words) => {
		expect(checkSummary(checks(...verdicts))).toBe(words);
	});

	it('counts what was computed here as no source', () => {
		const computed = { formula: '10 ÷ 2', from: ['a', 'b'] };
		const agreeing = check('c', stated(5, 'count'), { computed });
		const differing = check('d', stated(6, 'count'), { computed, verdict: 'differs' });
		const told = check('e', stated(5, 'count'), { computed, verdict: 'not-comparable' });
		expect(checkSummary([agreeing])).toBe(
			'No other source measures the same thing; a number computed here from other sources agrees'
		);
		expect(checkSummary([...checks('agrees', 'differs'), agreeing, differing])).toBe(
			'1 of 2 sources that measure the same thing agrees; 1 of 2 numbers computed here from other sources agrees'
		);
		expect(moreOnRecord([...checks('agrees', 'superseded'), told])).toBe('1 more on record and 1 number computed here');
		expect(othersWords([...checks('agrees'), agreeing, told])).toBe(
			'1 statement by another source and 2 numbers computed here'
		);
		expect(othersWords([])).toBe('');
	});
});

describe('what is said of a check', () => {
	it('names its verdict with what it needs or why it is none', () => {
		const said = [
			check('a', stated(5, 'count'), { assumption: 'prewar means 2021' }),
			check('b', stated(5, 'count'), { verdict: 'differs' }),
			check('c', stated(5, 'count'), { verdict: 'superseded' }),
			check('d', stated(5, 'count'), { verdict: 'not-comparable' })
		].map(verdictWords);
		expect(said).toEqual(['agrees if prewar means 2021', 'differs', 'a later record', 'It counts something else.']);
	});

	it('tells state media apart, and the period once', () => {
		const told = check('a', stated(5, 'count'), { stateMedia: true });
		expect(checkLabel(told)).toBe('Register a (via state media)');
		// Who speaks itself is heard via nobody.
		expect(checkLabel({ ...told, who: 'Sputnik', publisher: 'Sputnik' })).toBe('Register a (state media)');
		expect(checkLabel({ ...told, label: 'TASS, the half', publisher: 'TASS, from Interfax' })).toBe(
			'TASS, the half (state media)'
		);
		expect(checkLabel({ ...told, who: 'China', publisher: 'TASS, from China’s customs' })).toBe(
			'Register a (via state media)'
		);
		const page = { publisher: 'TASS', url: 'https://example.org/', date: '', words: '5', stateMedia: true };
		const computedFrom = (...pages: CheckPage[]) =>
			checkLabel({ ...told, computed: { formula: '10 ÷ 2', from: ['a', 'b'], pages } });
		expect(computedFrom(page, page)).toBe('Register a (state media)');
		expect(computedFrom(page, { ...page, stateMedia: false })).toBe('Register a (some state media)');
		expect(periodSuffix(told)).toBe(', 2020');
		expect(periodSuffix({ ...told, label: 'Register of 2020' })).toBe('');
	});

	it('ends what a source says before what was computed here, whatever the order of the file', () => {
		const computed = { formula: '10 ÷ 2', from: ['a', 'b'] };
		const told = [
			check('a', stated(5, 'count'), { computed }),
			check('b', stated(6, 'count'), { who: 'AFP', verb: 'says' })
		];
		expect(matterWords(told, check('c', stated(5, 'count')))).toMatch(
			/^AFP says 6; ≈ 5, computed here from other sources$/
		);
	});

	it('is one sentence for those who hear it', () => {
		expect(checkSentence(check('a', stated(5, 'count')))).toMatch(/^Register a, 2020: 5.*; agrees\.$/);
	});
});
