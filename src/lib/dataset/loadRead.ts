/** Plain data → Dataset: all stages behind the reading of files, so that who has plain data needs no YAML for it. */
import { assemble } from './stages/assemble';
import { lettersDrawn, ownCodePoints, reportMissingCharacters } from './stages/characters';
import type { brandOf, branded } from './stages/brand';
import { checksOf, registerCheckNames, reportOfItself } from './stages/checks';
import { claimsOf, registerNames } from './stages/claims';
import { reportDays } from './stages/days';
import { derivationsOf } from './stages/derivations';
import { figuresOf } from './stages/figures';
import { reportCards } from './stages/joinedCards';
import { reportFormerKeys } from './read/keys';
import type { FileName, Report } from './read/files';
import { reportBeside } from './stages/beside';
import { brokenWords, inventoryOf, reportTwice, reportUnaccounted } from './stages/inventory';
import { Names } from './problems/names';
import { compareWithNamed, reportLengths } from './text/quotesInText';
import { matchQuotes } from './text/matchQuotes';
import { reportQuotedAmount } from './stages/quotedAmount';
import type { LocatedSource } from './stages/quotes';
import type { Place } from './ports/files';
import { parseRecord } from './read/records';
import type { Parsed } from './read/records';
import { sortProblems } from './problems/report';
import { claimsSchema } from './schema/claims';
import type { ClaimsRecord } from './schema/claims';
import { checksSchema } from './schema/checks';
import { datasetSchema } from './schema/dataset';
import type { styleOf } from './stages/style';
import { sourcesOf } from './stages/sources';
import type { Registers } from './stages/drafts';
import { TextFinder } from './text/texts';
import type { Loaded, LoadOptions } from './loadTypes';
import type { Figure, Problem } from './types';
import type { VersionComparison } from './versions/versionedFigures';
import { reportTodos } from './author/todo';
import type { YamlFile } from './read/yaml';

/**
 * What a dataset in a folder has besides its data: how its house writes and looks, and what was published of it. A draft has none
 * of it, so that who reads drafts alone need not load it.
 */
export interface House {
	readonly styleOf: typeof styleOf;
	readonly brandOf: typeof brandOf;
	readonly branded: typeof branded;
	readonly versioned: (
		figures: readonly Figure[],
		comparison: Omit<VersionComparison, 'store'>,
		place: Place
	) => Figure[];
}

/** The files of a dataset as plain data, and those that could not be read. */
export interface ReadData {
	readonly files: readonly YamlFile[];
	readonly unread: readonly FileName[];
	/** What was wrong with them. */
	readonly problems: readonly Problem[];
}

function clock(): string {
	return new Date().toISOString().slice(0, 10);
}

/** Checks the data of a dataset. Never throws for what is in them. */
export function loadRead(
	{ files, unread, problems: found }: ReadData,
	{ files: from, dir, textDirs, comparesVersions = true, today = clock() }: LoadOptions,
	house?: House
): Loaded {
	const problems: Problem[] = [...found];
	const notes: string[] = [];
	const report: Report = (problem) => void problems.push(problem);
	const registers: Registers = {
		evidence: new Names(),
		derivations: new Set(),
		checks: new Names(),
		places: new Map(),
		incomplete: false
	};

	// A file that cannot be read may have held any name, so an unknown name is nobody's fault then.
	registers.incomplete = unread.some(({ kind }) => kind === 'claims');
	const ofKind = (kind: YamlFile['kind']): YamlFile[] => files.filter((file) => file.kind === kind);
	const own = ownCodePoints(from, dir, report);
	for (const file of files) {
		reportMissingCharacters(file, own, report);
		reportTodos(file, report);
	}

	reportDays(files, today, report);
	reportFormerKeys(from, dir, report);

	const [meta] = ofKind('dataset').flatMap((file) => {
		const record = parseRecord(datasetSchema, file, report)?.value;
		registers.style = house?.styleOf(record?.style, file, report);
		return record ? [record] : [];
	});
	const located = sourcesOf(ofKind('sources'), [...ofKind('claims'), ...ofKind('checks')], unread, report);
	for (const file of ofKind('claims')) registerNames(file, registers, report);
	for (const file of ofKind('checks')) registerCheckNames(file, registers, report);

	const claims = ofKind('claims').map((file) => ({ file, parsed: parseRecord(claimsSchema, file, report) }));
	const finder = new TextFinder(from, textDirs);
	const sources = claims.flatMap(({ file, parsed }) =>
		parsed ? sourceFrom(file, parsed, located.get(file.name), finder, registers, report, notes) : []
	);
	const told = new Set(problems);
	for (const problem of finder.refused)
		if (!told.has(problem)) notes.push(`${problem.at.file}: ${problem.message}; expected: ${problem.expected ?? ''}`);
	const derivations = claims.flatMap(({ file, parsed }) =>
		parsed ? derivationsOf(parsed, file, registers, report) : []
	);
	const checks = ofKind('checks').flatMap((file) => {
		const parsed = parseRecord(checksSchema, file, report);
		const source = located.get(file.name);
		if (parsed && source) reportOfItself(parsed, source.record, file, report);
		return parsed ? checksOf(parsed, file, registers, report, (text) => void notes.push(text)) : [];
	});

	const { evidence, ...assembled } = assemble({ sources, derivations, checks });
	const styled = figuresOf(ofKind('figures'), evidence, registers, report).map((figure) => ({
		...figure,
		...(registers.style && { style: registers.style })
	}));
	const comparison = {
		files: ofKind('figures'),
		unread: unread.filter(({ kind }) => kind === 'figures').map(({ name }) => name),
		compares: comparesVersions,
		report,
		note: (text: string) => void notes.push(text)
	};
	const place = { files: from, dir };
	const figures = house?.versioned(styled, comparison, place) ?? styled;
	for (const file of ofKind('dataset')) if (meta) reportCards(meta, file, slugsOf(ofKind('figures'), unread), report);
	const brand = ofKind('dataset').flatMap((file) =>
		house && meta?.brand ? [house.brandOf(meta.brand, file, place, report, lettersDrawn(files))] : []
	)[0];
	const sorted = sortProblems(problems);
	const accounts = sources.map(({ draft: { id, title, language, text }, inventory, whole }) => ({
		id,
		title,
		language,
		text,
		inventory,
		whole
	}));
	if (sorted.length > 0 || !meta) return { problems: sorted, notes, accounts };
	const { schema: _, brand: _brand, style: _style, ...about } = meta;
	const listed = about.files === 'lean' ? figures.map(madeLean) : figures;
	const dataset = {
		...about,
		...(brand && { brand, desk: about.desk ?? 'off' }),
		...(registers.style && { style: registers.style }),
		...assembled,
		figures: house && brand ? listed.map((figure) => house.branded(figure, brand)) : listed
	};
	return { dataset, problems: [], notes, accounts };
}

