import { versionOf } from '../../../../src/lib/figure/version';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../../src/lib/charts/registry';
import { COLUMNS } from '../../../../src/lib/press/table/columns';
import { cslOf } from '../../../../src/lib/press/cite/csl';
import { figureJson } from '../../../../src/lib/press/record/json';
import { SOURCE } from '../../charts/evidence';
import { REAL_FIGURES, realFigure } from '../../figure/realFigures';

const ADDRESS = 'https://figures.example/figures/x/';

describe.each(REAL_FIGURES.map((of) => [of.slug, of] as const))('the JSON of %s', (_, of) => {
	const json: unknown = JSON.parse(JSON.stringify(figureJson(of, ADDRESS)));

	it('has the rows of the CSV, column by column, and loses none of them on the way through text', () => {
		const rows = chartOf(of).rows(of);
		expect(json).toHaveProperty('rows', rows);
		for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining([...COLUMNS]));
	});

	it('has its alt text, its standing and its address', () => {
		expect(json).toMatchObject({
			figure: of.slug,
			address: ADDRESS,
			alt: chartOf(of).describe(of),
			standing: of.standing,
			version: versionOf(of)
		});
	});

	it('has each quote in its exact words with its place and speaker', () => {
		expect(json).toHaveProperty(
			'quotes',
			of.quotes.map(({ quote, source, claims }) => ({
				exact: quote.exact,
				prefix: quote.prefix,
				suffix: quote.suffix,
				start: quote.start,
				end: quote.end,
				speaker: quote.speaker.name,
				reportedFor: quote.reportedFor ?? null,
				source: source.id,
				claims: claims.map(({ id }) => id)
			}))
		);
	});
});

describe('the JSON of a figure', () => {
	it('tells a caveat once, however many values carry it', () => {
		const of = realFigure('gazprom-loss');
		const twice = { ...of, evidence: [...of.evidence, ...of.evidence] };
		expect(figureJson(twice, ADDRESS).caveats).toHaveLength(1);
	});

	it('counts its revisions as versions', () => {
		const of = realFigure('gazprom-loss');
		const revised = { ...of, revisions: [...of.revisions, { date: '2027-01-01', what: 'x', why: 'y' }] };
		expect(figureJson(revised, ADDRESS).version).toBe(versionOf(of) + 1);
	});
});

describe('the record of a source', () => {
	it('has the date in the parts that are known, and no day that is not', () => {
		expect(cslOf(SOURCE).issued).toEqual({ 'date-parts': [[2021, 3]] });
		expect(cslOf({ ...SOURCE, issued: '2021' }).issued).toEqual({ 'date-parts': [[2021]] });
	});

	it('is in the fields of CSL-JSON, with the genre only where it is known', () => {
		expect(cslOf(SOURCE)).toEqual({
			id: 'harbour',
			type: 'webpage',
			title: 'The harbour in numbers',
			author: [{ given: 'Ada', family: 'Lark' }],
			publisher: 'Harbour Review',
			issued: { 'date-parts': [[2021, 3]] },
			URL: 'https://harbour.example/numbers',
			language: 'en'
		});
		expect(cslOf({ ...SOURCE, genre: 'Report' })).toHaveProperty('genre', 'Report');
	});
});
