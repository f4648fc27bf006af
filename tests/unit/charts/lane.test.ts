import { describe, expect, it } from 'vitest';
import { placeLane, type LaneInput } from '../../../src/lib/charts/marks/lane';
import { placeSideLane } from '../../../src/lib/charts/marks/sideLane';
import type { Check, Evidence } from '../../../src/lib/dataset/types';
import { billions, check, claim, stated } from './evidence';
import { isClosed, xsOf, ysOf } from './corners';
import { diamondKeys } from '../../../src/lib/charts/marks/diamond';
import { drawLane } from '../../../src/lib/charts/marks/drawLane';

const agreeing = check('agreeing', billions(240.1));
const differing = check('differing', billions(227), { verdict: 'differs' });
const elsewhere = check('elsewhere', billions(190), { verdict: 'not-comparable' });
const later = check('later', billions(245), { verdict: 'superseded', reason: 'A later record.' });
const open = check('open', billions(230, { relation: 'over' }));
const below = check('below', billions(250, { relation: 'under' }));

const checked = (checks: readonly Check[], id = 'trade'): Evidence => claim(id, billions(240), { checks });
const scale = (value: number) => value / 1e9;

function laneOf(evidence: readonly Evidence[], more: Partial<LaneInput> = {}) {
	const groups = evidence.map((of) => ({ label: of.id, evidence: of }));
	const lane = placeLane({ groups, scale, left: 0, right: 684, top: 100, ...more });
	if (!lane) throw new Error('no lane');
	return lane;
}

describe('the lane of other sources', () => {
	it('does not exist without a check', () => {
		expect(
			placeLane({ groups: [{ label: 'a', evidence: checked([]) }], scale, left: 0, right: 684, top: 0 })
		).toBeUndefined();
	});

	it.each([184, 364, 684])('draws or tells every check, %i px wide', (right) => {
		const lane = laneOf([checked([agreeing, differing, elsewhere, later, open, below])], { right });
		const told = new Set([...lane.diamonds.map(({ of }) => of), ...lane.labels.map(({ of }) => of)]);
		for (const id of ['agreeing', 'differing', 'elsewhere', 'later', 'open', 'below']) expect(told).toContain(id);
	});

	it('names each check in words, drawn or not', () => {
		const lane = laneOf([checked([agreeing, elsewhere])]);
		expect(new Set(lane.labels.map(({ of }) => of).filter((id) => id !== undefined))).toEqual(
			new Set(['agreeing', 'elsewhere'])
		);
	});

	it('has a diamond in its middle at the value on the chart’s scale', () => {
		const [diamond] = laneOf([checked([differing])]).diamonds;
		const xs = xsOf(diamond?.path);
		expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(227, 1);
		expect(isClosed(diamond?.path)).toBe(true);
	});

	it('stretches the outline of a range from bound to bound', () => {
		const range = check('range', billions(150, { relation: 'between', stated: [100e9, 200e9] }));
		const xs = xsOf(laneOf([checked([range])]).diamonds[0]?.path);
		expect([Math.min(...xs), Math.max(...xs)]).toEqual([100, 200]);
	});

	it('leaves the outline open where a source gives no bound: above, or below', () => {
		const [above, under] = laneOf([checked([open, below])]).diamonds.map(({ path }) => path);
		expect(isClosed(above)).toBe(false);
		expect(Math.min(...xsOf(above))).toBeCloseTo(230, 6);
		expect(isClosed(under)).toBe(false);
		expect(Math.max(...xsOf(under))).toBeCloseTo(250, 6);
	});

	it('keeps open outlines within the drawing, wherever their bound lies', () => {
		const at = (bound: number) =>
			checked([
				check('open', billions(bound, { relation: 'over' })),
				check('under', billions(bound, { relation: 'under' }))
			]);
		for (const bound of [1, 100, 340, 680, 684]) {
			const xs = laneOf([at(bound)]).diamonds.flatMap(({ path }) => xsOf(path));
			expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
			expect(Math.max(...xs)).toBeLessThanOrEqual(684);
		}
	});

	it('draws no value that cannot be compared, unless every value has its place', () => {
		expect(laneOf([checked([elsewhere, later])]).diamonds).toEqual([]);
		expect(laneOf([checked([elsewhere])], { drawAll: true }).diamonds.map(({ of }) => of)).toEqual(['elsewhere']);
	});

	it('tells in words what lies outside of the scale', () => {
		const lane = laneOf([checked([differing])], { domain: [0, 100e9] });
		expect(lane.diamonds).toEqual([]);
		expect(lane.labels.map(({ of }) => of)).toContain('differing');
	});

	it('counts, under each group’s own heading, only what can be compared', () => {
		const lane = laneOf([
			checked([agreeing, differing, elsewhere]),
			checked([check('one', billions(240)), check('two', billions(241))], 'base')
		]);
		const heads = lane.labels.filter(({ of, role }) => of === undefined && role === 'strong').map(({ text }) => text);
		expect(heads).toEqual([
			'trade: 1 of 2 sources that measure the same thing agrees',
			'base: 2 of 2 sources that measure the same thing agree'
		]);
	});

	it('has no name in the heading of a single group', () => {
		const heads = (checks: readonly Check[]) => laneOf([checked(checks)]).labels[0]?.text;
		expect(heads([agreeing])).toBe('The one source that measures the same thing agrees');
		expect(heads([differing])).toBe('The one source that measures the same thing differs');
		expect(heads([elsewhere])).toBe('No other source measures the same thing');
	});

	it('does not head the checks of what is off the scale with the count of what is on it', () => {
		const growth = claim('growth', stated(60, 'percent-change'), {
			checks: [check('growth-check', stated(63, 'percent-change'))]
		});
		const lane = laneOf([checked([agreeing])], {
			offScale: [{ label: 'increase', evidence: growth }]
		});
		const heads = lane.labels.filter(({ of, role }) => of === undefined && role === 'strong').map(({ text }) => text);
		expect(heads).toEqual([
			'trade: The one source that measures the same thing agrees',
			'increase: The one source that measures the same thing agrees'
		]);
		expect(lane.labels.map(({ text }) => text)).not.toContain('Also on record, not compared:');
		expect(lane.diamonds.map(({ of }) => of)).toEqual(['agreeing']);
		expect(lane.labels.map(({ of }) => of)).toContain('growth-check');
	});

	it('tells the assumption that a verdict needs', () => {
		const assuming = check('assuming', billions(240), { assumption: 'both count the same' });
		const text = laneOf([checked([assuming])])
			.labels.map((label) => label.text)
			.join(' ');
		expect(text).toContain('agrees if both count the same');
	});

	it('marks what state media say for those who hear the drawing', () => {
		const state = check('state', billions(240), { stateMedia: true });
		expect(laneOf([checked([state])]).diamonds[0]?.sentence).toContain('(via state media)');
	});
});

