/** What a built site has, by the names of its folders, in their order. */
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

/** The ids of the sources that have a page. */
export function builtSources(site: string): string[] {
	return readdirSync(join(site, 'sources'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}
