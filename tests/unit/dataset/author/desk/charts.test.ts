import { expect, it } from 'vitest';
import { canStandBeside } from '../../../../../src/lib/dataset/author/desk/links';
import { singular, suggestCharts, whyNotOthers } from '../../../../../src/lib/dataset/author/desk/charts';
import { readPasted } from '../../../../../src/lib/dataset/author/desk/numbers';
import { toDraw } from '../../../../../src/lib/dataset/author/desk/told';
import { DESK, numberOf } from './text';

const typesOf = (words: string) =>
	suggestCharts([toDraw(DESK, { number: numberOf(words), answer: {} }, 0)]).map(({ type }) => type);

it.each([
	['record $240 million', ['bar', 'number']],
	['a 60 percent increase', ['change', 'number']],
	['At least nine houses', ['count', 'bar', 'number']],
	['473 ships', ['bar', 'number']],
	['31 percent', ['share', 'number']],
	['77%', ['number']]
])('draws “%s” as %s', (words, types) => {
	expect(typesOf(words)).toEqual(types);
});

it('draws no share whose whole the words do not name', () => {
	expect(typesOf('27 percent')).not.toContain('share');
});

it.each([
	['Traffic reached 94.3% of pre-pandemic traffic.', false],
	['Traffic reached 94.3% of the 2019 level.', false],
	['Ferries account for 94.3% of all traffic.', true]
])('“%s” is drawn as a part of a whole: %s', (text, isPart) => {
	const [number] = readPasted(text).numbers;
	if (!number) throw new Error('The number is not read.');
	const types = suggestCharts([toDraw({ ...DESK, text }, { number, answer: {} }, 0)]).map(({ type }) => type);
	expect(types.includes('share')).toBe(isPart);
});

it.each([
	['Capacity would rise by 4% on 2019 to a record 198 GW this year.', '2019'],
	['Exports grew by 4% from the prewar period.', 'The prewar period'],
	['Exports grew by 4% from what the very long memory of its captains held for normal.', 'Before']
])('“%s” changed from: %s', (text, base) => {
	const number = readPasted(text).numbers.find((each) => each.text.includes('4%'));
	if (!number) throw new Error('The number is not read.');
	const [best] = suggestCharts([toDraw({ ...DESK, text }, { number, answer: {} }, 0)]);
	expect(best?.chart).toMatchObject({ type: 'change', base });
});

it('says why there is no line', () => {
	expect(whyNotOthers(['bar', 'number'])[0]).toEqual({
		name: 'Line',
		why: 'the words give points and no path between them'
	});
});

it.each([
	['houses', 'house'],
	['countries', 'country'],
	['new churches', 'new church'],
	['people', 'person'],
	['children and adults', 'child or adult'],
	['ships, boats and rafts', 'ship, boat or raft'],
	['ships at sea', undefined],
	['glass', undefined],
	['status', undefined]
])('one of “%s” is %s', (plural, one) => {
	expect(singular(plural)).toBe(one);
});

it.each([
	['Between 5 and 7 percent of homes lost power. Of farms 8 percent did.', ['range', 'bar', 'multiples', 'number']],
	['Between 5 and 7 percent of homes lost power. Of farms over 8 percent did.', ['bar', 'multiples', 'number']]
])('draws a range beside another number on one scale, where none has an open end: “%s”', (text, types) => {
	const [range, other] = readPasted(text).numbers;
	if (!range || !other) throw new Error('The numbers are not read.');
	expect([canStandBeside(range, other), canStandBeside(other, range)]).toEqual([true, true]);
	const desk = { ...DESK, text };
	const both = [range, other].map((number) => toDraw(desk, { number, answer: {} }, 0));
	expect(suggestCharts(both).map(({ type }) => type)).toEqual(types);
});
