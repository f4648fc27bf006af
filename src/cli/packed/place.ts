/** Whether a command of the package is called where it can work. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../lib/settings.js';
import { BIN } from './wording';

/** @throws {Error} that says how to make a dataset, if there is none and the command line names no other */
export function checkPlace(args: readonly string[]): void {
	if (args.some((arg) => arg === '--dir' || arg.startsWith('--dir='))) return;
	const { data } = settings();
	if (existsSync(join(data, 'dataset.yaml'))) return;
	throw new Error(
		`There is no dataset in “${data}”: ${join(data, 'dataset.yaml')} does not exist. Go to the folder that has one, or make one here: ${BIN} init`
	);
}
