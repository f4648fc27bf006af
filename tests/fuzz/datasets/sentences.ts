/** Datasets of one or two sentences each, written out from them: a case of them takes a tenth of a larger one’s time. */
import { createHash } from 'node:crypto';
import type { Base } from './bases';

/** One claim: its sentence, the words of its number in it, and what the data says of them, as YAML in one line. */
interface Said {
	readonly sentence: string;
	readonly words: string;
	readonly quantity: string;
	readonly period?: string;
}

/** A chart of `a`, or of `a` and `b`, as YAML in one line, and what follows from the two. */
interface Told {
	readonly name: string;
	readonly says: readonly Said[];
	readonly chart: string;
	readonly derived?: string;
	readonly check?: string;
}

const IN_2020 = "{ label: '2020', date: 2020, words: in 2020 }";

const TOLD: readonly Told[] = [
	{
		name: 'a sum of money',
		says: [
			{
				sentence: 'Turnover of the port reached €50 million in 2020.',
				words: '€50 million',
				quantity: '{ value: 50e6, unit: EUR }',
				period: IN_2020
			}
		],
		chart: '{ type: number, of: a, label: turnover in 2020 }',
		check: '{ value: 51.2e6, unit: EUR }\n    words: a turnover of €51.2 million'
	},
	{
		name: 'counted things',
		says: [
			{
				sentence: 'More than 12 ships called in 2020.',
				words: 'More than 12 ships',
				quantity: '{ value: 12, unit: count, of: ships, relation: over }',
				period: IN_2020
			}
		],
		chart: '{ type: count, of: a, one: one ship }',
		check: '{ value: 14, unit: count, of: ships }\n    words: 14 ships'
	},
	{
		name: 'a share',
		says: [
			{
				sentence: 'About a third of the cargo was grain.',
				words: 'About a third',
				quantity: '{ value: 1/3, unit: share, relation: about }'
			}
		],
		chart: '{ type: share, of: a, label: grain, rest: other cargo, whole: the cargo }'
	},
	{
		name: 'a range',
		says: [
			{
				sentence: 'Between 5 and 7 pilots were on duty.',
				words: 'Between 5 and 7 pilots',
				quantity: '{ unit: count, of: pilots, relation: between, interval: { lower: 5, upper: 7 } }'
			}
		],
		chart: '{ type: range, ranges: [{ of: a, label: pilots }] }'
	},
	{
		name: 'two dates',
		says: [
			{ sentence: 'The pier was built in 1950.', words: '1950', quantity: '{ date: 1950 }' },
			{ sentence: 'It was rebuilt in 1990.', words: '1990', quantity: '{ date: 1990 }' }
		],
		chart: '{ type: timeline, from: 1940, to: 2000, events: [{ of: a, label: built }, { of: b, label: rebuilt }] }',
		derived: 'kind: time-between\n    from: { start: a, end: b }'
	},
	{
		name: 'two amounts',
		says: [
			{
				sentence: 'In 2020 the crane lifted 240 t.',
				words: '240 t',
				quantity: '{ value: 240, unit: t }',
				period: "{ label: '2020', date: 2020, words: In 2020 }"
			},
			{
				sentence: 'In 2019 it had lifted 180 t.',
				words: '180 t',
				quantity: '{ value: 180, unit: t }',
				period: "{ label: '2019', date: 2019, words: In 2019 }"
			}
		],
		chart: "{ type: bar, bars: [{ of: b, label: '2019' }, { of: a, label: '2020' }] }",
		derived: 'kind: difference\n    from: { value: a, subtract: b }',
		check: '{ value: 231, unit: t }\n    words: 231 t'
	},
	{
		name: 'a change',
		says: [
			{
				sentence: 'Wages of the pilots fell by nearly 8 percent in 2020.',
				words: 'fell by nearly 8 percent',
				quantity: '{ value: -8, unit: percent-change, relation: just-under }',
				period: IN_2020
			}
		],
		chart: '{ type: change, of: a, base: before, after: after }'
	},
	{
		name: 'a rank',
		says: [
			{
				sentence: 'It was the third-largest port of the coast.',
				words: 'third-largest port',
				quantity: '{ value: 3, unit: rank }'
			}
		],
		chart: '{ type: rank, of: a, label: the port, first: largest }'
	},
	{
		name: 'percent',
		says: [
			{
				sentence: 'At least 61.5 percent of the crews were local.',
				words: 'At least 61.5 percent',
				quantity: '{ value: 61.5, unit: percent, relation: at-least }'
			},
			{
				sentence: 'In the yards it was up to 48 percent.',
				words: 'up to 48 percent',
				quantity: '{ value: 48, unit: percent, relation: at-most }'
			}
		],
		chart: '{ type: multiples, panels: [{ of: a, label: crews }, { of: b, label: yards }] }'
	}
];

