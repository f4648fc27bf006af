/** How a new folder asks npm for this package: as it was asked for here. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import about from '../../../package.json' with { type: 'json' };

const asking = z.object({ dependencies: z.record(z.string(), z.string()) });
const NAME = 'cited-figures';

/**
 * A range of versions; or a file or an address, where this package was installed from one.
 * @param program the script that runs, within the package
 */
export function askedFor(program = process.argv[1] ?? ''): string {
	const range = `^${about.version}`;
	// `…/node_modules/cited-figures/dist/bin.js`, or npm’s link to it.
	const folder = program.slice(0, Math.max(0, program.lastIndexOf('node_modules')));
	if (folder === '') return range;
	const path = join(folder, 'package.json');
	const { data } = existsSync(path) ? asking.safeParse(JSON.parse(readFileSync(path, 'utf8'))) : {};
	const asked = data?.dependencies[NAME] ?? range;
	return asked.startsWith('file:') ? `file:${resolve(folder, asked.slice(5))}` : range;
}
