import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/lib/dataset/problems/report';
import { SmallDataset } from './smallDataset';

const CLAIMS = 'claims/harbour.yaml';
const CHECKS = 'checks/harbour.yaml';
const BARS = 'figures/turnover.yaml';

describe('a whole dataset', () => {
	test('loads with the text at hand', () => {
		const { dataset, problems, notes } = new SmallDataset().load();
		expect(formatProblems(problems)).toBe('No problems.');
		expect(notes).toEqual([]);
		expect(dataset?.claims.map(({ id }) => id)).toEqual([
			...['turnover-2020', 'growth', 'ships', 'grain', 'crane', 'pilots', 'built', 'rebuilt']
		]);
		expect(dataset?.sources[0]?.match.by).toBe('text');
	});

	test('loads by the recorded match without the text, and says so', () => {
		const { dataset, problems, notes } = new SmallDataset().load([]);
		expect(problems).toEqual([]);
		expect(dataset?.sources[0]?.match).toEqual({ by: 'record', date: '2026-11-24' });
		expect(notes).toHaveLength(1);
		expect(notes[0]).toContain('rely on the match recorded on 2026-11-24');
	});

	test('resolves what its claims say', () => {
		const { dataset } = new SmallDataset().load();
		const claim = (id: string) => dataset?.claims.find((found) => found.id === id);
		expect(claim('ships')?.quantity).toMatchObject({
			value: 12,
			relation: 'over',
			of: 'ships',
			interval: { lower: 12, upper: Infinity }
		});
		expect(claim('grain')?.quantity).toMatchObject({ value: 0.5, word: 'half' });
		expect(claim('pilots')?.quantity).toMatchObject({
			value: 6,
			relation: 'between',
			interval: { lower: 5, upper: 7 }
		});
		expect(claim('crane')?.alsoGiven).toMatchObject({ value: 3000, unit: { id: 'kg' } });
		expect(claim('turnover-2020')?.record).toMatchObject({ asOf: '2021-03', supersededBy: { id: 'office-2022' } });
		expect(claim('turnover-2020')).toMatchObject({
			words: { start: 31, end: 49 },
			quote: { speaker: { name: 'Ann Example' } }
		});
		expect(claim('ships')?.source).toBe(dataset?.sources[0]);
	});

	test('computes what is derived, and links it to the same claims', () => {
		const { dataset } = new SmallDataset().load();
		const derived = dataset?.derivations.find(({ id }) => id === 'old-turnover');
		expect(derived).toMatchObject({ formula: '50 ÷ 1.25', quantity: { value: 40e6 }, standing: 'supported' });
		expect(derived?.inputs).toEqual(dataset?.claims.slice(0, 2));
		expect(derived?.inputs[0]).toBe(dataset?.claims[0]);
	});

	test('has an inventory of every number in the order of the text', () => {
		const { dataset } = new SmallDataset().load();
		const inventory = dataset?.sources[0]?.inventory ?? [];
		expect(inventory.map(({ words }) => words)).toEqual([
			...[
				'record €50 million',
				'in 2020',
				'a 25 percent increase',
				'from the old quay’s time',
				'More than 12 ships',
				'last year'
			],
			...['Half', '3 t', '3000 kg', 'Between 5 and 7 pilots', '1950', '1990', '12 ships', 'many speeches']
		]);
		expect(inventory.filter(({ claims, reason }) => (claims.length === 0) === (reason === undefined))).toEqual([]);
	});

	test('gives its figures what they draw', () => {
		const { dataset } = new SmallDataset().load();
		const figure = dataset?.figures.find(({ slug }) => slug === 'turnover');
		expect(figure?.evidence.map(({ id }) => id)).toEqual(['old-turnover', 'turnover-2020', 'growth']);
		expect(figure?.quotes.map(({ quote, claims }) => [quote.id, claims.map(({ id }) => id)])).toEqual([
			['turnover', ['turnover-2020', 'growth']]
		]);
		expect(figure?.headline).toMatchObject({ value: '€50 mn', label: 'turnover of the port in 2020' });
		expect(figure?.standing).toBe('unchecked');
	});
});

describe('words that no drawing holds', () => {
	test('may be in any script', () => {
		const small = new SmallDataset();
		small.replace(CHECKS, 'ein Umsatz von 38 Millionen Euro', '売上高は3800万ユーロ');
		small.replace(CHECKS, 'language: de', 'language: ja');
		expect(small.load().problems).toEqual([]);
	});
});

