/** One changed claim of a synthetic dataset: another place's name, which every file of its figure tells. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes the subject of the first claim of the first source. @throws {Error} if there is none */
export function changeOneClaim(folder: string): void {
	const claims = join(folder, 'dataset', 'claims');
	const [first] = readdirSync(claims).sort();
	if (first === undefined) throw new Error(`There are no claims in ${claims}.`);
	const file = join(claims, first);
	const text = readFileSync(file, 'utf8');
	const changed = text.replace(/^(\s+subject: )(.+)$/m, '$1$2 and around');
	if (changed === text) throw new Error(`There is no subject in ${file}.`);
	writeFileSync(file, changed);
}
