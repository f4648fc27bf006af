/** A table that does not name its version, found by its values. */
import { editionForm } from '../editions';
import { findBySlug, type Found, type Published, type PublishedVersion } from './published';
import type { Reading } from './reading';
import { differencesOfRows } from './rows';

/** The last version whose values these are, in the words of any edition that is on record. */
export function findByRows({ rows = [], isPlainlyNumbered }: Reading, published: Published): Found | undefined {
	const figure = findBySlug(published, rows[0]?.['figure'] ?? '');
	const isIt = (version: PublishedVersion) =>
		[version, ...version.former].some(
			(said) =>
				differencesOfRows(rows, said.rows, editionForm(said.edition)?.columns ?? [], isPlainlyNumbered).length === 0
		);
	const version = figure?.versions.findLast(isIt);
	return figure && version ? { figure, version } : undefined;
}
