import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file and folder, hidden ones too, with what is in it. */
export function contentOf(folder: string): Record<string, string> {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return Object.fromEntries(
		names.map((name) => {
			const path = join(folder, name);
			return [name, statSync(path).isDirectory() ? 'a folder' : readFileSync(path, 'utf8')];
		})
	);
}
