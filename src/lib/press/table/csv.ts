/**
 * Rows as CSV for programs: RFC 4180, UTF-8 without a byte order mark, `.` decimals, ISO dates, one row a drawn value.
 * A cell that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return, and is no number with
 * its unit) gets an apostrophe before it, as OWASP advises.
 */
import { specOf } from '../../charts/specs';
import type { Row } from '../../charts/types';
import type { Figure } from '../../dataset/types';
import { EDITION } from '../../dataset/versions/edition';
import { COLUMNS, type FigureColumns } from './columns';
import { contentFingerprint } from '../seal/content';
import { csvCell } from './csvCell';
import { versionOf } from '../../figure/version';

/** The rows of one or more figures, with a header, lines ended by CRLF. `more` adds columns that are the same in all rows. */
export function toCsv(rows: readonly Row[], more: Readonly<Record<string, string>> = {}): string {
	const extra = Object.entries(more);
	const header = [...COLUMNS, ...extra.map(([name]) => name)].join(',');
	const lines = rows.map((row) =>
		[...COLUMNS.map((column) => csvCell(row[column])), ...extra.map(([, value]) => csvCell(value))].join(',')
	);
	return [header, ...lines, ''].join('\r\n');
}

/** A figure's file: its rows, each with version, address and fingerprint. */
export function figureCsv(figure: Figure, address: string): string {
	return toCsv(specOf(figure).rows(figure), { ...figureColumns(figure, address) });
}

export function figureColumns(figure: Figure, address: string): FigureColumns {
	return {
		version: String(versionOf(figure)),
		figure_url: address,
		content: contentFingerprint(figure),
		edition: String(EDITION)
	};
}