/** One base a row of `TOLD`, each with its text. */
export function sentenceBases(weight: number): readonly Base[] {
	return TOLD.map((told) => ({ name: told.name, files: filesOf(told), weight }));
}

function filesOf({ says, chart, derived, check }: Told): Map<string, string> {
	const text = `${says.map(({ sentence }) => sentence).join(' ')}\n`;
	const claims = [
		'schema: 1',
		'quotes:',
		...says.flatMap(({ sentence }, index) => quoteLines(idOf(index), sentence, text)),
		'claims:',
		...says.flatMap(({ words, quantity, period }, index) => [
			`  - id: ${idOf(index)}`,
			`    quote: ${idOf(index)}`,
			`    words: ${words.match(/^\d+$/) ? `'${words}'` : words}`,
			'    subject: The port',
			'    measure: what is told of it',
			`    quantity: ${quantity}`,
			...(period === undefined ? [] : [`    period: ${period}`])
		]),
		...(derived === undefined
			? []
			: ['derivations:', '  - id: c', `    ${derived}`, '    subject: The port', '    measure: what follows of it'])
	];
	const files = new Map([
		[
			'dataset/dataset.yaml',
			'schema: 1\ntitle: A port that does not exist\nsummary: Numbers of a made-up text.\nlicence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }\n'
		],
		['dataset/sources/port.yaml', sourceText(text)],
		['dataset/claims/port.yaml', `${claims.join('\n')}\n`],
		[
			'dataset/figures/port.yaml',
			`schema: 1\ntitle: What is told of the port\nsubtitle: Of the made-up port\ntopics: [Port]\nchart: ${chart}\n`
		],
		['texts/port.txt', text]
	]);
	if (check !== undefined) files.set('dataset/checks/port.yaml', checkText(check));
	return files;
}

function idOf(index: number): string {
	return index === 0 ? 'a' : 'b';
}

function quoteLines(id: string, sentence: string, text: string): string[] {
	const start = text.indexOf(sentence);
	const end = start + sentence.length;
	return [
		`  ${id}:`,
		`    exact: ${sentence}`,
		`    prefix: ${JSON.stringify(text.slice(Math.max(0, start - 32), start))}`,
		`    suffix: ${JSON.stringify(text.slice(end, end + 32))}`,
		`    start: ${start}`,
		`    end: ${end}`,
		'    speaker: author'
	];
}

function sourceText(text: string): string {
	const sha256 = createHash('sha256').update(text).digest('hex');
	return `schema: 1
id: port
title: The port that is not there
authors: [{ given: Ann, family: Example }]
publisher: Example Press
issued: 2021-03
url: https://example.org/port
language: en
rights: Made for tests.
summary: A made-up report on a made-up port.
speakers: [{ id: author, name: Ann Example }]
text: { sha256: ${sha256}, length: ${text.length} }
`;
}

function checkText(check: string): string {
	return `schema: 1
checks:
  - id: office
    of: a
    subject: The port
    measure: what is told of it
    period: { label: '2020', date: 2020 }
    quantity: ${check}
    label: The statistics office
    publisher: Example Office
    url: https://example.org/office
    date: 2021-02-01
`;
}
