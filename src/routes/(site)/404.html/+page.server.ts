import { shownFigures } from '$lib/dataset/current';
import { titleAway } from '$lib/charts/marks/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	figures: shownFigures().map((figure) => ({ slug: figure.slug, title: titleAway(figure) }))
});
