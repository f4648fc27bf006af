/** A table that does not name its version, found by its values. */
import { editionForm } from '../editions';
import { findBySlug, type Found, type Published, type PublishedVersion } from './published';
import type { Reading } from './reading';
import { differencesOfRows, namedRows, type TableRow } from './rows';

/** The last version whose values these are, in the words of any edition that is on record. */
export function findByRows({ rows = [], isPlainlyNumbered }: Reading, published: Published): Found | undefined {
	const figure = findBySlug(published, rows[0]?.['figure'] ?? '');
	const named = namedRows(rows);
	const isIt = (version: PublishedVersion) =>
		[version, ...version.former].some((said) => {
			const { columns = [], hasSpokenCells = false } = editionForm(said.edition) ?? {};
			const isSame = (these: readonly TableRow[]) =>
				differencesOfRows(these, said.rows, columns, isPlainlyNumbered).length === 0;
			return isSame(rows) || (hasSpokenCells && isSame(named));
		});
	const version = figure?.versions.findLast(isIt);
	return figure && version ? { figure, version } : undefined;
}
