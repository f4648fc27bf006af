/** Slugs of the figures of a built site that have a page and an embed, in order of their names. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param site the folder of the built site
 * @returns at least one
 * @throws {Error} if there is none
 */
export function builtFigures(site: string): [string, ...string[]] {
	const folder = join(site, 'figures');
	const names = existsSync(folder) ? readdirSync(folder).sort() : [];
	const [first, ...more] = names.filter((name) => existsSync(join(site, 'embed', name)));
	if (first === undefined) throw new Error(`There is no figure in “${site}”. Build first: npm run build`);
	return [first, ...more];
}
