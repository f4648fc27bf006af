/** Figures that nobody wishes for and every layout must stand: long words, far apart numbers, open ends, crowds of checks. */
import type { Check, Claim, Evidence, Figure } from '../../../src/lib/dataset/types';
import type { Relation } from '../../../src/lib/quantity/types';
import { billions, check, claim, date, derivation, figure, stated } from '../charts/evidence';

const LAW = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const SHIPS = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenpensionsauszahlungsstelle';
const PLACE = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
const FINNISH = 'epäjärjestelmällistyttämättömyydelläänsäkäänköhän';
const LONG_TITLE = `${SHIPS}: ein Vergleich der Haushaltsüberschreitungen nach dem ${LAW} in ${PLACE} und anderswo`;
const LONG = {
	title: LONG_TITLE,
	subtitle: `Milliardenbeträge, ${FINNISH} gerechnet, ohne ${LAW}`,
	note: `${LAW}: ${SHIPS}.`
};

/** Bars named by their ids, or by the names given. */
function bars(
	slug: string,
	claims: readonly Evidence[],
	names: readonly string[] = [],
	more: Partial<Omit<Figure, 'spec'>> = {}
): Figure {
	const spec = { bars: claims.map(({ id }, i) => ({ of: id, label: names[i] ?? id })) };
	return figure<unknown>('bar', spec, claims, { slug, ...more });
}

const twelve = <T>(make: (i: number) => T): T[] => Array.from({ length: 12 }, (_, i) => make(i));
const longNames = twelve((i) => [LAW, SHIPS, PLACE, FINNISH, 'A', `In ${LAW} and in ${PLACE}`][i % 6] ?? '');

/** Many checks of a value: agreeing and differing, open both ways, as a range, not comparable, superseding. */
function manyChecks(around: number, id: string): Check[] {
	const kinds: readonly Relation[] = ['exactly', 'over', 'under', 'at-least', 'at-most', 'about'];
	const single = kinds.map((relation, i) =>
		check(`${id}-${i}`, stated(around * (0.6 + i * 0.15), 'USD', { relation, scale: 1e9 }), {
			label: i % 2 === 0 ? `Behörde nach ${LAW}` : 'Register',
			verdict: i % 3 === 0 ? 'agrees' : 'differs',
			...(i % 2 === 0 ? { assumption: `${SHIPS} zählt mit` } : {})
		})
	);
	const range = stated(around, 'USD', {
		scale: 1e9,
		relation: 'between',
		stated: [Math.min(around * 0.2, around * 1.1), Math.max(around * 0.2, around * 1.1)]
	});
	return [
		...single,
		check(`${id}-range`, range, { stateMedia: true }),
		check(`${id}-other`, billions(3), { verdict: 'not-comparable', reason: `It counts what ${LAW} excludes.` }),
		check(`${id}-later`, stated(around * 1.4, 'USD', { scale: 1e9 }), { verdict: 'superseded' })
	];
}

const relations: readonly Relation[] = [
	'over',
	'under',
	'at-least',
	'at-most',
	'just-over',
	'just-under',
	'about',
	'exactly'
];

const before = claim('after', billions(240), {
	checks: manyChecks(240e9, 'after'),
	record: { words: { start: 0, end: 3 }, asOf: '2021-03' }
});
const growth = claim('growth', stated(60, 'percent-change'), { checks: [check('g', stated(63, 'percent-change'))] });
const base = derivation(
	'base',
	'base-before-increase',
	{ value: before, increase: growth },
	{ checks: manyChecks(150e9, 'base') }
);
const still = claim('still', stated(1, 'percent-change', { decimals: 0 }));
const flat = derivation('flat', 'base-before-increase', { value: before, increase: still });

function increase(
	slug: string,
	from: string,
	change: string,
	evidence: Figure['evidence'],
	labels: readonly string[]
): Figure {
	const spec = {
		bars: [
			{ of: from, label: labels[0] ?? '' },
			{ of: 'after', label: labels[1] ?? '' }
		],
		change: { of: change, from, to: 'after' }
	};
	return figure<unknown>('bar', spec, evidence, { slug, ...LONG });
}

function share(slug: string, of: Claim, label = 'to the north', rest = 'the rest'): Figure {
	return figure<unknown>('share', { of: of.id, label, rest, whole: `all of ${LAW}` }, [of], { slug });
}

function count(slug: string, of: Claim, one = 'one ship'): Figure {
	return figure<unknown>('count', { of: of.id, one }, [of], { slug });
}

function change(slug: string, of: Claim, names: readonly string[] = ['Before', 'After']): Figure {
	return figure<unknown>('change', { of: of.id, base: names[0], after: names[1] }, [of], { slug });
}

