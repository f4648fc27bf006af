import { listedFigures } from '$lib/dataset/current';
import { pieceCount } from '$lib/site/finding/piece';
import { pageRecord } from '$lib/site/shell/pageRecord';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	pieces: pieceCount(listedFigures()),
	record: pageRecord(
		'/report/',
		'My report',
		'Several figures as one Word report, slides, a table or a zip, each with its words and its source.'
	)
});
