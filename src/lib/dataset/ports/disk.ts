/** Files of this machine; paths are absolute, or from the working directory. The only file of the dataset that knows Node. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { asListed, pathIn, type Files } from './files';

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export const disk: Files = {
	read: (path) => readFileSync(path),
	size: (path) => statSync(path).size,
	list: (folder) =>
		asListed(
			readdirSync(folder, { withFileTypes: true }).map((entry) => ({
				name: entry.name,
				isFolder: entry.isSymbolicLink() ? isFolder(pathIn(folder, entry.name)) : entry.isDirectory()
			}))
		)
};
