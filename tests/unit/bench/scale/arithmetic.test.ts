import { describe, expect, it } from 'vitest';
import { costOf, marginsOf, type MeasuredBuild } from '../../../bench/scale/arithmetic';

const build = (figures: number, processorSeconds: number, files: number, megabytes: number): MeasuredBuild => ({
	figures,
	seconds: processorSeconds / 2,
	processorSeconds,
	again: 5,
	files,
	megabytes,
	memory: 900
});
const builds = [build(1000, 820, 30_200, 2050), build(10, 7, 400, 60), build(100, 100, 3200, 250)];

describe('the cost of many figures', () => {
	it('of one more is what each build and the next larger one differ by', () => {
		const [thousand, ten, hundred] = builds;
		expect(marginsOf(builds)).toEqual([
			{ from: ten, to: hundred, processorSeconds: 93 / 90, files: 2800 / 90, megabytes: 190 / 90 },
			{ from: hundred, to: thousand, processorSeconds: 0.8, files: 30, megabytes: 2 }
		]);
	});

	it('goes on in a straight line, and is shared by the cores of all machines', () => {
		expect(costOf(10_000, builds, 4, [1, 10])).toEqual({
			figures: 10_000,
			processorHours: 8020 / 3600,
			files: 300_200,
			gigabytes: 20.05,
			hours: [
				{ machines: 1, hours: 8020 / 3600 / 4 },
				{ machines: 10, hours: 8020 / 3600 / 40 }
			]
		});
	});

	it('cannot be told from one build', () => {
		const one = builds.slice(0, 1);
		expect(marginsOf([...one, ...one])).toEqual([]);
		expect(() => costOf(10, [...one, ...one], 4, [])).toThrow(RangeError);
	});
});
