import { currentDataset } from '$lib/dataset/current';
import { siteName } from '$lib/sentences/siteName';
import type { LayoutServerLoad } from './$types';

/** Of every page, that of a mistake too. */
export const load: LayoutServerLoad = () => ({ site: siteName(currentDataset()) });
