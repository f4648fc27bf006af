import { describe, expect, test } from 'vitest';
import { rowOfCheck, rowOfEvidence } from '../../../src/lib/charts/rows';
import { toCsv } from '../../../src/lib/press/table/csv';
import { caveatsOf, footNotes } from '../../../src/lib/figure/footNotes';
import { markdownTable } from '../../../src/lib/press/table/markdownTable';
import { figureJson } from '../../../src/lib/press/record/json';
import { frameLayout, EXPORT_PARTS } from '../../../src/lib/figure/frame';
import { checkLabel } from '../../../src/lib/sentences/checks';
import { evidenceSentence, statusWords } from '../../../src/lib/sentences/evidence';
import { countRead, readingTag } from '../../../src/lib/sentences/personalReading';
import { attributed } from '../../../src/lib/sentences/sources';
import { claimView } from '../../../src/lib/site/source/claimView';
import { figureView } from '../../../src/lib/site/figure/figureView';
import { valueRow } from '../../../src/lib/site/figure/valueRows';
import { SmallDataset } from '../dataset/smallDataset';

const READ = 'read: { because: The sign is that of the city’s own money, by: Ann Example, date: 2026-03-01 }';
const SENTENCE = 'read by a person, Ann Example, 1 March 2026: The sign is that of the city’s own money';

/** The small dataset, with turnover and one check on it read by a person. */
function loaded() {
	const small = new SmallDataset();
	small.replace('claims/harbour.yaml', '{ value: 50e6, unit: EUR }', `{ value: 50e6, unit: EUR, ${READ} }`);
	small.replace('checks/harbour.yaml', '{ value: 51.2e6, unit: EUR }', `{ value: 51.2e6, unit: EUR, ${READ} }`);
	const { dataset, problems } = small.load();
	expect(problems).toEqual([]);
	const figure = dataset?.figures.find(({ slug }) => slug === 'turnover');
	const claim = dataset?.claims.find(({ id }) => id === 'turnover-2020');
	const check = dataset?.checks.find(({ id }) => id === 'office-2020');
	const derived = dataset?.derivations.find(({ id }) => id === 'old-turnover');
	if (!dataset || !figure || !claim || !check || !derived) throw new Error('The small dataset has lost a part.');
	return { dataset, figure, claim, check, derived };
}

describe('a number that a person has read says so', () => {
	test('under its mark, and to a screen reader', () => {
		const { claim, derived } = loaded();
		expect(statusWords(claim)).toBe('stated, read by a person');
		expect(statusWords(derived)).toBe('derived, read by a person');
		expect(evidenceSentence('2020', claim)).toMatch(/; read by a person\.$/);
	});

	test('in the lane of other sources', () => {
		expect(checkLabel(loaded().check)).toBe('The statistics office (read by a person)');
	});

	test('at the foot of the drawing, with who, when and why; each once', () => {
		const { figure } = loaded();
		const told = [`“record €50 million”: ${SENTENCE}`, `The statistics office: ${SENTENCE}`];
		expect(footNotes(figure).filter((note) => note.includes('read by a person'))).toEqual(told);
		const drawn = frameLayout({ figure, width: 640, parts: EXPORT_PARTS, idPrefix: '', address: '/figures/x/' });
		const text = drawn.labels.map((label) => label.text).join(' ');
		for (const note of told) expect(text).toContain(note.slice(0, 40));
	});

	test('in the alt text', () => {
		expect(attributed('x', loaded().figure)).toMatch(/, read by a person\.$/);
	});

	test('in a column of its own in every table, which is empty for all others', () => {
		const { figure, claim, check, dataset } = loaded();
		const ships = dataset.claims.find(({ id }) => id === 'ships');
		expect(rowOfEvidence(figure, claim, '2020').read_by).toBe('Ann Example, 2026-03-01');
		expect(rowOfCheck(figure, check).read_by).toBe('Ann Example, 2026-03-01');
		expect(ships && rowOfEvidence(figure, ships, '').read_by).toBe('');
		const csv = toCsv([rowOfEvidence(figure, claim, '2020')], { edition: '5' });
		expect(csv.split('\r\n')[0]?.split(',')).toContain('read_by');
		expect(csv).toContain('"Ann Example, 2026-03-01"');
	});

	test('in JSON and Markdown', () => {
		const { figure } = loaded();
		const record = figureJson(figure, '/figures/turnover/');
		expect(JSON.stringify(record['rows'])).toContain('"read_by":"Ann Example, 2026-03-01"');
		expect(JSON.stringify(record['caveats'])).toContain(SENTENCE);
		expect(markdownTable(figure, '/figures/turnover/')).toContain('read by a person (Ann Example, 2026-03-01)');
	});

	test('on the figure’s page and on that of its source', () => {
		const { figure, claim } = loaded();
		const view = figureView(figure);
		expect(view.caveats).toEqual(caveatsOf(figure));
		expect(view.readings[0]?.readAs).toContain('Read by a person, Ann Example, 1 March 2026');
		expect(view.facts[0]?.basis).toContain('read by a person');
		expect(view.rows.flatMap((row) => valueRow(row, undefined).cells)).toContain(
			'stated, read by a person (Ann Example, 2026-03-01)'
		);
		expect(claimView(claim, []).reading).toBe(`R${SENTENCE.slice(1)}`);
	});

	test('and is counted', () => {
		const { dataset } = loaded();
		expect(countRead(dataset.claims)).toBe(', 1 read by a person');
		expect(countRead(new SmallDataset().load().dataset?.claims ?? [])).toBe('');
	});
});

test('a number that the program has read says nothing of it', () => {
	const claim = new SmallDataset().load().dataset?.claims.find(({ id }) => id === 'ships');
	expect(claim && statusWords(claim)).toBe('stated');
	expect(claim && readingTag(claim.quantity)).toBe('');
});
