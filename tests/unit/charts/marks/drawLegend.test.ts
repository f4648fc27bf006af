/** A legend shows marks as its drawing has them. */
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../../src/lib/charts/registry';
import { drawLegend } from '../../../../src/lib/charts/marks/drawLegend';
import { placeLegend } from '../../../../src/lib/charts/marks/legend';
import type { Evidence, Figure } from '../../../../src/lib/dataset/types';
import type { Shape } from '../../../../src/lib/scene/shapes';
import { billions, claim, figure, stated } from '../evidence';

const pair = (from: string, to: string) => ({
	pairs: [{ label: 'Budget', from: { of: from, label: '2022' }, to: { of: to, label: '2024' } }]
});

function legendOf(drawn: Figure, width = 740): Shape[] {
	const layout = chartOf(drawn).layout({ figure: drawn, width, idPrefix: 'x' });
	return drawLegend(placeLegend(layout, width, 0, drawn), 'x');
}

const kindsOf = (shapes: readonly Shape[]) => shapes.map(({ kind }) => kind).filter((kind) => kind !== 'text');

describe('a legend', () => {
	const things = { of: 'ships' } as const;

	it('of counted things has a dot for one of them', () => {
		const over = claim('over', stated(12, 'count', { ...things, relation: 'over' }));
		const [dot, ...open] = legendOf(figure('count', { of: 'over', one: 'one ship' }, [over]));
		expect(dot).toMatchObject({ kind: 'circle', fill: 'stated' });
		expect(kindsOf(open)).toEqual(['gradient', 'rect']);
		const forecast = { ...over, nature: 'forecast' } as const;
		expect(legendOf(figure('count', { of: 'over', one: 'one ship' }, [forecast]))[0]).toMatchObject({
			kind: 'circle',
			fill: 'tint'
		});
	});

	it('of a pair has dots, whose roundings fade to both sides', () => {
		const drawn = figure('dumbbell', pair('a', 'b'), [claim('a', billions(30)), claim('b', billions(40))]);
		expect(kindsOf(legendOf(drawn))).toEqual(['circle', 'gradient', 'rect', 'gradient', 'rect', 'circle']);
	});

	it('of ranges has places on a scale, and explains no fade that a place covers', () => {
		const ranges = (...evidence: Evidence[]) =>
			figure('range', { ranges: evidence.map(({ id }) => ({ of: id, label: id })) }, evidence);
		const coarse = ranges(claim('a', billions(30)), claim('b', billions(40)));
		expect(legendOf(coarse)[0]).toMatchObject({ kind: 'rect', width: 5 });
		expect(kindsOf(legendOf(coarse))).toEqual(['rect', 'gradient', 'rect', 'gradient', 'rect', 'rect']);
		const fine = ranges(claim('a', billions(30.001)), claim('b', billions(40.001)));
		expect(kindsOf(legendOf(fine))).toEqual(['rect']);
	});

	it('has the colour of its marks where all lie below zero, and are no facts', () => {
		const losses = [claim('a', billions(-30), { nature: 'forecast' }), claim('b', billions(-40), { nature: 'target' })];
		const drawn = figure('bar', { bars: losses.map(({ id }) => ({ of: id, label: id })) }, losses);
		expect(legendOf(drawn)[0]).toMatchObject({ fill: 'tint', stroke: { role: 'loss' } });
	});
});

describe('in brief, where no legend stands,', () => {
	const brief = (drawn: Figure) =>
		chartOf(drawn)
			.compact({ figure: drawn, width: 740, idPrefix: 'x' })
			.labels.map(({ text }) => text)
			.join(' · ');

	it.each([
		['share', { of: 'a', label: 'came', rest: 'others', whole: 'all' }, [claim('a', stated(30, 'percent'))]],
		['range', { ranges: [{ of: 'a', label: '2022' }] }, [claim('a', billions(30))]],
		['dumbbell', pair('a', 'b'), [claim('a', billions(30)), claim('b', billions(40))]]
	] as const)('a %s tells that a fade is a rounding', (type, spec, evidence) => {
		expect(brief(figure(type, spec, evidence))).toMatch(/rounded: (?:ends|anywhere) in the fade/u);
	});
});
