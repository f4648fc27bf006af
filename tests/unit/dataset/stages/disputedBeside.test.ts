/** What a figure's quotes say and it does not draw, as far as other sources dispute it. */
import { expect, test } from 'vitest';
import { SmallDataset } from '../smallDataset';

const CHECKS = 'checks/harbour.yaml';
const TURNOVER = 'figures/turnover.yaml';
const CHART = /chart:[\s\S]*?headline:[\s\S]*?(?=revisions:)/;

/** Ids beside what is drawn, where the office counts otherwise. */
function besideIn(chart: string, office = '90'): string[] | undefined {
	const small = new SmallDataset();
	small.replace(CHECKS, 'value: 51.2e6', `value: ${office}e6`);
	small.replace(CHECKS, 'a turnover of €51.2 million', `a turnover of €${office} million`);
	small.write(TURNOVER, small.read(TURNOVER).replace(CHART, `${chart}\n`));
	const { dataset, problems } = small.load();
	expect(problems).toEqual([]);
	return dataset?.figures.find(({ slug }) => slug === 'turnover')?.beside.map(({ id }) => id);
}

const change = 'chart: { type: change, of: growth, base: Old quay, after: "2020" }';
const derived = 'chart: { type: bar, bars: [{ of: old-turnover, label: Old quay }] }';
const both =
	'chart: { type: bar, bars: [{ of: old-turnover, label: Old quay }, { of: turnover-2020, label: "2020" }] }';

test('it stands beside another number of its sentence, and beside what is derived from it', () => {
	expect([change, derived].map((chart) => besideIn(chart))).toEqual([['turnover-2020'], ['turnover-2020']]);
});

test('it does not where it is drawn itself, or where nobody disputes it', () => {
	expect(besideIn(both)).toEqual([]);
	expect(besideIn(change, '51.2')).toEqual([]);
});
