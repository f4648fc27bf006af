/** What tests are given, read once in a thread however many files of tests it runs. */
import { readMetrics } from '../../src/lib/fonts/folder';
import { readDataset } from '../../src/lib/site/making/readDataset';
import { settings } from '../../src/lib/settings.js';

function once<Value>(read: () => Value): () => Value {
	let known: { readonly value: Value } | undefined;
	return () => (known ??= { value: read() }).value;
}

/** The measures of the fonts that were built for `data` (`npm run fonts`). */
export const ownMetrics = once(readMetrics);

/** The project's own dataset. */
export const ownDataset = once(() => readDataset({ ...settings(), data: 'data', validated: undefined }));
