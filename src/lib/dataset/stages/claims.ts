/** What one claims file says: quotes matched, numbers read, derivations left for when all claims are known. */
import { withStyle } from '../../quantity/houseStyle';
import type { HouseStyle } from '../../quantity/types';
import { OWN_LANGUAGE } from '../../words/packs';
import { readNumbers } from '../../words/read';
import type { Reading } from '../../words/types';
import type { Report } from '../read/files';
import { numberFrom } from './numbers';
import type { ReadQuote } from './numbers';
import { notePersonal, personalNumberFrom, type Note } from './personalReading';
import { periodFrom } from './period';
import { reportUnits } from './quantities';
import { isRecord } from '../read/plain';
import type { Parsed } from '../read/records';
import { quotesOf } from './quotes';
import { reportSame } from './sameClaim';
import type { LocatedSource } from './quotes';
import type { ClaimRecord, ClaimsRecord } from '../schema/claims';
import { spanOf } from './spans';
import { registerName, type ClaimDraft, type Registers } from './drafts';
import { historyFrom } from './history';
import type { Quote, RecordFlag } from '../types';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** Registers every name of the file, whole or broken, and reports names that are taken. */
export function registerNames(file: YamlFile, registers: Registers, report: Report): void {
	for (const list of ['claims', 'derivations'] as const) {
		const items = isRecord(file.data) ? file.data[list] : undefined;
		// Without a list of claims nobody knows their names.
		if (items === undefined && list === 'derivations') continue;
		if (!Array.isArray(items)) registers.incomplete = true;
		else items.forEach((item: unknown, index) => register(item, [list, index, 'id']));
	}

	function register(item: unknown, path: Path): void {
		const id = isRecord(item) ? item['id'] : undefined;
		if (typeof id === 'string' && path[0] === 'derivations') registers.derivations.add(id);
		if (typeof id !== 'string') registers.incomplete = true;
		else registerName(id, registers.evidence, file.at(path), registers, report);
	}
}

/** The claims of a file whose words and numbers agree, in the order of the text. */
export function claimsOf(
	parsed: Parsed<ClaimsRecord>,
	file: YamlFile,
	source: LocatedSource | undefined,
	registers: Registers,
	report: Report,
	note: Note
): ClaimDraft[] {
	notePersonal(parsed.value.claims, file, note);
	reportSame(parsed, file, report);
	const quotes = quotesOf(parsed.value, file, source, report);
	const readings = new Map<string, Reading[]>();
	// A source that is missing or broken is told elsewhere.
	const ofText = source?.record.language ?? OWN_LANGUAGE;
	const drafts = parsed.value.claims.flatMap((record, item) => {
		const path: Path = ['claims', parsed.indexOf('claims', item)];
		const isWrong = (field: string): boolean => parsed.stoodIn([...path, field]);
		const quote = quotes.get(record.quote);
		if (!quote) {
			if (isWrong('quantity') || isWrong('quote')) reportUnits(file, [...path, 'quantity'], report);
			if (!quotes.has(record.quote) && !isWrong('quote'))
				report({
					at: file.at([...path, 'quote']),
					code: 'unknown-quote',
					message: `“${record.quote}” is no quote of this file`,
					expected: 'the id of a quote under “quotes”',
					nearest: quotes.nearest(record.quote)
				});
			return [];
		}
		const language = quote.language ?? ofText;
		const read = readings.get(quote.id) ?? readNumbers(quote.exact, language);
		readings.set(quote.id, read);
		const found = claimFrom(record, isWrong, { quote, language, readings: read }, file, path, report, note);
		const draft = found && inStyle(found, registers.style);
		// The first of two claims of one name keeps it.
		if (draft && !registers.evidence.get(record.id)) registers.evidence.set(record.id, draft);
		return draft ? [draft] : [];
	});
	const place = (draft: ClaimDraft): number => draft.quote.start + draft.words.start;
	return drafts.sort((a, b) => place(a) - place(b));
}

/** @param isWrong whether something stands in for a field, whose mistake is told */
function claimFrom(
	record: ClaimRecord,
	isWrong: (field: string) => boolean,
	read: ReadQuote,
	file: YamlFile,
	path: Path,
	report: Report,
	note: Note
): ClaimDraft | undefined {
	const { quote } = read;
	const words = isWrong('words')
		? undefined
		: spanOf(record.words, record.occurrence, quote, file, [...path, 'words'], report);
	if (isWrong('quantity') || isWrong('words')) reportUnits(file, [...path, 'quantity'], report);
	const number =
		words &&
		!isWrong('quantity') &&
		(record.quantity.read
			? personalNumberFrom(record, words, read, file, path, report, note)
			: numberFrom(record, words, read, file, path, report));
	const period = record.period && periodFrom(record.period, read, file, [...path, 'period'], report);
	const flag = isWrong('record')
		? undefined
		: recordFrom(record, number ? number.reading : undefined, quote, file, path, report);
	const history = number && historyFrom(record, number.quantity, file, [...path, 'history'], report);
	if (!words || !number || !history || (record.period && !period) || (record.record && !flag) || isWrong('record'))
		return undefined;
	return {
		id: record.id,
		basis: 'stated',
		quote,
		words,
		subject: record.subject,
		measure: record.measure,
		...(record.nature ? { nature: record.nature } : {}),
		quantity: number.quantity,
		history,
		...(period ? { period } : {}),
		...(flag ? { record: flag } : {}),
		...(number.also ? { alsoGiven: number.also.quantity, alsoWords: number.also.words } : {}),
		...(record.caveat === undefined ? {} : { caveat: record.caveat })
	};
}

/** The claim with its numbers as the house writes them. */
function inStyle(draft: ClaimDraft, style: HouseStyle | undefined): ClaimDraft {
	return {
		...draft,
		quantity: withStyle(draft.quantity, style),
		history: draft.history.map(({ was, ...earlier }) => ({ ...earlier, ...(was && { was: withStyle(was, style) }) })),
		...(draft.alsoGiven && { alsoGiven: withStyle(draft.alsoGiven, style) })
	};
}

/** The record flag, if words and data agree on it. */
function recordFrom(
	claim: ClaimRecord,
	reading: Reading | undefined,
	quote: Quote,
	file: YamlFile,
	path: Path,
	report: Report
): RecordFlag | undefined {
	if (!claim.record) {
		if (reading?.record !== undefined)
			report({
				at: file.at([...path, 'words']),
				code: 'record-unflagged',
				message: `the words call the number “${reading.record}”, the data does not`,
				expected: 'record: with the words and the date on which they were true'
			});
		return undefined;
	}
	const at = [...path, 'record', 'words'];
	const words = spanOf(claim.record.words, undefined, quote, file, at, report);
	if (!words) return undefined;
	if (reading && reading.record === undefined) {
		report({
			at: file.at(at),
			code: 'record-unsaid',
			message: `the words “${reading.text}” do not call the number a record`,
			expected: 'no record flag, or words that say “record”, “first”, “highest since …”'
		});
		return undefined;
	}
	return { words, asOf: claim.record.asOf };
}
