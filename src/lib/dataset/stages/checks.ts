/** Stage 7: what independent sources say, resolved. The verdicts are computed in `verdict.ts`. */
import { formatEdtf, parseDateSpan } from '../../quantity/date';
import { withStyle } from '../../quantity/houseStyle';
import { packOf } from '../../words/packs';
import { readNumbers } from '../../words/read';
import type { Report } from '../read/files';
import { saidOf } from './asSaid';
import { asWanted, disagreements, isWritable } from './numbers';
import { computedFrom, type CheckNumber } from './computedChecks';
import { asRead, noteNeedless, notePersonal, type Note } from './personalReading';
import { quantityFrom, reportUnits } from './quantities';
import { isRecord } from '../read/plain';
import { shorten, show } from '../problems/show';
import type { Parsed } from '../read/records';
import type { CheckRecord, ChecksRecord } from '../schema/checks';
import type { SourceRecord } from '../schema/source';
import { registerName, type CheckDraft, type EvidenceDraft, type Registers } from './drafts';
import { differencesOf } from './verdict';
import { reportWho } from './who';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** Registers every name of the file, whole or broken, and reports names that are taken. */
export function registerCheckNames(file: YamlFile, registers: Registers, report: Report): void {
	const items = isRecord(file.data) ? file.data['checks'] : undefined;
	if (!Array.isArray(items)) return;
	items.forEach((item: unknown, index) => {
		const id = isRecord(item) ? item['id'] : undefined;
		if (typeof id === 'string') registerName(id, registers.checks, file.at(['checks', index, 'id']), registers, report);
	});
}

/** Reports checks whose page is that of the work they check: it cannot bear itself out. */
export function reportOfItself(
	parsed: Parsed<ChecksRecord>,
	{ url, archived }: Pick<SourceRecord, 'url' | 'archived'>,
	file: YamlFile,
	report: Report
): void {
	const own = [url, archived].flatMap((address) => (address === undefined ? [] : [pageOf(address)]));
	parsed.value.checks.forEach((check, item) => {
		if (!own.includes(pageOf(check.url))) return;
		report({
			at: file.at(['checks', parsed.indexOf('checks', item), 'url']),
			code: 'check-of-itself',
			message: `${show(check.id)} cites the article itself`,
			expected: 'the page of another source'
		});
	});
}

/**
 * What an address leads to, however it is written: without protocol, "www.", query, fragment and the slash at the end; of an
 * archive's, a cache's or a translator's copy, the page that it is a copy of.
 */
