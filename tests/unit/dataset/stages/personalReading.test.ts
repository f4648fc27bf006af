import { describe, expect, test } from 'vitest';
import { freeze } from '../../../../src/lib/dataset/versions/freeze';
import { thaw } from '../../../../src/lib/dataset/versions/thaw';
import { SmallDataset } from '../smallDataset';
import { published, run } from '../versions/published';

const CLAIMS = 'claims/harbour.yaml';
const CHECKS = 'checks/harbour.yaml';
const READ = 'read: { because: The sign is that of the city’s own money., by: Ann Example, date: 2026-03-01 }';
const READING = {
	because: 'The sign is that of the city’s own money.',
	by: 'Ann Example',
	date: '2026-03-01'
};

/** The small dataset with one quantity written otherwise. */
function withQuantity(file: string, from: string, to: string): SmallDataset {
	const small = new SmallDataset();
	small.replace(file, from, to);
	return small;
}

describe('a number that a person has read', () => {
	const turnover = (quantity: string) => withQuantity(CLAIMS, '{ value: 50e6, unit: EUR }', quantity);

	test('is taken as the data have it, though the program reads another unit', () => {
		const small = turnover(`{ value: 50e6, unit: USD, ${READ} }`);
		const { problems, dataset } = small.load();
		expect(problems).toEqual([]);
		expect(dataset?.claims.find(({ id }) => id === 'turnover-2020')?.quantity).toMatchObject({
			value: 50e6,
			unit: { id: 'USD' },
			scale: 1e6,
			decimals: 0,
			read: READING
		});
	});

	test('is refused without the reading, as before', () => {
		const { problems } = turnover('{ value: 50e6, unit: USD }').load();
		expect(problems.map(({ code }) => code)).toEqual(['number-unit']);
	});

	test('is noted by the lint, with who has read it', () => {
		const { notes } = turnover(`{ value: 50e6, unit: USD, ${READ} }`).load();
		expect(notes).toEqual([
			`dataset/${CLAIMS}: one number is read by a person: turnover-2020 (Ann Example, 2026-03-01).`
		]);
	});

	test('needs nobody once the program reads the same, and the lint tells where', () => {
		const small = turnover(`{ value: 50e6, unit: EUR, ${READ} }`);
		const { problems, notes } = small.load();
		expect(problems).toEqual([]);
		const line = small.placeOf(CLAIMS, 'because: The sign').split(':')[1];
		expect(notes).toContain(
			`dataset/${CLAIMS}:${line}: “turnover-2020” is read by the program as by Ann Example: “read” is no longer needed.`
		);
	});

	test('silences no other claim of the same quote', () => {
		const small = turnover(`{ value: 50e6, unit: USD, ${READ} }`);
		small.replace(CLAIMS, '{ value: 25, unit: percent-change }', '{ value: 26, unit: percent-change }');
		expect(small.places(small.load().problems)).toEqual([`${small.placeOf(CLAIMS, '26, unit')} number-value`]);
	});

	test('needs the number’s words whole, like any other', () => {
		const small = turnover(`{ value: 50e6, unit: USD, ${READ} }`);
		small.replace(CLAIMS, 'words: record €50 million', 'words: €50');
		expect(small.load().problems.map(({ code }) => code)).toContain('words-cut');
	});

	test('is refused where the words are too vague for anybody', () => {
		const small = withQuantity(CLAIMS, 'quote: grain\n    words: Half', 'quote: speeches\n    words: many speeches');
		small.replace(CLAIMS, '{ value: 1/2, unit: share }', `{ value: 30, unit: count, of: speeches, ${READ} }`);
		expect(small.load().problems.map(({ code }) => code)).toContain('too-vague');
	});

	test('says who, when and why, or is refused', () => {
		const small = turnover('{ value: 50e6, unit: USD, read: { by: Ann Example, date: 2026-03-01 } }');
		const { problems } = small.load();
		expect(problems.map(({ message }) => message).join()).toContain('because');
	});

	test('is refused where the day lies in the future', () => {
		const small = turnover(`{ value: 50e6, unit: USD, ${READ.replace('2026-03-01', '2999-03-01')} }`);
		expect(small.load().problems.map(({ code }) => code)).toEqual(['future-date']);
	});

	test('may be a date', () => {
		const small = withQuantity(CLAIMS, '{ date: 1950 }', `{ date: 1951, ${READ} }`);
		const { problems, dataset } = small.load();
		expect(problems).toEqual([]);
		expect(dataset?.claims.find(({ id }) => id === 'built')?.quantity.read).toEqual(READING);
	});

	test('goes into what is derived from it, and not into what a check says', () => {
		const { dataset } = turnover(`{ value: 50e6, unit: USD, ${READ} }`).load();
		expect(dataset?.derivations.find(({ id }) => id === 'old-turnover')?.quantity.read).toEqual(READING);
		expect(dataset?.checks.flatMap(({ quantity, comparedAs }) => [quantity.read, comparedAs?.read])).toEqual(
			dataset?.checks.flatMap(() => [undefined, undefined])
		);
	});

	test('is frozen with its version, and comes back with it', () => {
		const { dataset } = turnover(`{ value: 50e6, unit: EUR, ${READ} }`).load();
		const figure = dataset?.figures.find(({ slug }) => slug === 'turnover');
		if (!figure) throw new Error('There is no such figure.');
		const content = freeze(figure);
		expect(content.claims.find(({ id }) => id === 'turnover-2020')?.quantity.read).toEqual(READING);
		const version = { number: 1, revision: { date: '2026-03-02', what: '', why: '' }, fingerprint: '', content };
		const thawed = thaw(version, figure.spec, figure).evidence.find(({ id }) => id === 'turnover-2020');
		expect(thawed?.quantity.read).toEqual(READING);
	});

	test('is a change that a person made: a published figure needs a new version for it', () => {
		const small = published();
		small.replace(CLAIMS, '{ value: 50e6, unit: EUR }', `{ value: 50e6, unit: EUR, ${READ} }`);
		expect(small.load().problems.map(({ code }) => code)).toContain('unpublished-change');
		expect(run(small, 'publish', 'turnover', '--why', 'Said who has read it.').code).toBe(0);
		expect(small.load().problems).toEqual([]);
	});
});

describe('a check that a person has read', () => {
	const office = (quantity: string) => withQuantity(CHECKS, '{ value: 51.2e6, unit: EUR }', quantity);

	test('is taken though its words do not state the number', () => {
		const { problems, dataset, notes } = office(`{ value: 52.5e6, unit: EUR, ${READ} }`).load();
		expect(problems).toEqual([]);
		expect(dataset?.checks.find(({ id }) => id === 'office-2020')?.quantity).toMatchObject({
			value: 52.5e6,
			read: READING
		});
		expect(notes).toEqual([
			`dataset/${CHECKS}: one number is read by a person: office-2020 (Ann Example, 2026-03-01).`
		]);
	});

	test('needs nobody once the program reads the same', () => {
		const { notes } = office(`{ value: 51.2e6, unit: EUR, ${READ} }`).load();
		expect(notes.filter((note) => note.includes('no longer needed'))).toHaveLength(1);
	});

	test('is refused without the reading, and both ways on are named', () => {
		const [problem] = office('{ value: 52.5e6, unit: EUR }').load().problems;
		expect(problem).toMatchObject({ code: 'check-words' });
		expect(problem?.mend).toContain('because');
		expect(problem?.mend).toContain('read');
	});
});
