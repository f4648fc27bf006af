/** A quantity as data files write it → a quantity with its interval. */
import { dateQuantity, parseDate } from '../../quantity/date';
import { clean, decimalsOf, plainNumber } from '../../quantity/decimal';
import { makeQuantity, quantityProblem } from '../../quantity/quantity';
import type { QuantityInput } from '../../quantity/quantity';
import { UNCOUNTED } from '../../quantity/said';
import type { Quantity, Unit } from '../../quantity/types';
import { UNIT_IDS, unitOf } from '../../quantity/unit';
import { readNumbers } from '../../words/read';
import type { Report } from '../read/files';
import { valueAt } from '../read/issues';
import { nearestName } from '../problems/names';
import { fieldName, shorten } from '../problems/show';
import type { QuantityRecord } from '../schema/quantity';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';
import type { AsSaid } from './asSaid';

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
			nearest: unitMeant(id) ?? nearestName(id, UNIT_IDS)
		});
	return unit;
}

/** Reports unknown units of a quantity that is broken otherwise; what stands in for it has none of them. */
export function reportUnits(file: YamlFile, path: Path, report: Report): void {
	for (const place of [
		[...path, 'unit'],
		[...path, 'also', 'unit']
	]) {
		const unit = valueAt(file.data, place);
		if (typeof unit === 'string' && /^\S{1,40}$/.test(unit)) unitAt(unit, file, place, report);
	}
}

/** The unit that a text means by such a word or sign: tonnes, €; and what is counted is no unit. */
function unitMeant(name: string): string | undefined {
	for (const written of [`${name}5`, `5 ${name}`]) {
		const [{ unit, noun } = {}, ...more] = readNumbers(written);
		if (more.length > 0) continue;
		if (noun !== undefined && (unit === undefined || unit === 'count')) return `count, with “of: ${shorten(name)}”`;
		if (unit !== undefined) return unit;
	}
	return undefined;
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
	const problem = quantityProblem(input) ?? beyondWhole(input);
	if (problem) {
		const isOfValue = ['below-zero', 'not-finite', 'value-outside-interval', 'beyond-whole'].includes(problem.code);
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

/** A part of more than its whole, or a fall by more than all there was. */
function beyondWhole({ value, stated, unit }: QuantityInput) {
	const numbers = [value, ...(stated ?? [])].filter((number) => number !== undefined);
	const most = Math.max(...numbers);
	if (unit.dimension === 'share' && most * unit.factor > 1)
		return {
			code: 'beyond-whole',
			message: `${plainNumber(most)} in “${unit.id}” is more than the whole, which is ${plainNumber(1 / unit.factor)}`,
			expected: `a part of a whole; of what it is only measured by, the unit “multiple”: ${plainNumber(clean(most * unit.factor))}`
		};
	const least = Math.min(...numbers);
	if (unit.id !== 'percent-change' || least >= -100) return undefined;
	return {
		code: 'beyond-whole',
		message: `a change of ${plainNumber(least)} percent takes away more than there was`,
		expected: '-100 or more; words of a profit that became a loss can be listed under “undrawn”'
	};
}

/** Undefined if the calendar has no such date, or it has an interval besides; then that is reported. */
export function dateFrom(record: QuantityRecord, file: YamlFile, path: Path, report: Report): Quantity | undefined {
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
 * trillion that it fills, with the decimals that are left. What no such word makes short is a power of ten.
 */
export function asWritten(value: number): AsSaid {
	const isShort = Math.abs(value) < UNCOUNTED;
	const scale = (isShort ? [1e12, 1e9, 1e6] : []).find((candidate) => Math.abs(value) >= candidate) ?? 1;
	return { scale, decimals: decimalsOf(value / scale) };
}
