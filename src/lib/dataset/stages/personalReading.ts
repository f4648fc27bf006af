/** Numbers that a person has read: `quantity.read` in the data. The quantity is the reading, and the program only looks on. */
import { near } from '../../quantity/decimal';
import { findNumberWords } from '../../words/inventory';
import type { Reading } from '../../words/types';
import type { Report } from '../read/files';
import { alsoFrom, asWanted, disagreements, reportCut, type ClaimNumber, type ReadQuote } from './numbers';
import { saidOf, type AsSaid } from './asSaid';
import { asWritten, quantityFrom } from './quantities';
import { shorten } from '../problems/show';
import type { ClaimRecord } from '../schema/claims';
import type { QuantityRecord } from '../schema/quantity';
import type { Span } from '../types';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** Says something that is no mistake; it stands with a run of the lint. */
export type Note = (text: string) => void;

/** The claim's quantity as the person has read it. Words that are too vague for anybody are refused all the same. */
export function personalNumberFrom(
	claim: ClaimRecord,
	words: Span,
	{ quote, language, readings }: ReadQuote,
	file: YamlFile,
	path: Path,
	report: Report,
	note: Note
): ClaimNumber | undefined {
	const record = claim.quantity;
	const found = findNumberWords(claim.words, language);
	if (found.length > 0 && found.every(({ group }) => group === 'vague')) {
		report({
			at: file.at([...path, 'words']),
			code: 'too-vague',
			message: `“${shorten(claim.words)}” names no number and is too vague to draw`,
			expected: 'words that state a number, whoever reads them',
			mend: 'list the words under “undrawn”, with this reason'
		});
		return undefined;
	}
	const touching = readings.filter((reading) => reading.start < words.end && reading.end > words.start);
	const cut = touching.find((reading) => reading.start < words.start || reading.end > words.end);
	if (cut) {
		reportCut(claim, cut, file, path, report);
		return undefined;
	}
	const wanted = asWanted(touching, record, { text: quote.exact, language });
	noteNeedless(claim.id, record, wanted, file, [...path, 'quantity', 'read'], note);
	const quantity = quantityFrom(record, asRead(record, touching), file, [...path, 'quantity'], report);
	const also =
		record.also &&
		alsoFrom(record.also, { quote, of: words, readings }, quantity, file, [...path, 'quantity', 'also'], report);
	return !quantity || (record.also && !also) ? undefined : { quantity, ...(also ? { also } : {}) };
}

/** How the words write the number, where they hold the same one; else as its digits are. */
export function asRead(record: QuantityRecord, readings: readonly Reading[]): AsSaid {
	const { value = record.interval?.upper ?? 0, unit } = record;
	const same = readings.find((reading) => near(reading.value, value));
	if (!same) return asWritten(value);
	const { decimals, scale, word } = saidOf(same);
	return { decimals, scale, ...(word !== undefined && same.unit === unit ? { word } : {}) };
}

/** Tells that the program by now reads the same as the person did. */
export function noteNeedless(
	id: string,
	record: QuantityRecord,
	readings: readonly Reading[],
	file: YamlFile,
	path: Path,
	note: Note
): void {
	const isDate = record.date !== undefined || record.unit === 'date';
	const agrees = readings.some(
		(reading) => (reading.unit === 'date') === isDate && disagreements(record, reading, readings).length === 0
	);
	if (!agrees) return;
	const { line } = file.at(path);
	note(
		`${file.path}:${line}: “${id}” is read by the program as by ${record.read?.by ?? 'a person'}: “read” is no longer needed.`
	);
}

/** One line for all numbers of a file that a person has read, by their ids. */
export function notePersonal(
	read: readonly { readonly id: string; readonly quantity: QuantityRecord }[],
	file: YamlFile,
	note: Note
): void {
	const told = read.flatMap(({ id, quantity }) =>
		quantity.read ? [`${id} (${quantity.read.by}, ${quantity.read.date})`] : []
	);
	if (told.length > 0)
		note(
			`${file.path}: ${told.length === 1 ? 'one number is' : `${told.length} numbers are`} read by a person: ${told.join(', ')}.`
		);
}
