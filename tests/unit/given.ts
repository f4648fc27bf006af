/** What tests are given, read once in a thread however many files of tests it runs. */
import { loadDataset } from '../../src/lib/dataset/load';
import { disk } from '../../src/lib/dataset/ports/disk';
import type { Dataset } from '../../src/lib/dataset/types';
import { readMetrics } from '../../src/lib/fonts/folder';
import { readDataset } from '../../src/lib/site/making/readDataset';
import { settings } from '../../src/lib/settings.js';

/** What is read or made when it is asked for the first time, and kept. What throws is tried again each time. */
export function once<Value>(read: () => Value): () => Value {
	let known: { readonly value: Value } | undefined;
	return () => (known ??= { value: read() }).value;
}

const datasetIn = (data: string) => once<Dataset>(() => readDataset({ ...settings(), data, validated: undefined }));

/** The measures of the fonts that were built for `data` (`npm run fonts`). */
export const ownMetrics = once(readMetrics);

/** The project's own dataset. */
export const ownDataset = datasetIn('data');

/** The made-up dataset of the island, with what `data` has not. */
export const islandDataset = datasetIn('tests/fixtures/island/dataset');

/** Every form of number in every chart type that draws it; nothing of it is published. */
export const formsDataset = once(() =>
	loadDataset({
		files: disk,
		dir: 'tests/fixtures/forms/dataset',
		textDirs: ['tests/fixtures/forms/texts'],
		comparesVersions: false
	})
);