describe('a dataset with many mistakes', () => {
	test('has all of them reported in one run, in the order of the files', () => {
		const small = new SmallDataset();
		small.replace('dataset.yaml', 'title: A port', 'title: "A port');
		small.replace(CHECKS, 'value: 51.2e6', 'value: 52.2e6');
		small.replace(CLAIMS, 'value: 12, unit: count', 'value: 13, unit: count');
		small.replace(CLAIMS, 'start: 159\n    end: 195', 'start: 160\n    end: 196');
		small.replace(BARS, 'topics: [Money]', 'topics: []');
		small.replace(BARS, '- of: old-turnover', '- of: old-turnove');
		small.replace('sources/harbour.yaml', 'publisher: Example Press\n', '');
		expect(small.load().problems.map(({ code }) => code)).toEqual([
			...['check-words', 'quote-moved', 'number-value', 'yaml', 'out-of-range', 'unknown-claim', 'missing-field']
		]);
	});

	test('has each at a place that the file has, after line ends that were converted twice', () => {
		const small = new SmallDataset();
		const text = small.read(CLAIMS).replaceAll('\n', '\r\r\n');
		small.write(CLAIMS, text);
		const { problems } = small.load();
		const lines = text.split('\n');
		expect(problems.length).toBeGreaterThan(10);
		expect(problems.filter(({ at }) => at.column > (lines[at.line - 1]?.length ?? 0) + 1)).toEqual([]);
	});

	test('does not report again what refers to a broken record', () => {
		const small = new SmallDataset();
		small.replace(CLAIMS, 'measure: increase of turnover', 'measure: 7');
		expect(small.places(small.load().problems)).toEqual([`${small.placeOf(CLAIMS, '7\n    quantity')} wrong-type`]);
	});

	test('has what stands after a broken item reported at its own place', () => {
		const small = new SmallDataset();
		small.replace(CLAIMS, 'measure: increase of turnover', 'measure: 7');
		small.replace(CLAIMS, 'value: 12, unit: count', 'value: 13, unit: count');
		expect(small.places(small.load().problems)).toEqual([
			`${small.placeOf(CLAIMS, '7\n    quantity')} wrong-type`,
			`${small.placeOf(CLAIMS, '13, unit')} number-value`
		]);
	});

	test('does not call names unknown that may stand in a file that cannot be read', () => {
		const small = new SmallDataset();
		small.write(CLAIMS, 'quotes: {');
		expect(new Set(small.load().problems.map(({ at }) => at.file))).toEqual(new Set([`${small.dir}/${CLAIMS}`]));
	});

	test('has each derivation of a circle reported', () => {
		const small = new SmallDataset();
		small.replace(CLAIMS, '{ value: turnover-2020, increase: growth }', '{ value: between-piers, increase: growth }');
		small.replace(CLAIMS, '{ start: built, end: rebuilt }', '{ start: old-turnover, end: rebuilt }');
		expect(small.places(small.load().problems)).toEqual([
			`${small.placeOf(CLAIMS, 'between-piers, increase')} derived-from-derived`,
			`${small.placeOf(CLAIMS, 'old-turnover, end')} derived-from-derived`
		]);
	});

	test('has a division by zero reported where it is made', () => {
		const small = new SmallDataset();
		small.replace(
			CLAIMS,
			'kind: time-between\n    from: { start: built, end: rebuilt }',
			'kind: ratio\n    from: { numerator: ships, denominator: pilots }'
		);
		small.replace(CLAIMS, 'lower: 5, upper: 7 }', 'lower: 0, upper: 7 }');
		small.replace(CLAIMS, 'exact: Between 5 and 7', 'exact: Between 0 and 7');
		small.replace(CLAIMS, 'words: Between 5 and 7', 'words: Between 0 and 7');
		expect(small.places(small.load().problems)).toEqual([
			`${small.placeOf(CLAIMS, 'Between 0')} quote-changed`,
			`${small.placeOf(CLAIMS, 'pilots }\n    subject: The pier')} division-by-zero`
		]);
	});

	test('has a claim on a broken quote left alone', () => {
		const small = new SmallDataset();
		small.replace(CLAIMS, 'start: 159', 'start: none');
		expect(small.places(small.load().problems)).toEqual([`${small.placeOf(CLAIMS, 'none')} wrong-type`]);
	});
});
