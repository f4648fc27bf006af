/** Figures that chance makes: any number from 10⁻¹² to 10¹⁵, open either side, in each chart type that admits it. */
import fc from 'fast-check';
import { chartOf } from '../../../src/lib/charts/registry';
import type { ChartType } from '../../../src/lib/charts/specs';
import type { Check, Claim, Evidence, Figure } from '../../../src/lib/dataset/types';
import { makeQuantity, quantityProblem, type QuantityInput } from '../../../src/lib/quantity/quantity';
import { RELATIONS, type Quantity } from '../../../src/lib/quantity/types';
import { check, claim, date, figure, stated, unit } from '../charts/evidence';

const NAMES = [
	'A',
	'2023',
	'Prewar',
	'In the north of it',
	'Donaudampfschifffahrtsgesellschaftskapitänswitwe',
	'Ø 1½ €'
];
const name = fc.constantFrom(...NAMES);

/** A number of up to seven digits, at any size. */
const positive = fc
	.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: -12, max: 15 }))
	.map(([digits, exponent]) => Number(`${digits / 10 ** (String(digits).length - 1)}e${exponent}`));
const anyNumber = fc.oneof(
	{ arbitrary: positive, weight: 6 },
	{ arbitrary: positive.map((value) => -value), weight: 3 },
	{ arbitrary: fc.constantFrom(0, 1, -1, 100, 1e-12, 1e15, -1e15), weight: 2 }
);

const READ = { because: 'The scale is written in words of another language.', by: 'Ann Example', date: '2026-03-01' };

/** A quantity of a unit that can be: what cannot is not made again, so that a failure stays small. */
function quantityOf(unitId: string, values: fc.Arbitrary<number> = anyNumber): fc.Arbitrary<Quantity> {
	return fc
		.record({
			value: values,
			relation: fc.constantFrom(...RELATIONS),
			width: positive,
			scale: fc.constantFrom(1, 1e6, 1e9)
		})
		.map(({ value, relation, width, scale }): QuantityInput => {
			const between = relation === 'between' ? { stated: [value, value + width] as const } : {};
			// Nobody writes a cent in billions.
			const said = Math.abs(value) >= scale / 1000 ? scale : 1;
			return {
				value: relation === 'between' ? undefined : value,
				unit: unit(unitId),
				relation,
				scale: said,
				...between
			};
		})
		.filter((input) => quantityProblem(input) === undefined)
		.chain((input) =>
			fc.constantFrom(makeQuantity(input), makeQuantity(input), { ...makeQuantity(input), read: READ })
		);
}

function checksOf(quantity: fc.Arbitrary<Quantity>): fc.Arbitrary<Check[]> {
	const verdict = fc.constantFrom(
		'agrees' as const,
		'differs' as const,
		'not-comparable' as const,
		'superseded' as const
	);
	return fc
		.array(fc.tuple(quantity, verdict, name), { maxLength: 3 })
		.map((found) => found.map(([of, judged, label], i) => check(`c${i}`, of, { verdict: judged, label })));
}

function claimOf(quantity: fc.Arbitrary<Quantity>): fc.Arbitrary<Claim> {
	return fc
		.tuple(quantity, checksOf(quantity), fc.constantFrom('reported' as const, 'forecast' as const, 'estimate' as const))
		.map(([of, checks, nature]) => claim('claim', of, { checks, nature }));
}

/** Several claims, or the same number as often. Each gets a name of its own. */
function claimsOf(quantity: fc.Arbitrary<Quantity>, least: number, most: number): fc.Arbitrary<Claim[]> {
	const several = fc.array(claimOf(quantity), { minLength: least, maxLength: most });
	const alike = fc
		.tuple(quantity, fc.integer({ min: least, max: most }))
		.map(([of, count]) => Array.from({ length: count }, () => claim('claim', of)));
	return fc.oneof({ arbitrary: several, weight: 4 }, { arbitrary: alike, weight: 1 }).map((found) =>
		found.map((each, i) => ({
			...each,
			id: `n${i}`,
			quote: { ...each.quote, id: `quote-n${i}` },
			checks: each.checks.map((of) => ({ ...of, id: `n${i}-${of.id}`, of: `n${i}` }))
		}))
	);
}

const money = claimsOf(quantityOf('USD'), 1, 12);
const whole = (most: number) => fc.integer({ min: 1, max: most });
const anyDate = fc
	.tuple(fc.integer({ min: 1920, max: 2020 }), fc.constantFrom('', '-02', '-12', '-02-28', '-12-31', '-01-01'))
	.map(([year, rest]) => date(`${year}${rest}`));

