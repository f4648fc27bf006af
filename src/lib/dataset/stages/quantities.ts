/** A quantity as data files write it → a quantity with its interval. */
import { dateQuantity, parseDate } from '../../quantity/date';
import { decimalsOf } from '../../quantity/decimal';
import { makeQuantity, quantityProblem } from '../../quantity/quantity';
import type { QuantityInput } from '../../quantity/quantity';
import type { Quantity, Spread, Unit } from '../../quantity/types';
import { UNIT_IDS, unitOf } from '../../quantity/unit';
import type { Report } from '../read/files';
import { nearestName } from '../problems/names';
import { fieldName } from '../problems/show';
import type { QuantityRecord } from '../schema/quantity';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/places';

/** How the number was said, as the words tell it. */
export interface AsSaid {
	readonly decimals: number;
	readonly scale: number;
	/** A fraction word or a rank as a word. */
	readonly word?: string;
	/** Of a range: the middle, and the name, that its words state. */
	readonly centre?: number;
	readonly spread?: Spread;
}

/** Reports an unknown unit; the same name is wanted for claims, checks and second units. */
export function unitAt(id: string, file: YamlFile, path: Path, report: Report): Unit | undefined {
	const unit = unitOf(id);
	if (!unit)
		report({
			at: file.at(path),
			code: 'unknown-unit',
			message: `${fieldName(path)} is “${id}”, which is no unit`,
			expected:
				'a currency such as USD, or a unit such as percent, percent-change, share, count, rank, month, year, date, km, or one per another such as USD-per-barrel',
			nearest: nearestName(id, UNIT_IDS)
		});
	return unit;
}

/** Undefined if something in the record makes the quantity impossible; then it is reported. `path` is the record's. */
export function quantityFrom(
	record: QuantityRecord,
	said: AsSaid | undefined,
	file: YamlFile,
	path: Path,
	report: Report
): Quantity | undefined {
	if (record.date !== undefined) return dateFrom(record, file, path, report);
	const unit = unitAt(record.unit ?? '', file, [...path, 'unit'], report);
	if (!unit) return undefined;
	const { lower, upper, reason } = record.interval ?? {};
	const between = record.relation === 'between' && lower !== undefined && upper !== undefined;
	const { centre, spread, ...written } = said ?? asWritten(record.value ?? upper ?? 0);
	const input: QuantityInput = {
		value: record.value ?? (between ? centre : undefined),
		unit,
		relation: record.relation,
		of: record.of,
		...written,
		...(between ? { stated: [lower, upper], spread } : {}),
		...(record.interval && reason !== undefined && !between ? { override: { lower, upper, reason } } : {})
	};
	const problem = quantityProblem(input);
	if (problem) {
		const isOfValue = ['below-zero', 'not-finite', 'value-outside-interval'].includes(problem.code);
		const at = isOfValue && record.value !== undefined ? [...path, 'value'] : path;
		report({ at: file.at(at), code: problem.code, message: problem.message, expected: problem.expected });
		return undefined;
	}
	return {
		...makeQuantity(input),
		...(between && reason !== undefined ? { intervalReason: reason } : {}),
		...readOf(record)
	};
}

function dateFrom(record: QuantityRecord, file: YamlFile, path: Path, report: Report): Quantity | undefined {
	const edtf = record.date ?? '';
	const relation = parseDate(edtf) || record.relation !== 'exactly' ? record.relation : 'between';
	const quantity = dateQuantity(edtf, relation);
	if (!quantity) {
		report({
			at: file.at([...path, 'date']),
			code: 'bad-date',
			message: `“${edtf}” is no date of the calendar`,
			expected: 'a year, month or day that exists, or an earlier and a later one with a slash between'
		});
		return undefined;
	}
	if (record.interval) {
		report({
			at: file.at([...path, 'interval']),
			code: 'quantity-shape',
			message: 'a date has an interval of its own',
			expected: 'a date as wide as its words: 2024, 2024-05, or a span with a slash'
		});
		return undefined;
	}
	return { ...quantity, ...(record.of === undefined ? {} : { of: record.of }), ...readOf(record) };
}

function readOf({ read }: QuantityRecord): Pick<Quantity, 'read'> {
	return read === undefined ? {} : { read };
}

/**
 * How a number is written by those who give no words to read it from: in the largest of thousand, million, billion,
 * trillion that it fills, with the decimals that are left.
 */
export function asWritten(value: number): AsSaid {
	const scale = [1e12, 1e9, 1e6].find((candidate) => Math.abs(value) >= candidate) ?? 1;
	return { scale, decimals: decimalsOf(value / scale) };
}
