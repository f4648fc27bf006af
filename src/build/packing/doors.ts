/** What can be imported from the package, as `package.json` says. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { PROJECT } from '../kept/digest';

export const LIBRARY = 'src/lib';
/** The folder of declarations, in the package’s own. */
export const TYPES = 'types';

const packageSchema = z.object({
	name: z.string(),
	exports: z.record(z.string(), z.union([z.string(), z.object({ types: z.string(), default: z.string() })]))
});

export interface LibraryDoor {
	/** As it is imported: `cited-figures/words`. */
	readonly name: string;
	/** Module in the package’s folder, without an ending. */
	readonly module: string;
	/** Its source, from the project. */
	readonly file: string;
}

/** All doors, in the order of `package.json`. */
export function libraryDoors(): LibraryDoor[] {
	const { name, exports } = packageSchema.parse(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')));
	return Object.entries(exports).flatMap(([path, door]) =>
		typeof door === 'string'
			? []
			: [
					{
						name: `${name}${path.slice(1)}`,
						module: relative('dist', door.default).replace(/\.js$/, ''),
						file: join(LIBRARY, relative(`dist/${TYPES}`, door.types).replace(/\.d\.ts$/, '.ts'))
					}
				]
	);
}
