import { pageRecord } from '$lib/site/shell/pageRecord';
import { costOf, marginsOf } from '$lib/site/scale/arithmetic';
import measured from '$lib/site/scale/measured.json';
import type { PageServerLoad } from './$types';

/** Reckoned, where no build was as large. */
const FIGURES = [10_000, 100_000, 1_000_000];
const MACHINES = [1, 10, 100];

export const load: PageServerLoad = () => {
	const { day, cores, builds } = measured;
	const largest = Math.max(...builds.map(({ figures }) => figures));
	return {
		record: pageRecord(
			'/scale/',
			'Many figures',
			'What a build of many figures takes: measured, and reckoned from there.'
		),
		day,
		cores,
		builds,
		margins: marginsOf(builds).map(({ from, to, ...each }) => ({ from: from.figures, to: to.figures, ...each })),
		machines: MACHINES,
		costs: FIGURES.filter((figures) => figures > largest).map((figures) => costOf(figures, builds, cores, MACHINES))
	};
};
