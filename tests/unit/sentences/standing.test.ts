import { describe, expect, it } from 'vitest';
import { claimStanding, STANDINGS } from './standings';
import { briefNotes } from '../../../src/lib/figure/brief/words';
import { disputedNotes } from '../../../src/lib/figure/standingNotes';
import { standingWords, titleAway } from '../../../src/lib/sentences/figureStanding';
import {
	standingAside,
	standingCell,
	standingLine,
	standingSentence,
	valueAndStanding
} from '../../../src/lib/sentences/standing';
import { standingHead } from '../../../src/lib/sentences/houseStandings';
import { isDisputed, STANDING_FILTER } from '../../../src/lib/sentences/standingNames';
import { realFigure } from '../figure/realFigures';
import { billions, check, claim, derivation, figure, stated } from '../charts/evidence';

/** Two countries that count the same trade, one of them otherwise. */
const TRADE = claim('trade', billions(240), {
	checks: [
		check('china', billions(240.1, { decimals: 1 }), { who: 'China', verb: 'counts' }),
		check('russia', billions(227), { who: 'Russia', verb: 'counts', verdict: 'differs' }),
		check('later', billions(245), { verdict: 'superseded' })
	]
});

it('is not called unchecked where those on record cannot be compared', () => {
	const apart = claim('x', billions(5), { checks: [check('a', billions(6), { verdict: 'not-comparable' })] });
	const drawn = figure('number', { of: 'x', label: 'x' }, [apart]);
	expect(standingWords(drawn)).toBe('No other source measures the same thing');
	expect(briefNotes(drawn).map(({ text }) => text)[0]).toBe('No other source measures the same thing; 1 on record.');
	expect(disputedNotes(drawn)).toEqual(['No other source measures the same thing.']);
});

