/** The dataset that the tested build was made from: what a reader must find on the pages. */
import { loadDataset } from '../../src/lib/dataset/load';
import { disk } from '../../src/lib/dataset/ports/disk';
import { settings } from '../../src/lib/settings.js';

const { dataset, problems } = loadDataset({ files: disk, dir: settings().data, textDirs: settings().textDirs });
if (!dataset) throw new Error(`the dataset is broken: ${problems.length} problems`);

export const DATASET = dataset;
export const FIGURES = dataset.figures.filter((figure) => figure.status !== 'draft');
