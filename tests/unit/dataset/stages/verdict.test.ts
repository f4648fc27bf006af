import { describe, expect, test } from 'vitest';
import { judge, standingOf, worstStanding } from '../../../../src/lib/dataset/stages/verdict';
import type { CheckDraft, ClaimDraft } from '../../../../src/lib/dataset/stages/drafts';
import { dateQuantity } from '../../../../src/lib/quantity/date';
import { makeQuantity } from '../../../../src/lib/quantity/quantity';
import type { QuantityInput } from '../../../../src/lib/quantity/quantity';
import type { Quantity } from '../../../../src/lib/quantity/types';
import { unitOf } from '../../../../src/lib/quantity/unit';

function quantity(unit: string, value: number, more: Partial<QuantityInput> = {}): Quantity {
	const found = unitOf(unit);
	if (!found) throw new Error(`no unit ${unit}`);
	return makeQuantity({ unit: found, value, ...more });
}

function day(edtf: string): Quantity {
	const found = dateQuantity(edtf);
	if (!found) throw new Error(`no date ${edtf}`);
	return found;
}

function claim(of: Quantity, more: Partial<ClaimDraft> = {}): ClaimDraft {
	const speaker = { id: 'author', name: 'Author' };
	return {
		id: 'claim',
		basis: 'stated',
		quote: { id: 'quote', exact: 'words', prefix: '', suffix: '', start: 0, end: 5, speaker },
		words: { start: 0, end: 5 },
		nature: 'reported',
		subject: 'The port',
		measure: 'turnover',
		period: { label: '2020', date: '2020' },
		quantity: of,
		history: [],
		...more
	};
}

function check(of: Quantity, more: Partial<CheckDraft> = {}): CheckDraft {
	return {
		id: 'check',
		of: 'claim',
		subject: 'The port',
		measure: 'turnover',
		period: { label: '2020', date: '2020' },
		quantity: of,
		label: 'Office',
		publisher: 'Office',
		url: 'https://example.org/',
		date: '2021',
		words: 'words',
		stateMedia: false,
		...more
	};
}

const RECORD = { record: { words: { start: 0, end: 5 }, asOf: '2021' } };

describe('a check of the same subject, measure and period', () => {
	test('agrees where the intervals overlap, and at a bound that both reach', () => {
		expect(
			judge(claim(quantity('USD', 240e9, { scale: 1e9 })), check(quantity('USD', 240.1e9, { scale: 1e9 }))).verdict
		).toBe('agrees');
		expect(judge(claim(quantity('count', 5)), check(quantity('count', 5, { relation: 'at-most' }))).verdict).toBe(
			'agrees'
		);
	});

	test('differs where they do not, and at a bound that one does not reach', () => {
		expect(
			judge(claim(quantity('USD', 240e9, { scale: 1e9 })), check(quantity('USD', 227e9, { scale: 1e9 }))).verdict
		).toBe('differs');
		expect(judge(claim(quantity('count', 40, { relation: 'over' })), check(quantity('count', 40))).verdict).toBe(
			'differs'
		);
	});

	test('is compared in the unit of the claim', () => {
		const half = claim(quantity('share', 0.5, { word: 'half' }));
		const judged = judge(half, check(quantity('percent', 47.5, { relation: 'between', stated: [45, 50] })));
		expect(judged).toMatchObject({ verdict: 'agrees', compared: { lower: 0.45, upper: 0.5 } });
	});

	test('is compared in months where it gives days', () => {
		const months = claim(quantity('month', 6, { relation: 'just-over' }));
		expect(judge(months, check(quantity('day', 190, { decimals: 0 }))).verdict).toBe('agrees');
		expect(judge(months, check(quantity('day', 212, { decimals: 0 }))).verdict).toBe('differs');
	});

	test('is not comparable in another currency', () => {
		const judged = judge(claim(quantity('USD', 8e9)), check(quantity('RUB', 629e9)));
		expect(judged).toEqual({ verdict: 'not-comparable', reason: 'in RUB, which does not convert to USD' });
	});

	test('compares dates by themselves, whatever period they stand in', () => {
		const year = claim(day('2005'), { period: undefined });
		expect(judge(year, check(day('2005-06-02'))).verdict).toBe('agrees');
		expect(judge(year, check(day('2004-10-14'))).verdict).toBe('differs');
	});
});

describe('a check of something else', () => {
	const of = claim(quantity('USD', 240e9, { scale: 1e9 }));
	const number = quantity('USD', 240e9, { scale: 1e9 });

	test.each([
		['subject', { subject: 'Another port' }, 'about another subject: Another port'],
		['measure', { measure: 'profit' }, 'another measure: profit'],
		['period', { period: { label: '2019', date: '2019' } }, 'for another period: 2019']
	])('is not comparable for its %s, and says why', (_, more, reason) => {
		expect(judge(of, check(number, more))).toEqual({ verdict: 'not-comparable', reason });
	});

	test('gives the reason of its file where it has one', () => {
		expect(judge(of, check(number, { measure: 'profit', reason: 'It counts profits.' })).reason).toBe(
			'It counts profits.'
		);
	});

	test('becomes comparable by an assumption', () => {
		expect(judge(of, check(number, { measure: 'profit', assumption: 'the port makes no losses' })).verdict).toBe(
			'agrees'
		);
	});

	test('is not comparable with an undated period unless the label is the same', () => {
		const undated = claim(number, { period: { label: 'prewar' } });
		expect(judge(undated, check(number)).verdict).toBe('not-comparable');
		expect(judge(undated, check(number, { period: { label: 'prewar' } })).verdict).toBe('agrees');
	});
});

describe('a later figure', () => {
	const later = { period: { label: '2022', date: '2022' } };
	const higher = quantity('USD', 250e9, { scale: 1e9 });
	const record = claim(quantity('USD', 240e9, { scale: 1e9 }), RECORD);

	test('supersedes a record if it is higher', () => {
		expect(judge(record, check(higher, later))).toMatchObject({
			verdict: 'superseded',
			reason: '2022: $250 bn, a later record'
		});
	});

	test('does not if it is lower, earlier, of another measure, or no record was claimed', () => {
		expect(judge(record, check(quantity('USD', 230e9), later)).verdict).toBe('not-comparable');
		expect(judge(record, check(higher, { period: { label: '2019', date: '2019' } })).verdict).toBe('not-comparable');
		expect(judge(record, check(higher, { ...later, measure: 'profit' })).verdict).toBe('not-comparable');
		expect(judge(claim(record.quantity), check(higher, later)).verdict).toBe('not-comparable');
	});
});

describe('a standing', () => {
	test('counts what agrees and differs, and nothing else', () => {
		expect(standingOf([])).toBe('unchecked');
		expect(standingOf(['superseded', 'not-comparable'])).toBe('unchecked');
		expect(standingOf(['agrees', 'superseded'])).toBe('supported');
		expect(standingOf(['differs', 'not-comparable'])).toBe('contradicted');
		expect(standingOf(['differs', 'agrees'])).toBe('mixed');
	});

	test('of several is the worst', () => {
		expect(worstStanding(['supported', 'unchecked'])).toBe('unchecked');
		expect(worstStanding(['supported', 'mixed', 'unchecked'])).toBe('mixed');
		expect(worstStanding(['mixed', 'contradicted'])).toBe('contradicted');
		expect(worstStanding([])).toBe('unchecked');
	});
});
