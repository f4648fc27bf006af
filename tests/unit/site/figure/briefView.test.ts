/** A figure in brief on a page: of what stands there, and of nothing else. */
import { expect, it } from 'vitest';
import { plotLegend, plotOfEachWidth } from '../../../../src/lib/figure/brief/plot';
import { markedIn } from '../../../../src/lib/scene/shapes';
import { cardGroups } from '../../../../src/lib/site/dashboard/cardGroups';
import { briefView } from '../../../../src/lib/site/figure/briefView';
import { billions, claim, figure } from '../../charts/evidence';
import { REAL_FIGURES, realFigure } from '../../figure/realFigures';
import { ownDataset } from '../../given';

const notesOf = (slug: string) => briefView(realFigure(slug)).notes.map(({ text }) => text);

it('what a quote says besides is told of the quotes that stand there alone', () => {
	const { quotes } = briefView(realFigure('seventy-five-years'));
	expect(quotes.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).not.toContain('just over six months');
	expect(notesOf('seventy-five-years').join(' ')).not.toContain('just over six months');
	expect(notesOf('second-visit').join(' ')).toContain('“just over six months” in the quote is disputed');
});

it('each standing names the values that have it, where others have another', () => {
	expect(briefView(realFigure('seventy-five-years')).standings).toEqual([
		{ standing: 'unchecked', name: 'Unchecked', of: '75 years' },
		{ standing: 'supported', name: 'Supported', of: '≈ 1949' }
	]);
	expect(briefView(realFigure('meetings')).standings).toEqual([{ standing: 'supported', name: 'Supported', of: '' }]);
});

it('what is borne out by a computation alone is not called supported by a source', () => {
	const namesOf = (slug: string) => briefView(realFigure(slug)).standings.map(({ name, of }) => [name, of]);
	expect(namesOf('trade-increase')).toEqual([['Supported by a computation', '']]);
	expect(namesOf('trade-record')).toEqual([
		['Disputed', '$240 bn'],
		['Supported', '≈ $150 bn'],
		['Supported by a computation', '+60%']
	]);
});

it('what was computed here is not counted as a source', () => {
	expect(briefView(realFigure('trade-record')).othersWords).toBe(
		'8 statements by other sources and 1 number computed here'
	);
	expect(briefView(realFigure('trade-record')).sourcesWords).toBe('8 other statements');
	expect(briefView(realFigure('meetings')).othersWords).toBe('2 statements by other sources');
});

it.each(REAL_FIGURES.map((of) => [of.slug, of] as const))(
	'the list of %s holds as many statements as it is said to',
	(_, of) => {
		const { others, sourcesWords } = briefView(of);
		const said = others.filter(({ says }) => !says.startsWith('Computed here: '));
		const computed = of.evidence.flatMap(({ checks }) => checks).filter((check) => check.computed);
		expect(others.length - said.length).toBe(computed.length);
		// They stand first; what was computed here follows.
		expect(others.slice(0, said.length)).toEqual(said);
		if (said.length > 0) expect(sourcesWords).toMatch(new RegExp(`^${said.length} other statements?$`));
	}
);

it('a card is told of other sources that its plot draws, and of no more', () => {
	const told = (slug: string) =>
		briefView(realFigure(slug))
			.facts.filter(({ answers }) => !answers)
			.map(({ id }) => id);
	expect(told('gazprom-loss')).toEqual(['afp-2023']);
	expect(told('trade-record')).toEqual([]);
});

it.each(REAL_FIGURES.map((of) => [of.slug, of] as const))(
	'each mark that a plot of %s draws is told of',
	(slug, of) => {
		const ids = briefView(of).facts.map(({ id }) => id);
		const place = { from: 240, to: 740, height: 104 };
		const drawn = plotOfEachWidth(of, slug, place).flatMap((scene) => markedIn(scene));
		expect(drawn.length).toBeGreaterThan(0);
		for (const id of drawn) expect(ids).toContain(id);
	}
);

it('one legend tells of each texture that the plots of a page have', () => {
	const legend = plotLegend(REAL_FIGURES);
	expect([...legend.keys()]).toEqual(
		expect.arrayContaining(['stated', 'loss', 'rounded', 'open', 'derived', 'not-given', 'other'])
	);
	expect([...plotLegend([realFigure('meetings')])].sort()).toEqual([
		['open', ['dot']],
		['stated', ['dot']]
	]);
	expect(legend.get('stated')).toEqual(['bar', 'dot']);
});

it('leads to each source of a number that was computed from several', () => {
	const growth = ownDataset().checks.find(({ id }) => id === 'customs-growth');
	if (!growth) throw new Error('no such check');
	const [other] = briefView(
		figure('number', { of: 'x', label: 'x' }, [claim('x', billions(2), { checks: [growth] })])
	).others;
	expect(other?.pages.map(({ url }) => new URL(url).hostname)).toEqual(['anachrichten.de', 'chinaeconomicreview.com']);
	expect(other?.pages[0]?.name).toMatch(/^anachrichten\.de/);
});

it('which boxes hold it is found out for cards alone: it takes longer than all else of a source’s page', () => {
	expect(briefView(realFigure('meetings'))).not.toHaveProperty('boxes');
	const [card] = cardGroups().flatMap(({ rows }) => rows.flat());
	expect(card?.boxes).toContain('square');
});
