/** `style:` of a dataset: examples that are read as the number they are of, and where they reach. */
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../../../src/lib/quantity/format';
import { sourceLines } from '../../../../src/lib/figure/sourceLine';
import { citationWords } from '../../../../src/lib/sentences/sources';
import { historyView } from '../../../../src/lib/site/figure/history';
import { SmallDataset, SmallFolder } from '../smallDataset';
import { published, run } from '../versions/published';

const STYLE = `style:
  million: { label: 5m, sentence: 5 million }
  percent: 5 per cent
  thousands: 12 345
  dates: May 16, 2024
`;

function withStyle<Small extends SmallDataset | SmallFolder>(small: Small, style = STYLE): Small {
	small.write('dataset.yaml', small.read('dataset.yaml') + style);
	return small;
}

test('reaches claims, what is computed of them, and other sources', () => {
	const { dataset, problems } = withStyle(new SmallDataset()).load();
	expect(problems).toEqual([]);
	const turnover = dataset?.figures.find(({ slug }) => slug === 'turnover');
	expect(turnover?.evidence.map(({ quantity }) => formatQuantity(quantity))).toEqual([
		'about €40m',
		'€50m',
		'+25 per cent'
	]);
	const checks = turnover?.evidence.flatMap((evidence) =>
		evidence.checks.map(({ quantity }) => formatQuantity(quantity))
	);
	expect(checks).toEqual(['€38m', '€51.2m', '€70m']);
});

test('dates of sources and of versions have it, too', () => {
	const small = withStyle(published());
	small.replace('sources/harbour.yaml', 'issued: 2021-03', 'issued: 2021-03-15');
	expect(run(small, 'publish', '--all', '--why', 'The day is known.')).toMatchObject({ code: 0 });
	const [figure] = small.load().dataset?.figures ?? [];
	if (!figure) throw new Error('no figure');
	expect(figure.sources.map(citationWords).join()).toContain('March 15, 2021');
	expect(historyView(figure).at(-1)?.date).toBe('April 1, 2021');
	const [first = ''] = figure.versions.map(({ figure: then }) => sourceLines(then, 'https://example.org/').join());
	expect(first).toContain('as of 1 April 2021');
});

test('changes no quoted word', () => {
	const quotes = (small: SmallDataset) =>
		small.load().dataset?.figures.flatMap((figure) => figure.quotes.map(({ quote }) => quote.exact));
	expect(quotes(withStyle(new SmallDataset()))).toEqual(quotes(new SmallDataset()));
});

describe('an example that says another number', () => {
	test.each([
		['million: 5bn', 'style:\n  million:', '“5bn” is not read as 5 million'],
		['million: 6m', 'style:\n  million:', '“6m” is not read as 5 million'],
		['billion: { label: 5 Mrd, sentence: 5 billion }', '{ label:', '“5 Mrd” is not read as 5 billion'],
		['percent: 5 points', 'style:\n  percent:', '“5 points” is not read as 5 percent'],
		['percent: 5 percent of all', 'style:\n  percent:', 'is not read as 5 percent'],
		['thousands: 12.345', 'style:\n  thousands:', 'thousands'],
		['thousands: 12 34 5', 'style:\n  thousands:', '“12 34 5” is not read as 12,345'],
		['dates: 5/16/2024', 'style:\n  dates:', 'dates']
	])('is refused at its place: %s', (line, _, message) => {
		const small = withStyle(new SmallDataset(), `style:\n  ${line}\n`);
		const { problems } = small.load();
		expect(problems).toMatchObject([{ message: expect.stringContaining(message) as string }]);
		expect(small.places(problems)[0]).toMatch(/^dataset\.yaml:\d+:\d+ /);
	});
});

test.each(['style: {}', 'style: { dates: 16 May 2024 }', 'style: { million: {} }'])(
	'what says nothing of its own is no style: %s',
	(line) => {
		const { dataset, problems } = withStyle(new SmallDataset(), `${line}\n`).load();
		expect(problems).toEqual([]);
		expect(dataset?.figures.map(({ style }) => style)).toEqual([undefined, undefined]);
	}
);

test('all of its mistakes are told at once', () => {
	const { problems } = withStyle(
		new SmallDataset(),
		'style:\n  million: 5bn\n  percent: 5 points\n  thousands: 12 34 5\n'
	).load();
	expect(problems.map(({ code }) => code)).toEqual(['style-not-read', 'style-not-read', 'style-not-read']);
});

test('a published version keeps the style that it was published in, and another one is told as a change', () => {
	const small = withStyle(new SmallFolder());
	expect(run(small, 'publish', '--all')).toMatchObject({ code: 0 });
	const turnover = () => small.load().dataset?.figures.find(({ slug }) => slug === 'turnover');
	expect(
		turnover()?.versions.map(({ figure }) => figure.evidence.map(({ quantity }) => formatQuantity(quantity)))
	).toEqual([['about €40m', '€50m', '+25 per cent']]);
	small.replace('dataset.yaml', STYLE, '');
	const { problems } = small.load();
	expect(problems.map(({ code, message }) => [code, /style/.test(message)])).toEqual([
		['unpublished-change', true],
		['unpublished-change', true]
	]);
	expect(run(small, 'publish', '--all', '--why', 'The house writes otherwise.')).toMatchObject({ code: 0 });
	expect(turnover()?.evidence.map(({ quantity }) => formatQuantity(quantity))).toEqual([
		'about €40 mn',
		'€50 mn',
		'+25%'
	]);
	expect(turnover()?.versions[0]?.figure.evidence.map(({ quantity }) => formatQuantity(quantity))).toEqual([
		'about €40m',
		'€50m',
		'+25 per cent'
	]);
});

test('without a style, versions have none', () => {
	expect(published().read('versions/turnover/1.json')).not.toContain('"style"');
});
