/** Files of this machine; paths are absolute, or from the working directory. The only file of the dataset that knows Node. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { relative, sep } from 'node:path';
import { scriptCodePoints } from '../../fonts/scripts';
// Whoever reads a dataset from a folder reads every language of it.
import '../../words/everyPack';
import { readBrandFonts } from '../brand/fonts';
import { judgeColours } from '../brand/judge';
import { readLogo } from '../brand/logo';
import { asListed, NotOrdinary, pathIn, type Files } from './files';

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		// A link that leads nowhere, or in a loop: whoever reads it is told.
		return false;
	}
}

/** What stands there, if it is an ordinary file. A pipe would be waited for, and a device never ends. */
function ordinary(path: string): Stats {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found && lstatSync(path).isSymbolicLink()) throw new NotOrdinary('it is a link that leads nowhere');
	const file = found ?? statSync(path);
	if (file.isFile()) return file;
	const kind = file.isDirectory()
		? 'a folder'
		: file.isFIFO()
			? 'a pipe'
			: file.isSocket()
				? 'a socket'
				: file.isCharacterDevice() || file.isBlockDevice()
					? 'a device'
					: 'something else';
	throw new NotOrdinary(`it is ${kind} and no ordinary file`);
}

export const disk: Files = {
	scripts: scriptCodePoints,
	judgeColours,
	readLogo,
	readBrandFonts,
	read: (path) => (ordinary(path), readFileSync(path)),
	size: (path) => ordinary(path).size,
	list: (folder) =>
		asListed(
			readdirSync(folder, { withFileTypes: true }).map((entry) => ({
				name: entry.name,
				isFolder: entry.isSymbolicLink() ? isFolder(pathIn(folder, entry.name)) : entry.isDirectory()
			}))
		),
	leadsOut(path, folder) {
		try {
			const way = relative(realpathSync(folder), realpathSync(path));
			return way === '' || way === '..' || way.startsWith(`..${sep}`);
		} catch {
			// It leads nowhere; whoever reads it is told.
			return false;
		}
	}
};
