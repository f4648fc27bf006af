/** Ids of claims and derivations that a dataset has already. */
import { listIfThere, pathIn, readText, type Files } from '../../ports/files';

/** By their letters, so that a file that is broken elsewhere keeps its names too. */
const ID = /\bid:\s*["']?([a-z0-9]+(?:-[a-z0-9]+)*)/gu;

/** Every id in the claims files of a dataset’s folder. */
export function idsTaken(files: Files, dataset: string): ReadonlySet<string> {
	const folder = pathIn(dataset, 'claims');
	const entries = (listIfThere(files, folder) ?? []).filter(
		({ name, isFolder }) => !isFolder && name.endsWith('.yaml')
	);
	return new Set(
		entries.flatMap(({ name }) =>
			[...readText(files, pathIn(folder, name)).matchAll(ID)].flatMap(([, id]) => (id === undefined ? [] : [id]))
		)
	);
}