function pageOf(address: string): string {
	const { hostname, pathname, search } = new URL(address);
	const copied = /https?:\/\/?([^&#]+)/i.exec(`${pathname}${search.replace(/%3A/gi, ':').replace(/%2F/gi, '/')}`)?.[1];
	if (copied !== undefined && URL.canParse(`https://${copied}`)) return pageOf(`https://${copied}`);
	return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`;
}

/** First the checks with numbers of their own, then those that follow from them. */
export function checksOf(
	parsed: Parsed<ChecksRecord>,
	file: YamlFile,
	registers: Registers,
	report: Report,
	note: Note
): CheckDraft[] {
	notePersonal(
		parsed.value.checks.flatMap(({ id, quantity }) => (quantity ? [{ id, quantity }] : [])),
		file,
		note
	);
	const located = parsed.value.checks.map((record, item): { record: CheckRecord; path: Path } => ({
		record,
		path: ['checks', parsed.indexOf('checks', item)]
	}));
	const drafts = new Map<CheckRecord, CheckDraft>();
	for (const computed of [false, true])
		for (const { record, path } of located) {
			if ((record.computed !== undefined) !== computed) continue;
			const isWrong = (field: string): boolean => parsed.stoodIn([...path, field]);
			const found = checkFrom(record, isWrong, file, path, registers, report, note);
			if (!found) continue;
			const draft = { ...found, quantity: withStyle(found.quantity, registers.style) };
			registers.checks.set(record.id, draft);
			drafts.set(record, draft);
		}
	return located.flatMap(({ record }) => drafts.get(record) ?? []);
}

/** What a verdict rests on: a check that lacks one of them has none. */
const OF_VERDICT = ['of', 'date', 'assumption', 'reason'];

/** @param isWrong whether something stands in for a field, whose mistake is told */
function checkFrom(
	record: CheckRecord,
	isWrong: (field: string) => boolean,
	file: YamlFile,
	path: Path,
	registers: Registers,
	report: Report,
	note: Note
): CheckDraft | undefined {
	const evidence = registers.evidence.get(record.of);
	if (!evidence && !isWrong('of') && !registers.evidence.has(record.of) && !registers.incomplete)
		report({
			at: file.at([...path, 'of']),
			code: 'unknown-claim',
			message: `there is no claim or derivation ${show(record.of)}`,
			expected: 'the id of a claim or derivation',
			nearest: registers.evidence.nearest(record.of)
		});
	const dates: [string | undefined, Path][] = [
		[record.period.date, ['period', 'date']],
		[record.date, ['date']]
	];
	let whole = evidence !== undefined;
	for (const [date, at] of dates)
		if (date !== undefined && !parseDateSpan(date)) {
			whole = false;
			report({
				at: file.at([...path, ...at]),
				code: 'bad-date',
				message: `${show(date)} is no date of the calendar`,
				expected: 'a year, month or day that exists, or an earlier and a later one with a slash between'
			});
		}
	if (isWrong('words')) reportUnits(file, [...path, 'quantity'], report);
	const number = record.computed
		? computedFrom(record, file, path, registers, report)
		: isWrong('words')
			? undefined
			: numberOf(record, file, path, report, note);
	if (!evidence || !number || !whole || OF_VERDICT.some(isWrong)) return undefined;
	const draft: CheckDraft = {
		id: record.id,
		of: record.of,
		subject: record.subject,
		measure: record.measure,
		period: record.period,
		quantity: number.quantity,
		label: record.label,
		publisher: record.publisher,
		url: record.url,
		date: record.date ?? '',
		words: record.words,
		stateMedia: record.stateMedia,
		...(number.computed ? { computed: number.computed } : {}),
		...(record.language === 'en' ? {} : { language: record.language }),
		...(record.title === undefined ? {} : { title: record.title }),
		...(record.who === undefined ? {} : { who: record.who }),
		...(record.verb === undefined ? {} : { verb: record.verb }),
		...(record.because === undefined ? {} : { because: record.because }),
		...(record.assumption === undefined ? {} : { assumption: record.assumption }),
		...(record.reason === undefined ? {} : { reason: record.reason })
	};
	reportNeedless(draft, evidence, file, path, report);
	if (!['label', 'publisher'].some(isWrong)) reportWho(draft, file, path, report);
	return draft;
}

/** A number that the other source gives; words that are read must spell it out, or `because` says how it follows, or a person has read it. */
function numberOf(
	record: CheckRecord,
	file: YamlFile,
	path: Path,
	report: Report,
	note: Note
): CheckNumber | undefined {
	if (!record.quantity) return undefined;
	const written = record.quantity;
	const isRead = packOf(record.language) !== undefined;
	const readings = asWanted(readNumbers(record.words, record.language), written, {
		text: record.words,
		language: record.language
	});
	const at = [...path, 'quantity'];
	if (!isWritable(written, file, at, report)) return undefined;
	if (written.read) {
		noteNeedless(record.id, written, readings, file, [...at, 'read'], note);
		const quantity = quantityFrom(written, asRead(written, readings), file, at, report);
		return quantity && { quantity };
	}
	const reading = readings.find((candidate) => disagreements(written, candidate, readings).length === 0);
	if (isRead && !reading && record.because === undefined) {
		report({
			at: file.at([...path, 'words']),
			code: 'check-words',
			message: `the words “${shorten(record.words)}” do not state the number of the data`,
			expected: readings.length
				? `one of: ${readings.map((found) => `“${found.text}”`).join(', ')}`
				: 'words that state it',
			mend: 'correct the number, or say with “because” how it follows from the words; or answer for it yourself by “read”'
		});
		return undefined;
	}
	const quantity = quantityFrom(written, reading && saidOf(reading), file, at, report);
	return quantity && { quantity };
}

/** An assumption that nothing needs would make a plain verdict look doubtful. */
function reportNeedless(draft: CheckDraft, evidence: EvidenceDraft, file: YamlFile, path: Path, report: Report): void {
	if (draft.assumption === undefined || differencesOf(evidence, draft).length > 0) return;
	report({
		at: file.at([...path, 'assumption']),
		code: 'needless-assumption',
		message: `the check speaks of the same subject, measure and period (${formatEdtf(draft.period.date ?? draft.period.label)}) as “${evidence.id}”`,
		expected: 'no assumption, or the check’s own subject, measure and period'
	});
}
