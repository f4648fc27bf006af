import { describe, expect, it } from 'vitest';
import { horizontalAxis, placeTickLabels, tickTexts, valueScale } from '../../../src/lib/charts/marks/axis';
import { unit } from './evidence';

const bounds = { left: 0, right: 200 };
const textsOf = (at: readonly number[], texts: readonly string[]) =>
	placeTickLabels(at, texts, 12, bounds).map(({ text }) => text);

describe('a value scale', () => {
	it('has zero inside, and round ends', () => {
		const { scale, values } = valueScale(42, 245, [0, 500], 5);
		expect(scale.domain()).toEqual([0, 250]);
		expect(values).toEqual([0, 50, 100, 150, 200, 250]);
		expect(valueScale(-8, -2, [0, 1], 5).scale.domain()).toEqual([-8, 0]);
	});
});

describe('a horizontal axis', () => {
	it('has a tick at each value but zero, which has its own line', () => {
		const axis = horizontalAxis(valueScale(-50, 100, [0, 300], 3), 18, [[18, 90]]);
		expect(axis).toEqual({ orientation: 'horizontal', ticks: [0, 200, 300], at: 18, zero: 100, zeroSpans: [[18, 90]] });
	});
});

describe('tick labels', () => {
	it('stay within the drawing', () => {
		const labels = placeTickLabels([0, 200], ['$0', '$250 bn'], 12, bounds);
		expect((labels[0]?.x ?? NaN) - (labels[0]?.width ?? NaN) / 2).toBeCloseTo(0, 6);
		expect((labels[1]?.x ?? NaN) + (labels[1]?.width ?? NaN) / 2).toBeCloseTo(200, 6);
	});

	it('keep both ends, since one carries the unit, and leave out others for want of room', () => {
		expect(textsOf([0, 40, 80, 120, 160, 200], ['0', '20', '40', '60', '80', '100 years'])).toEqual([
			'0',
			'20',
			'40',
			'60',
			'100 years'
		]);
	});

	it('keep the longer one where there is no room for both ends', () => {
		expect(textsOf([10, 30], ['$0', '$1,000 bn'])).toEqual(['$1,000 bn']);
		expect(textsOf([10, 30], ['−$1,000 bn', '$0'])).toEqual(['−$1,000 bn']);
	});

	it('are none, or one, where there are no more ticks', () => {
		expect(textsOf([], [])).toEqual([]);
		expect(textsOf([10], ['0'])).toEqual(['0']);
	});
});

describe('texts of ticks', () => {
	it('use the scale word that was said', () => {
		expect(tickTexts([0, 50e9], unit('USD'), 1e9)).toEqual(['$0', '$50 bn']);
		expect(tickTexts([0, 5e12], unit('USD'), 1e9)).toEqual(['$0', '$5,000 bn']);
	});

	it('use a scale word where numbers said in full would fill the axis', () => {
		expect(tickTexts([0, 1e15], unit('EUR'), 1)).toEqual(['€0', '€1,000 tn']);
		expect(tickTexts([0, 1e15], unit('EUR'), 1e6)).toEqual(['€0', '€1,000 tn']);
		expect(tickTexts([0, 500], unit('EUR'), 1)).toEqual(['€0', '€500']);
	});
});
