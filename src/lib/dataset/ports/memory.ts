/** Files that are held in memory, by their paths: what somebody edits in a browser, or has dropped into it. */
import { asListed, pathIn, type Files } from './files';

class NotThere extends Error {
	readonly code = 'ENOENT';
}

/**
 * @param contents path → bytes, or a text in UTF-8. There is a folder wherever a file stands in it
 * @param scripts see `Files`
 */
export function memoryFiles(contents: ReadonlyMap<string, Uint8Array | string>, scripts?: Files['scripts']): Files {
	const read = (path: string): Uint8Array => {
		const content = contents.get(path);
		if (content === undefined) throw new NotThere(`There is no file “${path}”.`);
		return typeof content === 'string' ? new TextEncoder().encode(content) : content;
	};
	return {
		read,
		size: (path) => read(path).length,
		leadsOut: () => false,
		list(folder) {
			const start = pathIn(folder, '');
			const below = [...contents.keys()]
				.filter((path) => path.startsWith(start))
				.map((path) => path.slice(start.length));
			if (below.length === 0) throw new NotThere(`There is no folder “${folder}”.`);
			const folders = new Map(below.map((path) => [path.split('/', 1)[0] ?? '', path.includes('/')]));
			return asListed([...folders].map(([name, isFolder]) => ({ name, isFolder })));
		},
		...(scripts && { scripts })
	};
}
