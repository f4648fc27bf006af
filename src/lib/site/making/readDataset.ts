/** The dataset that the settings name: validated by the build already, or read and validated here. */
import { loadDataset } from '../../dataset/load';
import { disk } from '../../dataset/ports/disk';
import { formatProblems } from '../../dataset/problems/report';
import type { Dataset } from '../../dataset/types';
import type { Settings } from '../../settings.js';
import { takeOver } from './handedOver';

/** @throws {Error} with every mistake in it */
export function readDataset({ validated, data, textDirs }: Settings): Dataset {
	if (validated) return takeOver(validated);
	const { dataset, problems } = loadDataset({ files: disk, dir: data, textDirs });
	if (!dataset || problems.length > 0) throw new Error(formatProblems(problems));
	return dataset;
}
