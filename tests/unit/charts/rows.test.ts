import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/lib/charts/registry';
import type { Row } from '../../../src/lib/charts/types';
import type { Figure } from '../../../src/lib/dataset/types';
import { rowOfCheck, rowOfEvidence } from '../../../src/lib/charts/rows';
import { freeze } from '../../../src/lib/dataset/versions/freeze';
import { contentSchema } from '../../../src/lib/dataset/versions/frozen';
import { ownDataset } from '../given';
import { FORMS_FIGURES, REAL_FIGURES, realFigure } from '../figure/realFigures';
import { billions, check, claim, derivation, figure, stated } from './evidence';

const rowsOf = (of: Figure) => chartOf(of).rows(of);

function rowOf(slug: string, id: string): Row {
	const row = rowsOf(realFigure(slug)).find((candidate) => candidate.id === id);
	if (!row) throw new Error(`no row ${id}`);
	return row;
}

describe.each(REAL_FIGURES.map((of) => [of.slug, of] as const))('the rows of %s', (_, of) => {
	const rows = rowsOf(of);

	it('are one for each drawn value, then one for each check', () => {
		const drawn = rows.filter(({ series }) => series === 'article').map(({ id }) => id);
		const others = rows.filter(({ series }) => series === 'other source').map(({ id }) => id);
		expect(new Set(drawn)).toEqual(new Set(of.evidence.map(({ id }) => id)));
		expect(new Set(others)).toEqual(new Set(of.evidence.flatMap(({ checks }) => checks.map(({ id }) => id))));
		expect(rows.map(({ id }) => id)).toEqual([...drawn, ...others]);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	it('carry the quote, the speaker and the source of every value', () => {
		for (const row of rows)
			for (const key of [
				'figure',
				'label',
				'subject',
				'measure',
				'written',
				'unit',
				'bounds',
				'quote',
				'speaker',
				'source',
				'url'
			] as const)
				expect([key, row[key]]).not.toEqual([key, '']);
	});

	it('have a standing or a verdict, and a formula where they are derived', () => {
		for (const row of rows) {
			expect(row.series === 'article' ? row.standing : row.verdict).not.toBe('');
			const computed = row.basis === 'derived' || row.caveat.startsWith('computed here');
			expect(row.formula !== '').toBe(computed);
		}
	});
});

describe('a row', () => {
	it('has its bounds as plain numbers in its unit', () => {
		expect(rowOf('trade-record', 'trade-2023')).toMatchObject({
			value: 240e9,
			lower: 235e9,
			upper: 245e9,
			unit: 'USD',
			written: '$240 bn',
			relation: 'rounded',
			standing: 'mixed',
			period: '2023',
			speaker: 'Mary Glantz'
		});
	});

	it('of a derived value has its formula, its inputs’ quote once, and bounds rounded outward', () => {
		const row = rowOf('trade-record', 'prewar-trade');
		expect(row).toMatchObject({
			basis: 'derived',
			formula: '240 ÷ 1.6',
			value: 150e9,
			lower: 142e9,
			upper: 159e9,
			nature: ''
		});
		expect(row.quote).toBe(
			'Russia’s trade with China has exploded, reaching a record $240 billion last year, a 60 percent increase from the prewar period.'
		);
	});

	it('has no number for a bound that does not exist', () => {
		expect(rowOf('meetings', 'meetings')).toMatchObject({
			value: 40,
			lower: 40,
			upper: null,
			written: 'over 40',
			unit: 'count: meetings'
		});
		const under = figure<unknown>('bar', { bars: [{ of: 'x', label: 'x' }] }, [
			claim('x', billions(-8, { relation: 'over' }))
		]);
		expect(rowsOf(under)[0]).toMatchObject({ lower: null, upper: -8e9 });
	});

	it('of a fraction word has the word as written, and hundredths in words', () => {
		expect(rowOf('oil-half', 'oil-share-2023')).toMatchObject({
			value: 0.5,
			lower: 0.45,
			upper: 0.55,
			written: 'half',
			bounds: '45 to 55 in 100'
		});
	});

	it('of a date is as precise as the date, between its first and last day', () => {
		expect(rowOf('border-agreement', 'border-agreement')).toMatchObject({
			value: '2005',
			lower: '2005-01-01',
			upper: '2005-12-31'
		});
		expect(rowOf('statements', 'visit-2024')).toMatchObject({
			value: '2024',
			lower: '2024-01-01',
			// Of what an article of May reports, no later month is meant.
			upper: '2024-05-31'
		});
		const visit = rowOf('visit-interval', 'visit-dates-2023');
		expect(visit).toMatchObject({ value: '', lower: '2023-10-17', upper: '2023-10-18', written: '17–18 October 2023' });
		expect(rowOf('border-agreement', 'signed-2004')).toMatchObject({ value: '2004-10-14', lower: '2004-10-14' });
	});

	it('of a disputed claim carries its caveat and standing', () => {
		const row = rowOf('gazprom-loss', 'gazprom-loss');
		expect(row).toMatchObject({ standing: 'contradicted', value: -8e9, written: '−$8 bn' });
		expect(row.caveat).toContain('the loss reported that month was for 2023');
	});

	it('of a check has its verdict, its assumption, and who said it', () => {
		expect(rowOf('trade-record', 'customs-2021')).toMatchObject({
			verdict: 'agrees',
			assumption: '“prewar” is 2021',
			standing: ''
		});
		const state = check('state', billions(1), { stateMedia: true, verdict: 'not-comparable' });
		const of = figure<unknown>('bar', { bars: [{ of: 'x', label: 'x' }] }, [
			claim('x', billions(1), { checks: [state] })
		]);
		expect(rowsOf(of)[1]).toMatchObject({
			speaker: 'Register of ports (state media)',
			caveat: 'It counts something else.',
			label: 'Register state'
		});
	});

	it('of a value derived from two quotes has both, apart', () => {
		const years = claim('years', stated(6, 'month'));
		const other = claim('other', stated(2, 'month'));
		const sum = derivation('both', 'sum', { first: years, second: other });
		const spec = { of: 'years', label: 'x', derived: 'both' };
		const row = rowsOf(figure<unknown>('duration', spec, [years, sum]))[1];
		expect(row?.quote).toBe(`${years.quote.exact} | ${other.quote.exact}`);
		expect(row?.speaker).toBe('computed here, with numbers of Ada Lark');
	});
});

describe('the rows of each chart type', () => {
	it('are in the order of the drawing, the change after the bars', () => {
		expect(
			rowsOf(realFigure('trade-record'))
				.slice(0, 3)
				.map(({ label }) => label)
		).toEqual(['Prewar period', '2023', 'change']);
		expect(
			rowsOf(realFigure('statements'))
				.slice(0, 2)
				.map(({ label }) => label)
		).toEqual(['a 2023 statement', 'Putin’s visit to China “last week”']);
		expect(
			rowsOf(realFigure('seventy-five-years'))
				.slice(0, 2)
				.map(({ basis }) => basis)
		).toEqual(['stated', 'derived']);
	});
});

describe('data that would be too exact', () => {
	it('says in words what a period is, where a date would say less or more', () => {
		const periods = ['meetings', 'trade-record'].flatMap((slug) =>
			rowsOf(realFigure(slug)).map(({ id, period }) => [id, period])
		);
		expect(Object.fromEntries(periods)).toMatchObject({
			meetings: 'up to May 2024',
			'xinhua-2023': 'up to October 2023',
			'trade-2023': '2023',
			'trade-growth': 'from the prewar period to 2023'
		});
	});

	it('calls exact only what has no room around it', () => {
		const relations = ['trade-record', 'oil-half', 'border-agreement', 'meetings'].flatMap((slug) =>
			rowsOf(realFigure(slug)).map(({ id, relation }) => [id, relation])
		);
		expect(Object.fromEntries(relations)).toMatchObject({
			'trade-2023': 'rounded',
			'oil-share-2023': 'as a word',
			'border-agreement': 'within',
			'signed-2004': 'exactly',
			'xinhua-2023': 'exactly',
			meetings: 'over'
		});
	});

	it('assumes no nature of what others say, and tells why a number was read so', () => {
		const rows = rowsOf(realFigure('border-agreement'));
		expect(rows.filter(({ series }) => series === 'other source').map(({ nature }) => nature)).toEqual(['', '', '']);
		expect(rows.find(({ id }) => id === 'demarcated-2008')?.because).toContain('21 July 2008');
		expect(rowsOf(realFigure('meetings'))[0]?.because).toContain('gives no start');
	});

	it('names nobody as the speaker of what was computed here', () => {
		expect(rowOf('trade-record', 'prewar-trade').speaker).toBe('computed here, with numbers of Mary Glantz');
		const [computed] = rowsOf(realFigure('trade-increase')).filter(({ id }) => id === 'customs-growth');
		expect(computed?.speaker).toBe(
			'computed here, with numbers of anachrichten.de, from Reuters and China’s customs; of China Economic Review, from Reuters and China’s customs'
		);
	});

	it('tells once, as the reason, why an editor’s interval is another', () => {
		const quantity = stated(30, 'count', { override: { lower: 25, upper: 35, reason: 'They round to tens.' } });
		const [own, other] = rowsOf(
			figure('number', { of: 'x', label: 'ships' }, [claim('x', quantity, { checks: [check('c', quantity)] })])
		);
		expect([own?.because, own?.caveat, other?.because, other?.caveat]).toEqual([
			'They round to tens.',
			'',
			'They round to tens.',
			''
		]);
	});
});

it('no cell that people read as words has bars between its parts', () => {
	const noted = claim('x', billions(2), { caveat: 'One note', period: { label: '2020', because: 'A reason' } });
	const one = rowsOf(figure('number', { of: 'x', label: 'x' }, [noted], { note: 'Another note.' }))[0];
	expect(one?.caveat).toBe('One note. Another note.');
	for (const row of [...REAL_FIGURES, ...FORMS_FIGURES].flatMap(rowsOf))
		for (const key of ['caveat', 'because', 'speaker', 'history', 'written', 'formula'] as const)
			expect(row[key]).not.toContain(' | ');
});

describe('the row of what was computed from several other sources', () => {
	const computed = ownDataset().checks.filter((one) => one.computed);

	it('names each of them, with its address and its words', () => {
		expect(computed.map(({ id }) => id)).toEqual(['customs-growth', 'crude-share', 'visits-apart']);
		for (const one of computed) {
			const row = rowOfCheck({ slug: 'any' }, one);
			const inputs = ownDataset().checks.filter(({ id }) => one.computed?.from.includes(id));
			expect(inputs).toHaveLength(2);
			for (const input of inputs) {
				expect(row.speaker).toContain(input.publisher);
				expect(row.source.split(' | ')).toContainEqual(expect.stringContaining(input.publisher));
				expect(row.url.split(' | ')).toContain(input.url);
				expect(row.quote.split(' | ')).toContain(input.words);
			}
		}
	});

	it('says it in a version as well, and of one of before what that kept', () => {
		const growth = computed[0];
		if (!growth?.computed) throw new Error('no such check');
		const drawn = figure('number', {}, [claim('x', billions(2), { checks: [growth] })]);
		const [kept] = contentSchema.shape.checks.parse(freeze(drawn).checks);
		expect(kept?.computed?.pages?.map(({ url }) => url)).toHaveLength(2);
		const { pages: _, ...before } = growth.computed;
		expect(rowOfCheck({ slug: 'any' }, { ...growth, computed: before })).toMatchObject({
			speaker: `computed here, with a number of ${growth.publisher}`,
			url: growth.url
		});
	});
});

it('a row of what was computed from a forecast says so', () => {
	const counted = claim('counted', stated(240, 'count'));
	const expected = claim('expected', stated(300, 'count'), { nature: 'forecast' });
	const more = derivation('more', 'difference', { value: expected, subtract: counted });
	const drawn = figure('bar', {}, [more]);
	expect(rowOfEvidence(drawn, more, 'More')).toMatchObject({ basis: 'derived', nature: 'forecast' });
	const same = derivation('same', 'difference', { value: counted, subtract: claim('less', stated(40, 'count')) });
	expect(rowOfEvidence(drawn, same, 'More').nature).toBe('');
});
