/** The dataset of the first article: what it must come to. */
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import { formatProblems } from '../../../src/lib/dataset/problems/report';
import { TextFinder } from '../../../src/lib/dataset/text/texts';
import type { Evidence } from '../../../src/lib/dataset/types';
import { settings } from '../../../src/lib/settings.js';

const { dataset, problems } = loadDataset({ files: disk, dir: 'data', textDirs: settings().textDirs });
const [source] = dataset?.sources ?? [];
const evidence: readonly Evidence[] = [...(dataset?.claims ?? []), ...(dataset?.derivations ?? [])];
const opened = source && new TextFinder(disk, settings().textDirs).find(source.id, source.text.sha256);
const text = opened && 'found' in opened ? opened.found.text : undefined;

function find(id: string): Evidence {
	const found = evidence.find((one) => one.id === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
}

describe('the dataset of the article', () => {
	test('has no mistake, with its text or without', () => {
		expect(formatProblems(problems)).toBe('No problems.');
		expect(formatProblems(loadDataset({ files: disk, dir: 'data', textDirs: [] }).problems)).toBe('No problems.');
	});

	test('has the standings that were agreed', () => {
		expect(Object.fromEntries(evidence.map(({ id, standing }) => [id, standing]))).toEqual({
			'trade-2023': 'mixed',
			'trade-growth': 'supported',
			'prewar-trade': 'supported',
			'oil-share-2023': 'supported',
			meetings: 'supported',
			'second-visit': 'supported',
			'visit-interval': 'mixed',
			'border-agreement': 'supported',
			'gazprom-loss': 'contradicted',
			'visit-2024': 'supported',
			'founding-year': 'supported',
			'bilateral-years': 'unchecked',
			'statement-2023': 'unchecked'
		});
	});

	test('has a verdict on each check', () => {
		expect(Object.fromEntries((dataset?.checks ?? []).map(({ id, verdict }) => [id, verdict]))).toEqual({
			'customs-2023': 'agrees',
			'russian-count-2023': 'differs',
			'putin-240': 'not-comparable',
			'customs-2022': 'not-comparable',
			'customs-2024': 'superseded',
			'customs-2021': 'agrees',
			'russian-count-2021': 'agrees',
			'customs-growth': 'agrees',
			'shipments-growth': 'not-comparable',
			novak: 'agrees',
			'crude-to-china': 'not-comparable',
			'crude-exports': 'not-comparable',
			'crude-share': 'not-comparable',
			'xinhua-2024': 'agrees',
			'xinhua-2023': 'not-comparable',
			'afp-2023': 'differs',
			'parent-2024': 'not-comparable',
			'visit-dates-2024': 'agrees',
			'visit-dates-2023': 'not-comparable',
			'visits-apart': 'differs',
			'afp-six-months': 'agrees',
			'voa-second-visit': 'agrees',
			'rt-last-visit': 'not-comparable',
			'relations-1949': 'agrees',
			'tass-1949': 'agrees',
			'ratified-2005': 'agrees',
			'signed-2004': 'not-comparable',
			'demarcated-2008': 'not-comparable'
		});
	});

	test('names the assumption of each verdict that needs one', () => {
		const assumed = (dataset?.checks ?? []).filter(({ assumption }) => assumption !== undefined).map(({ id }) => id);
		expect(assumed.sort()).toEqual([
			...['afp-2023', 'customs-2021', 'customs-growth', 'ratified-2005', 'relations-1949', 'russian-count-2021'],
			'tass-1949'
		]);
	});

	test('knows that the record was one at the time', () => {
		expect(find('trade-2023')).toMatchObject({ record: { asOf: '2024-05', supersededBy: { id: 'customs-2024' } } });
	});

	test('derives the prewar trade and the founding year from stated quantities', () => {
		expect(find('prewar-trade')).toMatchObject({
			formula: '240 ÷ 1.6',
			quantity: { value: 150e9, interval: { lower: 142e9, upper: 159e9 } }
		});
		expect(find('founding-year')).toMatchObject({ formula: '2024 − 75', quantity: { precision: 'year' } });
	});

	test('measures the time between the visits in months, from dates that others give', () => {
		const check = find('visit-interval').checks.find(({ verdict }) => verdict === 'differs');
		expect(check?.quantity.interval).toMatchObject({ lower: 211, upper: 213 });
		expect(check?.compared?.lower).toBeCloseTo(6.93, 2);
		expect(check?.compared?.upper).toBeCloseTo(7, 2);
		expect(check?.comparedAs?.interval).toMatchObject({ lower: 6.9, upper: 7 });
	});

	test('marks state media', () => {
		const state = (dataset?.checks ?? [])
			.filter(({ stateMedia }) => stateMedia)
			.map(({ publisher }) => publisher.split(',')[0]);
		expect([...new Set(state)].sort()).toEqual([
			'Anadolu Agency',
			'China.org.cn',
			'RT',
			'Sputnik',
			'TASS',
			'Vesti',
			'Voice of America',
			'Xinhua'
		]);
	});

	test('quotes in its reasons no words that it has translated', () => {
		const reasons = (dataset?.checks ?? []).filter(({ language = 'en' }) => language !== 'en');
		expect(reasons.length).toBeGreaterThan(0);
		for (const { id, because = '', words } of reasons)
			for (const [, quoted = ''] of because.matchAll(/“([^”]*)”/g)) expect(words, id).toContain(quoted);
	});

	test('binds the period of each check to its words, or says how it was read', () => {
		const dated = (dataset?.checks ?? []).filter(({ computed, reason }) => !computed && reason === undefined);
		expect(dated.length).toBeGreaterThan(0);
		const unbound = dated.filter(({ quantity, period, words, because }) => {
			if (because !== undefined || quantity.unit.id === 'date') return false;
			const [year = ''] = /\d{4}/.exec(period.label) ?? [];
			return !words.includes(year);
		});
		expect(unbound.map(({ id }) => id)).toEqual([]);
	});

	test('names who speaks', () => {
		const speakers = (dataset?.claims ?? []).map(({ id, quote }) => [id, quote.speaker.name, quote.reportedFor]);
		expect(speakers).toContainEqual(['trade-2023', 'Mary Glantz', undefined]);
		expect(speakers).toContainEqual(['border-agreement', 'Carla Freeman', undefined]);
		expect(speakers).toContainEqual(['bilateral-years', 'Carla Freeman', 'the two leaders']);
		expect(speakers).toContainEqual(['meetings', 'Introduction, unsigned', undefined]);
	});

	test.skipIf(text === undefined)('accounts for each of the 17 numbers in digits', () => {
		const digits = [...(text ?? '').matchAll(/\d+/g)].map(({ index }) => index);
		expect(digits).toHaveLength(17);
		const open = digits.filter((at) => !source?.inventory.some(({ start, end }) => start <= at && at < end));
		expect(open).toEqual([]);
	});
});
