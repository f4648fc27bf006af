import { describe, expect, test } from 'vitest';
import { caveatsOf } from '../../../../src/lib/figure/footNotes';
import { freeze } from '../../../../src/lib/dataset/versions/freeze';
import { codePoints } from '../../../../src/lib/words/locate';
import { datasetWith } from '../badInputs';

interface Given {
	readonly sentence: string;
	readonly quote: string;
	readonly words: string;
	readonly quantity: Record<string, unknown>;
	readonly claim?: Record<string, unknown>;
	readonly more?: string;
}

/** A dataset of one text and one quote, with one claim on it; `more` is put into the quote’s record. */
function loaded({ sentence, quote, words, quantity, claim = {}, more }: Given) {
	const at = sentence.indexOf(quote);
	if (at < 0) throw new Error('The quote does not stand in the sentence.');
	const start = codePoints(sentence.slice(0, at));
	const { small } = datasetWith({
		name: '',
		input: '',
		sentence,
		cut: { start, end: start + codePoints(quote) },
		claims: [{ words, quantity, ...claim }],
		figures: { ships: { type: 'number', of: 'claim-1', label: 'ships' } }
	});
	if (more !== undefined) small.replace('claims/note.yaml', 'speaker: author', `speaker: author, ${more}`);
	return small.load();
}

const codes = (given: Given) =>
	[...new Set(loaded(given).problems.map(({ code }) => code))].filter((code) => /^quote/.test(code));

const ships = (value: number, more: Record<string, unknown> = {}) => ({ value, unit: 'count', of: 'ships', ...more });

describe('a quote that is cut out of its number or its qualifier is refused:', () => {
	test.each<[string, string, string, Record<string, unknown>]>([
		['The port saw 1,500 ships in May.', '500 ships in May.', '500 ships', ships(500)],
		['The port saw 1 500 ships in May.', '500 ships in May.', '500 ships', ships(500)],
		['It was −5 °C at the pier.', '5 °C at the pier.', '5 °C', { value: 5, unit: 'degree-C' }],
		['It had fourteen ships.', 'It had four', 'four', ships(4)],
		['It had twenty-four ships.', 'four ships.', 'four ships', ships(4)],
		['Nearly 30 ships came to the port.', '30 ships came to the port.', '30 ships', ships(30)],
		['The storm left at least 150 dead.', '150 dead.', '150 dead', { value: 150, unit: 'count', of: 'dead' }],
		['The port lent $240 billion to banks.', 'The port lent $240', '$240', { value: 240, unit: 'USD' }],
		['Turnover fell by 5 percent in May.', 'by 5 percent in May.', '5 percent', { value: 5, unit: 'percent' }],
		['The water rose 4.5 metres there.', '5 metres there.', '5 metres', { value: 5, unit: 'm' }]
	])('“%s” as “%s”', (sentence, quote, words, quantity) => {
		expect(codes({ sentence, quote, words, quantity })).toEqual(['quote-cut']);
	});

	test('and is told what was read, where the whole stands, and both ways on', () => {
		const [problem] = loaded({
			...{ sentence: 'Nearly 30 ships came.', quote: '30 ships came.', words: '30 ships', quantity: ships(30) }
		}).problems;
		expect(problem?.message).toContain('“Nearly 30 ships”, which stands at 0–15 and is read as 30 count, just-under');
		expect(problem?.mend).toContain('hold “Nearly 30 ships” whole');
		expect(problem?.mend).toContain('“read”');
	});

	test('but not where a person answers for its number', () => {
		const read = { because: 'Nearly is meant of the day.', by: 'Ann Example', date: '2026-03-01' };
		const given = { sentence: 'Nearly 30 ships came.', quote: '30 ships came.', words: '30 ships' };
		expect(codes({ ...given, quantity: ships(30, { read }) })).toEqual([]);
	});
});

describe('what the sentence around a quote says is told, and must be answered for:', () => {
	test.each<[string, string]>([
		['It is false that 30 ships came.', '30 ships came.'],
		['The master denied that 30 ships came.', '30 ships came.'],
		['The port did not say that 30 ships came.', '30 ships came.'],
		['In a good year the port could see 30 ships.', '30 ships.'],
		['If the pier is built, 30 ships come.', '30 ships come.'],
		['30 ships came, the mayor said.', '30 ships came'],
		['According to the mayor, 30 ships came.', '30 ships came.'],
		['30 ships came, did they?', '30 ships came'],
		['The report that 30 ships came is a hoax.', '30 ships came']
	])('“%s” as “%s”', (sentence, quote) => {
		expect(codes({ sentence, quote, words: '30 ships', quantity: ships(30) })).toEqual(['quote-left-out']);
	});

	test.each<[string, string]>([
		['No doubt 30 ships came.', '30 ships came.'],
		['The pier could not be built, but 30 ships came.', '30 ships came.'],
		['The pier, which may be old, was full when 30 ships came.', '30 ships came.'],
		['In May 30 ships came.', '30 ships came.'],
		['It was cold. Nobody said why. 30 ships came.', '30 ships came.'],
		['Mr. Example counted: 30 ships came.', '30 ships came.'],
		['It is false that 30 ships came.', 'It is false that 30 ships came.']
	])('not in “%s” as “%s”', (sentence, quote) => {
		expect(codes({ sentence, quote, words: '30 ships', quantity: ships(30) })).toEqual([]);
	});

	const denied = {
		sentence: 'It is false that 30 ships came.',
		quote: '30 ships came.',
		words: '30 ships',
		quantity: ships(30)
	};

	test('with a reason, which is frozen with the quote and stands below every drawing', () => {
		const { dataset, problems } = loaded({
			...denied,
			more: 'leftOut: [{ words: It is false that, because: The next line takes it back. }]'
		});
		expect(problems).toEqual([]);
		const [figure] = dataset?.figures ?? [];
		if (!figure) throw new Error('There is no figure.');
		expect(caveatsOf(figure)).toEqual(['Left out around the quote, “It is false that”: The next line takes it back.']);
		expect(freeze(figure).quotes[0]?.leftOut).toEqual([
			{ words: 'It is false that', because: 'The next line takes it back.' }
		]);
	});

	test('but not by a reason for other words', () => {
		const { problems } = loaded({
			...denied,
			more: 'leftOut: [{ words: It is, because: The next line takes it back. }]'
		});
		expect(problems.map(({ code }) => code)).toEqual(['quote-left-out']);
	});

	test('a forecast by the nature of its claim, hearsay by whose statement it is', () => {
		const may = {
			sentence: 'The port could see 30 ships.',
			quote: '30 ships.',
			words: '30 ships',
			quantity: ships(30)
		};
		expect(codes({ ...may, claim: { nature: 'forecast' } })).toEqual([]);
		const said = { ...may, sentence: 'The mayor said 30 ships came.', quote: '30 ships came.' };
		expect(codes({ ...said, more: 'reportedFor: the mayor' })).toEqual([]);
		expect(codes({ ...said, sentence: 'Ann Example said 30 ships came.' })).toEqual([]);
	});
});