function ranges(slug: string, evidence: readonly Evidence[], names: readonly string[] = [], more: object = {}): Figure {
	const spec = { ranges: evidence.map(({ id }, i) => ({ of: id, label: names[i] ?? id })) };
	return figure<unknown>('range', spec, evidence, { slug, ...more });
}

function pairs(slug: string, evidence: readonly Claim[], names: readonly string[] = [], more: object = {}): Figure {
	const end = (i: number) => ({ of: evidence[i]?.id ?? '', label: names[i] ?? `In ${i}` });
	const spec = {
		pairs: evidence.flatMap((_, i) => (i % 2 ? [] : [{ label: names[i] ?? 'Pair', from: end(i), to: end(i + 1) }]))
	};
	return figure<unknown>('dumbbell', spec, evidence, { slug, ...more });
}

function panels(slug: string, evidence: readonly Evidence[], names: readonly string[] = [], more: object = {}): Figure {
	const spec = { panels: evidence.map(({ id }, i) => ({ of: id, label: names[i] ?? id })) };
	return figure<unknown>('multiples', spec, evidence, { slug, ...more });
}

function place(
	slug: string,
	value: number,
	more: Partial<Claim> = {},
	label = 'of all years',
	first = 'warmest'
): Figure {
	const of = claim('place', stated(value, 'rank', { of: 'years' }), more);
	return figure<unknown>('rank', { of: 'place', label, first }, [of], { slug });
}

const between = (low: number, high: number) =>
	billions((low + high) / 2, { relation: 'between', stated: [low * 1e9, high * 1e9] });

function span(slug: string, of: Claim, more: object = {}): Figure {
	return figure<unknown>('duration', { of: of.id, label: 'between two calls', ...more }, [of], { slug });
}

function timeline(
	slug: string,
	from: number,
	to: number,
	events: readonly Claim[],
	names: readonly string[] = []
): Figure {
	const spec = { from, to, events: events.map(({ id }, i) => ({ of: id, label: names[i] ?? id })) };
	return figure<unknown>('timeline', spec, events, { slug, ...LONG });
}

const percentChecks = [90, 2, 55].map((value, i) =>
	check(`p${i}`, stated(value, 'percent', { relation: i === 0 ? 'over' : 'exactly' }), {
		verdict: i === 2 ? 'differs' : 'agrees',
		label: LAW
	})
);
const years = claim('years', stated(75, 'year'), { checks: [check('y', stated(80, 'year', { relation: 'over' }))] });
const founded = derivation(
	'founded',
	'date-before',
	{ date: claim('today', date('2024')), duration: years },
	{ measure: `Beginn nach ${LAW}` }
);

const forecast = claim('forecast', billions(240, { relation: 'over' }), {
	nature: 'forecast',
	checks: [check('f', billions(250))]
});
const open = derivation('open', 'base-before-increase', { value: forecast, increase: growth });

