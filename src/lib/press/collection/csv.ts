/** The rows of several figures in one table, each with the version, the address and the fingerprint of its figure. */
import type { FigureRecord } from '../record/figureRecord';
import { COLUMNS, FIGURE_COLUMNS, type FigureColumns } from '../table/columns';
import { csvCell } from '../table/csvCell';

export function csvOfRecords(records: readonly FigureRecord[]): string {
	const lines = records.flatMap((record) => {
		const columns = columnsOf(record);
		return record.rows.map((row) => [
			...COLUMNS.map((column) => csvCell(row[column] ?? null)),
			...FIGURE_COLUMNS.map((column) => csvCell(columns[column]))
		]);
	});
	return [[...COLUMNS, ...FIGURE_COLUMNS], ...lines, []].map((cells) => cells.join(',')).join('\r\n');
}

function columnsOf({ version, address, edition, fingerprints }: FigureRecord): FigureColumns {
	return {
		version: String(version),
		figure_url: address,
		content: fingerprints.content,
		edition: String(edition)
	};
}
