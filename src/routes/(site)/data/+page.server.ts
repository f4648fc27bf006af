import { currentDataset, shownFigures } from '$lib/dataset/current';
import { FIGURE_CSV_COLUMNS } from '$lib/press/table/tableSchema';
import { fullList } from '$lib/site/dashboard/fullList';
import { countRead } from '$lib/sentences/personalReading';
import { pageRecord } from '$lib/site/shell/pageRecord';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const { claims, derivations, checks, licence } = currentDataset();
	return {
		record: pageRecord(
			'/data/',
			'Data',
			'The data behind every figure, with quote, bounds, formula and source in each row.'
		),
		counts: {
			claims: claims.length,
			derivations: derivations.length,
			checks: checks.filter(({ computed }) => !computed).length
		},
		read: { claims: countRead(claims), checks: countRead(checks) },
		licence,
		columns: FIGURE_CSV_COLUMNS,
		...fullList(shownFigures())
	};
};