export const NASTY_FIGURES: readonly Figure[] = [
	bars(
		'twelve-far-apart',
		twelve((i) => claim(`bar ${i}`, stated(10 ** (i === 0 ? -12 : i + 4), 'EUR')))
	),
	// Found by chance: a fade that begins within the thinnest bar, and one that has no size of its own.
	bars('one-beside-many', [
		claim('one', stated(1, 'USD')),
		claim('many', stated(10_000, 'USD', { relation: 'at-least' }))
	]),
	bars('one-beside-under-nothing', [
		claim('one', stated(1, 'USD')),
		claim('under', stated(0, 'USD', { relation: 'under' }))
	]),
	bars('under-nothing', [claim('under', stated(0, 'USD', { relation: 'under' }))]),
	figure<unknown>(
		'multiples',
		{ panels: ['gain', 'loss'].map((of) => ({ of, label: of })) },
		[claim('gain', stated(1, 'USD')), claim('loss', stated(-0.33, 'USD', { relation: 'over' }))],
		{ slug: 'open-on-the-shorter-side' }
	),
	bars(
		'twelve-mixed',
		twelve((i) => claim(`bar ${i}`, billions((i % 2 === 0 ? 1 : -1) * (i + 1) * 11)))
	),
	bars(
		'twelve-long-names',
		twelve((i) => claim(`bar ${i}`, billions(i + 1))),
		longNames,
		LONG
	),
	bars(
		'twelve-long-mixed',
		twelve((i) => claim(`bar ${i}`, billions(i - 6 || 1))),
		longNames,
		LONG
	),
	bars('tiny', [claim('tiny', stated(1e-12, 'EUR')), claim('tinier', stated(2.5e-13, 'EUR'))]),
	bars(
		'twelve-beside-long-ticks',
		twelve((i) =>
			claim(`bar ${i}`, billions(i === 0 ? -1e6 : i), { checks: i === 3 ? [check('far', billions(-7))] : [] })
		)
	),
	bars('signs-of-markup', [claim('a', billions(5), { caveat: 'a --> b ]]> c & "d"' })], ['x ]]> y < z'], {
		title: ']]> and &lt; are words here',
		note: "It's <3 ]]>"
	}),
	bars('many-digits', [claim('digits', stated(1.23e-12, 'USD', { relation: 'just-under' }))]),
	bars('huge', [claim('huge', stated(1e15, 'USD')), claim('huger', stated(9.87654321e15, 'USD'))]),
	bars('tiny-and-negative', [claim('up', stated(1e-12, 'EUR')), claim('down', stated(-1e15, 'EUR'))]),
	bars(
		'open-both-ways',
		relations.map((relation, i) => claim(relation, billions(20 + 20 * i, { relation, scale: 1e9 })))
	),
	bars(
		'open-losses',
		relations.map((relation, i) => claim(relation, billions((i % 2 === 0 ? -1 : 1) * (20 + 20 * i), { relation })))
	),
	bars(
		'crowd-of-checks',
		[
			claim('a', billions(240), { checks: manyChecks(240e9, 'a') }),
			claim('b', billions(9), { checks: manyChecks(9e9, 'b') })
		],
		[LAW, SHIPS],
		LONG
	),
	bars(
		'crowd-at-a-loss',
		[claim('a', billions(-8), { checks: manyChecks(-8e9, 'a'), caveat: `${LAW}!` })],
		[SHIPS],
		LONG
	),
	bars('only-positive-checks-of-a-loss', [
		claim('a', billions(-1), { checks: [check('gain', billions(9), { verdict: 'differs' })] })
	]),
	increase('increase-with-crowds', 'base', 'growth', [base, before, growth], [LAW, 'After']),
	increase('increase-of-nothing', 'flat', 'still', [flat, before, still], ['Before', SHIPS]),
	bars('forecast-and-open', [open, forecast, claim('target', billions(90), { nature: 'target' })]),
	bars(
		'forecast-loss',
		[
			claim('gain', billions(90), { nature: 'estimate', checks: [check('f', billions(80))] }),
			claim('loss', billions(-240), {
				nature: 'forecast',
				checks: [check('g', billions(-200), { verdict: 'differs' })]
			})
		],
		['A gain', 'A loss']
	),
	bars(
		'twelve-checked-losses',
		twelve((i) => claim(`bar ${i}`, billions(-i - 1), { checks: [check(`l${i}`, billions(-i - 1))] }))
	),
	count('count-forecast', claim('c', stated(12, 'count'), { nature: 'forecast' })),
	change('change-forecast', claim('c', stated(20, 'percent-change'), { nature: 'forecast' })),
	share('share-of-nearly-all', claim('s', stated(99.5, 'percent'), { checks: percentChecks }), LAW, SHIPS),
	share('share-of-almost-nothing', claim('s', stated(0.4, 'percent')), 'to the north', `everything under ${LAW}`),
	share(
		'share-in-many-words',
		claim('s', stated(0.75, 'share', { word: 'three quarters', relation: 'just-under' })),
		LAW,
		'rest'
	),
	share('share-over', claim('s', stated(97, 'percent', { relation: 'over' }))),
	share('share-under', claim('s', stated(10, 'percent', { relation: 'under' }))),
	share('share-long-number', claim('s', stated(12.345678901234, 'percent', { relation: 'at-most' })), SHIPS),
	count('count-one', claim('c', stated(1, 'count'))),
	count(
		'count-many',
		claim('c', stated(200, 'count', { relation: 'over' }), { checks: manyCounts(200) }),
		`one ${SHIPS}`
	),
	count('count-seven', claim('c', stated(7, 'count', { relation: 'at-least' })), LAW),
	change('change-of-a-million', claim('c', stated(1e6, 'percent-change')), [LAW, SHIPS]),
	change(
		'change-of-little',
		claim('c', stated(0.001, 'percent-change'), {
			checks: [check('c1', stated(250, 'percent-change'), { verdict: 'differs' })]
		})
	),
	change('change-over', claim('c', stated(95, 'percent-change', { relation: 'over' }))),
	change('change-to-nothing', claim('c', stated(-99, 'percent-change', { relation: 'about' })), [PLACE, LAW]),
	change(
		'change-fall-over',
		claim('c', stated(-90, 'percent-change', { relation: 'over' }), {
			checks: [check('c2', stated(-20, 'percent-change'), { verdict: 'differs' })]
		})
	),
	change('change-under', claim('c', stated(60, 'percent-change', { relation: 'under' }))),
	ranges(
		'twelve-ranges',
		twelve((i) => claim(`r${i}`, i % 2 ? between(i, i + 3) : billions(i * 9 + 1))),
		longNames,
		LONG
	),
	ranges('range-far-apart', [claim('wide', between(1, 900)), claim('narrow', between(2, 2.1)), base]),
	ranges('range-around-zero', [claim('both', between(-4, 6)), claim('loss', billions(-9)), claim('none', billions(0))]),
	ranges(
		'range-crowd',
		[claim('a', billions(240), { checks: manyChecks(240e9, 'a'), nature: 'forecast', caveat: `${LAW}!` })],
		[SHIPS],
		LONG
	),
	pairs(
		'pairs-long-names',
		[2, 3, 400, 401, -7, 8].map((value, i) => claim(`e${i}`, billions(value))),
		longNames,
		LONG
	),
	pairs('pair-alike', [claim('one', billions(7)), claim('two', billions(7))]),
	pairs('pair-crowd', [
		claim('a', billions(-240), { checks: manyChecks(-240e9, 'a') }),
		claim('b', billions(9), { checks: manyChecks(9e9, 'b') })
	]),
	panels(
		'panels-long-names',
		twelve((i) => claim(`p${i}`, billions((i % 3 ? 1 : -1) * (i + 1) * 11))),
		longNames,
		LONG
	),
	panels('panels-open-and-derived', [
		claim('over', billions(90, { relation: 'over' })),
		claim('under', billions(90, { relation: 'under' })),
		claim('small', billions(0.001)),
		base,
		claim('crowd', billions(40), { checks: manyChecks(40e9, 'c'), nature: 'target' })
	]),
	place('rank-twelve', 12, {}, LAW, SHIPS),
	place('rank-first', 1, { nature: 'estimate' }),
	place('rank-two-checked', 2, {
		checks: [check('r', stated(7, 'rank', { of: 'years' }), { verdict: 'differs', label: LAW })]
	}),
	span('duration-long', claim('d', stated(123456789, 'year')), { start: LAW, end: SHIPS }),
	span(
		'duration-short',
		claim('d', stated(0.5, 'minute', { relation: 'about' }), {
			checks: [check('d1', stated(90, 'minute'), { verdict: 'differs' })]
		}),
		{ start: 'start', end: FINNISH }
	),
	span(
		'duration-open',
		claim('d', stated(6, 'month', { relation: 'over' }), {
			checks: [check('d2', stated(2, 'month', { relation: 'under' }), { verdict: 'differs' })]
		}),
		{ end: 'end' }
	),
	span('duration-open-year', claim('d', stated(1, 'year', { relation: 'over' }))),
	span('duration-under', claim('d', stated(6, 'month', { relation: 'under' }))),
	figure<unknown>('duration', { of: 'years', label: LAW, derived: 'founded' }, [years, founded], {
		slug: 'duration-derived',
		...LONG
	}),
	timeline(
		'timeline-crowded',
		1900,
		2019,
		twelve((i) =>
			claim(`event ${i}`, date(String(1900 + i * 10)), {
				checks: [check(`t${i}`, date(`${1901 + i * 10}-12-31`), { label: LAW })]
			})
		),
		longNames
	),
	timeline(
		'timeline-of-a-day',
		2020,
		2020,
		[claim('first', date('2020-01-01')), claim('last', date('2020-12-31'), { standing: 'mixed' })],
		['New Year', PLACE]
	),
	timeline(
		'timeline-two',
		2019,
		2020,
		[claim('wide', date('2019/2020'), { checks: [check('early', date('1949')), check('open', date('2020', 'over'))] })],
		[SHIPS]
	),
	figure<unknown>(
		'number',
		{ of: 'n', label: `${LAW} und ${PLACE}` },
		[claim('n', stated(123456789012345, 'EUR', { relation: 'over' }), { checks: manyChecks(9e9, 'n') })],
		{ slug: 'number-long', ...LONG }
	),
	figure<unknown>('number', { of: 'n', label: 'of it' }, [claim('n', stated(1e-12, 'EUR'))], { slug: 'number-tiny' })
];

function manyCounts(value: number): Check[] {
	return [0.01, 0.5, 1, 3].map((factor, i) =>
		check(`n${i}`, stated(Math.round(value * factor), 'count', { relation: i % 2 === 0 ? 'exactly' : 'over' }), {
			label: i === 1 ? LAW : 'Register'
		})
	);
}
