/** How many numbers of each text are drawn, and how many are not: one line for each text, the list stands on its page. */
import { currentDataset, listedFigures } from '../../dataset/current';
import { ribbonOf } from '../source/ribbon/ticks';

/** So many texts have a line; of more the sources’ own pages tell. */
const LINES = 3;

export interface InventoryLine {
	readonly sourceId: string;
	readonly title: string;
	readonly numbers: number;
	readonly drawn: number;
	/** Read as claims that no figure draws yet. */
	readonly waiting: number;
}

export function inventoryLines(): InventoryLine[] {
	const { sources } = currentDataset();
	if (sources.length > LINES) return [];
	const figures = listedFigures();
	return sources
		.map((source) => ribbonOf(source, figures))
		.map(({ sourceId, title, ticks }) => ({
			sourceId,
			title,
			numbers: ticks.length,
			drawn: ticks.filter(({ drawn }) => drawn).length,
			waiting: ticks.filter(({ waits }) => waits).length
		}));
}