describe('a standing', () => {
	it('has one vocabulary, in two lengths', () => {
		const said = STANDINGS.map((standing) => {
			const of = claimStanding(standing);
			return [
				standingHead(standing, undefined),
				standingAside(of),
				standingAside(of, 'long'),
				standingLine(of),
				STANDING_FILTER[standing]
			];
		});
		expect(said).toEqual([
			['Not checked', '', '', 'Not checked against other sources', 'Unchecked'],
			['Supported', '', '', 'Supported: Register check-0: 5; Register check-1: 5', 'Supported'],
			[
				'Disputed',
				'disputed',
				'disputed: Register check-0: 5; Register check-1: 5',
				'Disputed: Register check-0: 5; Register check-1: 5',
				'Disputed'
			],
			['Disputed', 'disputed', 'disputed: Register check-0: 5', 'Disputed: Register check-0: 5', 'Disputed']
		]);
	});

	it('tells who counts what, the verb once, and counts what is on record besides', () => {
		expect(standingLine(TRADE)).toBe('Disputed: China counts $240.1 bn, Russia $227 bn');
		expect(standingSentence(TRADE, 'long')).toBe('Disputed: China counts $240.1 bn, Russia $227 bn; 1 more on record.');
		expect(standingAside(TRADE, 'long')).toBe('disputed: China counts $240.1 bn, Russia $227 bn');
	});

	it('names what the verdict assumes, another period, and state media', () => {
		const loss = claim('loss', billions(8), {
			period: { label: '2024', date: '2024' },
			checks: [
				check('wire', billions(7), {
					who: 'The wire',
					verb: 'reports',
					verdict: 'differs',
					period: { label: '2023', date: '2023' },
					assumption: 'the year is that of the announcement',
					stateMedia: true
				})
			]
		});
		expect(standingLine(loss)).toBe(
			'Disputed if the year is that of the announcement: The wire reports $7 bn for 2023 (via state media)'
		);
	});

	it('has nobody say what was computed here', () => {
		const computed = { formula: '10 − 5', from: ['a', 'b'] };
		const of = claim('apart', stated(5, 'month'), {
			checks: [check('c', stated(7, 'month'), { verdict: 'differs', computed })]
		});
		expect(standingLine(of)).toBe('Disputed: ≈ 7 months, computed here from other sources');
	});

	it('counts other sources where they are too many to name', () => {
		const checks = Array.from({ length: 5 }, (_, i) => check(String(i), stated(5, 'count'), { who: `Register ${i}` }));
		const lineOf = (all: typeof checks) => standingLine(claim('a', stated(5, 'count'), { checks: all }));
		expect(lineOf(checks)).toBe('Supported: 5 of 5 sources that measure the same thing agree');
		// What one speaker says five times, or stands on one page, is not five sources.
		const byOne = lineOf(checks.map((each) => ({ ...each, who: 'A register' })));
		const onOnePage = lineOf(checks.map((each) => ({ ...each, url: 'https://register.example/' })));
		expect([byOne, onOnePage]).toEqual([
			'Supported: 5 of 5 statements that measure the same thing agree',
			'Supported: 5 of 5 statements that measure the same thing agree'
		]);
	});

	it('is disputed where some or all other sources differ', () => {
		expect(STANDINGS.filter(isDisputed)).toEqual(['mixed', 'contradicted']);
	});

	it('goes along with a title only where it is disputed', () => {
		const plain = figure('number', { of: 'trade', label: 'trade' }, []);
		const titles = STANDINGS.map((standing) => titleAway({ ...plain, title: 'Tides', standing }));
		expect(titles).toEqual(['Tides', 'Tides', 'Tides (disputed)', 'Tides (disputed)']);
	});

	it('goes along with a title as far as it is needed, and with words in it that are disputed and not drawn', () => {
		const differing = check('china', billions(240.1), { verdict: 'differs', assumption: 'trade is of goods alone' });
		const assuming = { ...claim('trade', billions(240), { checks: [differing] }), standing: 'contradicted' } as const;
		const disputed = figure('number', { of: 'trade', label: 'trade' }, [assuming]);
		expect(titleAway({ ...disputed, title: 'Trade', standing: 'contradicted' })).toBe(
			'Trade (disputed if trade is of goods alone)'
		);
		expect(titleAway(realFigure('second-visit'))).toBe(
			'The article calls the visit Putin’s second to China in just over six months (“just over six months”: disputed)'
		);
	});

	it('counts what is on record where nothing can be compared', () => {
		const of = claim('a', stated(5, 'count'), {
			checks: [check('b', stated(6, 'count'), { verdict: 'not-comparable' })]
		});
		expect(standingSentence(of, 'long')).toBe('No other source measures the same thing; 1 on record.');
	});

	it('is worded in tables, with what a verdict assumes', () => {
		expect(standingCell({ standing: 'mixed', verdict: '', assumption: '' }, undefined)).toBe('disputed, some agree');
		expect(standingCell({ standing: '', verdict: 'not-comparable', assumption: '' }, undefined)).toBe('not compared');
		// Of what was not looked up, and of what is on record and measures something else.
		expect(standingCell({ standing: 'unchecked', verdict: '', assumption: '' }, undefined)).toBe(
			'no other source compared'
		);
		expect(standingCell({ standing: '', verdict: 'agrees', assumption: 'prewar means 2021' }, undefined)).toBe(
			'agrees if prewar means 2021'
		);
	});

	it('follows its value where a file is verified', () => {
		expect(valueAndStanding({ value: '$8 bn', standing: 'mixed' })).toBe('$8 bn: disputed, some agree');
	});
});

describe('a figure’s standing', () => {
	const spec = { bars: [] };
	const bare = claim('bare', billions(150));
	const agreed = claim('agreed', billions(150), { checks: [check('a', billions(150), { assumption: 'it is 2021' })] });
	const base = derivation('base', 'difference', { value: TRADE, subtract: agreed });

	it('is told by the one value that decides it', () => {
		expect(standingWords(figure('bar', spec, [TRADE]))).toBe(standingLine(TRADE));
		expect(standingWords(figure('bar', spec, [TRADE, agreed]))).toBe(
			'$240 bn – disputed: China counts $240.1 bn, Russia $227 bn'
		);
	});

	it('counts the values where several decide it', () => {
		expect(standingWords(figure('bar', spec, [TRADE, { ...TRADE, id: 'other' }, agreed]))).toBe(
			'Disputed: 2 of 3 values; see the chart'
		);
		expect(standingWords(figure('bar', spec, [agreed, { ...agreed, id: 'other' }]))).toBe(
			'Supported if it is 2021: 2 statements that measure the same things agree'
		);
	});

	it('is checked in part where a figure’s other values are', () => {
		expect(standingWords(figure('bar', spec, [bare, base]))).toBe('Not checked against other sources');
		expect(standingWords(figure('bar', spec, [bare, agreed]))).toBe(
			'$150 bn – not checked against other sources; $150 bn – supported if it is 2021: Register a: $150 bn'
		);
		expect(standingWords(figure('bar', spec, [bare, { ...bare, id: 'more' }, agreed]))).toBe(
			'Checked in part; see the chart'
		);
	});
});
