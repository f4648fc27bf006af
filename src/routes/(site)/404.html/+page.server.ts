import { listedFigures, shownFigures } from '$lib/dataset/current';
import { pieceCount } from '$lib/site/finding/piece';
import { fullList } from '$lib/site/dashboard/fullList';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	...fullList(shownFigures()),
	lean: shownFigures().some(({ lean }) => lean),
	pieces: pieceCount(listedFigures())
});