/** The names of all figures, of those too whose files are broken. */
function slugsOf(files: readonly YamlFile[], unread: readonly FileName[]): string[] {
	return [...files, ...unread.filter(({ kind }) => kind === 'figures')].map(({ name }) => name);
}

/** A figure of a lean dataset. What was published with all its files keeps them: others link to them. */
function madeLean(figure: Figure): Figure {
	return figure.versions.every(({ files }) => files === 'lean') ? { ...figure, lean: true } : figure;
}

type SourceParts = Parameters<typeof assemble>[0]['sources'][number] & { readonly whole: boolean };

function sourceFrom(
	file: YamlFile,
	parsed: Parsed<ClaimsRecord>,
	source: LocatedSource | undefined,
	finder: TextFinder,
	registers: Registers,
	report: Report,
	notes: string[]
): SourceParts[] {
	let { whole } = parsed;
	const counted: Report = (problem) => {
		whole = false;
		report(problem);
	};
	const drafts = claimsOf(parsed, file, source, registers, counted, (text) => void notes.push(text));
	if (!source) {
		const named = finder.find(file.name, '');
		if (named && 'found' in named) compareWithNamed(parsed.value, file, named.found, counted);
		else reportLengths(parsed.value.quotes, file, counted);
		return [];
	}
	const opened = finder.find(source.file.name, source.record.text.sha256);
	if (opened && 'problem' in opened) {
		counted(opened.problem);
		reportLengths(parsed.value.quotes, file, counted);
		return [];
	}
	const text = opened?.found;
	const compared = withFingerprint(source, text?.sha256);
	const match = matchQuotes(compared, parsed.value, file, text, counted, notes);
	reportQuotedAmount(source, parsed.value.quotes, file, report);
	const inventory = inventoryOf(drafts, parsed.value.undrawn);
	whole &&= drafts.length === parsed.value.claims.length;
	reportTwice(inventory, parsed.value.undrawn, file, report);
	if (text?.sha256 === compared.record.text.sha256) {
		const all = whole ? inventory : [...inventory, ...brokenWords(file.data, drafts, text.text)];
		const inOrder = [...all].sort((a, b) => a.start - b.start);
		reportUnaccounted(text.text, source.record.language, inOrder, file, report);
	}
	if (whole) reportBeside(drafts, parsed.value.undrawn, source.record.language, file, report);
	const { schema: _schema, verified: _verified, ...record } = source.record;
	return [
		{
			draft: { ...record, match, ...(registers.style && { style: registers.style }) },
			claims: drafts,
			inventory,
			whole
		}
	];
}

/** A source whose own fingerprint of the text is wrong is compared with the text that has its name. */
function withFingerprint(source: LocatedSource, found: string | undefined): LocatedSource {
	const { record, stoodIn } = source;
	if (!stoodIn(['text', 'sha256'])) return source;
	const sha256 = found ?? record.verified?.text ?? record.text.sha256;
	return { ...source, record: { ...record, text: { ...record.text, sha256 } } };
}
