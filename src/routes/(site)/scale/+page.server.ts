import { pageRecord } from '$lib/site/pageRecord';
import { costOf, marginOf } from '$lib/site/scale/arithmetic';
import measured from '$lib/site/scale/measured.json';
import type { PageServerLoad } from './$types';

const FIGURES = [10_000, 100_000, 1_000_000];
const MACHINES = [1, 10, 100];

export const load: PageServerLoad = () => {
	const { day, cores, builds } = measured;
	return {
		record: pageRecord(
			'/scale/',
			'Many figures',
			'What a build of many figures takes: measured, and reckoned from there.'
		),
		day,
		cores,
		builds,
		margin: marginOf(builds),
		machines: MACHINES,
		costs: FIGURES.map((figures) => costOf(figures, builds, cores, MACHINES))
	};
};
