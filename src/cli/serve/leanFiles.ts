/** Files that a lean site does not have ahead, made when they are asked for, of the dataset as it is then. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FindFigure } from '../../build/files/fileDrawing';
import { fontFiles } from '../../build/files/fontFiles';
import { figureFileOnDemand } from '../../build/files/onDemand';
import { readMetrics } from '../../lib/fonts/folder';
import { giveMetrics } from '../../lib/fonts/metrics';
import { settings } from '../../lib/settings.js';
import { readDataset } from '../../lib/site/making/readDataset';
import type { MakeMissing } from './site';

const FONTS = join('.cache', 'fonts');

/**
 * What makes them: the dataset is read when the first is asked for. It makes nothing for a dataset that is not lean, and
 * nothing where data or fonts are not there: `serve` also shows a site that was built elsewhere.
 */
export function leanFiles(): MakeMissing {
	let making: Promise<{ readonly find: FindFigure; readonly fonts: readonly string[] } | undefined> | undefined;
	return async (path) => {
		making ??= open();
		const shop = await making;
		return shop && figureFileOnDemand(path, shop);
	};
}

async function open() {
	const said = settings();
	if (!existsSync(join(said.data, 'dataset.yaml')) || !existsSync(FONTS)) return undefined;
	giveMetrics(readMetrics(FONTS));
	const { figures, files } = readDataset(said);
	if (files !== 'lean') return undefined;
	const shown = figures.filter(({ status }) => status !== 'draft');
	const bySlug = new Map(shown.flatMap((figure) => [...figure.aliases, figure.slug].map((name) => [name, figure])));
	return { find: (slug: string) => bySlug.get(slug), fonts: fontFiles([FONTS, join(said.data, 'fonts')]) };
}