describe('what was computed here from other sources', () => {
	const computed = check('computed', billions(230), { computed: { formula: '460 ÷ 2', from: ['a', 'b'] } });
	const dashed = (checks: readonly Check[]) => JSON.stringify(drawLane(laneOf([checked(checks)]))).includes('dashes');

	it('has the dashes of what is derived, which no source has', () => {
		expect([dashed([computed]), dashed([agreeing])]).toEqual([true, false]);
	});

	it.each([
		[[computed], ['computed']],
		[[agreeing], ['other']],
		[
			[computed, differing],
			['other', 'computed']
		],
		[[elsewhere], []]
	])('is no source in a legend', (checks, keys) => {
		expect(diamondKeys(laneOf([checked(checks)]))).toEqual(keys);
	});
});

describe('the lane at the side of standing bars', () => {
	const sideOf = (checks: readonly Check[], width = 740) => {
		const lane = placeSideLane({
			groups: [{ label: 'trade', evidence: checked(checks) }],
			scale: (value) => 300 - value / 1e9,
			left: 300,
			width,
			top: 20,
			bottom: 300,
			below: 320
		});
		if (!lane) throw new Error('no lane');
		return lane;
	};

	it.each([380, 740])('draws or tells every check, %i px wide', (width) => {
		const lane = sideOf([agreeing, differing, elsewhere, later], width);
		expect(lane.diamonds.map(({ of }) => of)).toEqual(['agreeing', 'differing']);
		const told = new Set(lane.labels.map(({ of }) => of));
		for (const id of ['agreeing', 'differing', 'elsewhere', 'later']) expect(told).toContain(id);
	});

	it('has its diamonds on the vertical scale', () => {
		const ys = ysOf(sideOf([differing]).diamonds[0]?.path);
		expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(300 - 227, 1);
	});

	it('leaves open what has no bound', () => {
		expect(isClosed(sideOf([open]).diamonds[0]?.path)).toBe(false);
		expect(isClosed(sideOf([below]).diamonds[0]?.path)).toBe(false);
		expect(isClosed(sideOf([agreeing]).diamonds[0]?.path)).toBe(true);
	});
});