function listed(type: ChartType, field: string, claims: fc.Arbitrary<Claim[]>): fc.Arbitrary<Figure> {
	return claims.chain((evidence) =>
		fc
			.array(name, { minLength: evidence.length, maxLength: evidence.length })
			.map((labels) =>
				figure<unknown>(type, { [field]: evidence.map(({ id }, i) => ({ of: id, label: labels[i] ?? '' })) }, evidence)
			)
	);
}

function single(type: ChartType, quantity: fc.Arbitrary<Quantity>, fields: readonly string[]): fc.Arbitrary<Figure> {
	return fc
		.tuple(claimsOf(quantity, 1, 1), fc.array(name, { minLength: 4, maxLength: 4 }))
		.map(([evidence, labels]) => {
			const words = Object.fromEntries(fields.map((field, i) => [field, labels[i]]));
			return figure<unknown>(type, { of: 'n0', ...words }, evidence);
		});
}

const pairs = claimsOf(quantityOf('EUR'), 2, 12).map((claims) => {
	const evidence = claims.slice(0, claims.length - (claims.length % 2));
	const end = (i: number) => ({ of: evidence[i]?.id ?? '', label: NAMES[i % NAMES.length] ?? '' });
	const found = evidence.flatMap((_, i) => (i % 2 ? [] : [{ label: `Pair ${i}`, from: end(i), to: end(i + 1) }]));
	return figure<unknown>('dumbbell', { pairs: found }, evidence);
});

const timelines = claimsOf(anyDate, 1, 12).chain((evidence) => {
	const years = evidence.map(({ quantity }) => new Date(quantity.value * 86_400_000).getUTCFullYear());
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([before, after]) => {
		const events = evidence.map(({ id }, i) => ({ of: id, label: NAMES[i % NAMES.length] ?? '' }));
		const spec = { from: Math.max(1000, first - before), to: Math.min(2999, last + after), events };
		return figure<unknown>('timeline', spec, evidence);
	});
});

/** By type; a type that is left out does not compile. */
const BY_TYPE: Readonly<Record<ChartType, fc.Arbitrary<Figure>>> = {
	bar: listed('bar', 'bars', money),
	range: listed('range', 'ranges', money),
	multiples: listed('multiples', 'panels', claimsOf(quantityOf('USD'), 2, 12)),
	dumbbell: pairs,
	timeline: timelines,
	share: single('share', quantityOf('percent', fc.double({ min: 0, max: 100, noNaN: true })), [
		'label',
		'rest',
		'whole'
	]),
	count: single('count', quantityOf('count', whole(250)), ['one']),
	change: single('change', quantityOf('percent-change'), ['base', 'after']),
	duration: single('duration', fc.oneof(quantityOf('month'), quantityOf('year'), quantityOf('minute')), [
		'label',
		'start',
		'end'
	]),
	number: single('number', fc.oneof(quantityOf('EUR'), quantityOf('per-million'), anyDate), ['label']),
	rank: single(
		'rank',
		whole(15).map((place) => stated(place, 'rank', { of: 'years' })),
		['label', 'first']
	)
};

/** Figures of a type that its schema admits and that it says it can draw. */
export function anyFigure(type: ChartType): fc.Arbitrary<Figure> {
	return BY_TYPE[type]
		.filter(({ spec, evidence }) => isDrawable(type, spec, evidence))
		.map((made) => Object.assign(made, { [fc.toStringMethod]: () => told(made) }));
}

/** What a failure shows of a figure: its numbers. */
function told({ type, spec, evidence }: Figure): string {
	const numbers = evidence.map(({ quantity: { relation, value, interval, scale }, checks }) => {
		const others = checks.map(({ quantity, verdict }) => `${verdict} ${quantity.relation} ${quantity.value}`);
		return `${relation} ${value} (${interval.lower}, ${interval.upper}; scale ${scale}; ${others.join(', ')})`;
	});
	return `${type} ${JSON.stringify(spec)} of ${numbers.join(' · ')}`;
}

function isDrawable(type: ChartType, spec: unknown, evidence: readonly Evidence[]): boolean {
	const { schema, problems } = chartOf({ slug: type, type });
	const parsed = schema.safeParse(spec);
	return parsed.success && problems(parsed.data, evidence).length === 0;
}
