import { areEntriesIntact } from '../../zip/archive';
import { FIRST_EDITION } from '../../../dataset/versions/edition';
import { editionNamed } from '../../editions';
import { shownMark } from '../../seal/fingerprint';
import { PROPERTIES } from '../../report/officeProperties';
import type { Budget } from '../shown/budget';
import { cellsDigest, inOrder, readSheets, type Sheet } from '../shown/cells';
import { pageDigest, picturesIn } from '../shown/pageTexts';
import { pixelDigest } from '../shown/pixels';
import { HOLLOW, isHollow } from '../shown/hollow';
import { oddDocument } from '../shown/office/document';
import { oddWorkbook } from '../shown/office/workbook';
import { attributeOf, collapsed, findAll, textOf } from '../shown/xmlNodes';
import { xmlPart } from '../shown/xmlParts';
import { marksInProperties } from '../marks';
import type { OpenedZip } from '../openZip';
import { isShown, NO_MARKS, sentenceOf, type Marks, type Reading } from '../reading';
import { oddOfPng, readPng } from './png';

/** What of the zip itself is not understood. */
export function oddZip({ hasMore, odd }: OpenedZip): string[] {
	return [...(hasMore ? ['It holds bytes that belong to no file in it.'] : []), ...odd];
}

/** Properties of one name, of which programs show one or the other. */
export function oddProperties({ entries }: OpenedZip): string[] {
	const properties = xmlPart(entries, PROPERTIES);
	const names = properties ? findAll(properties.root, 'property').map((each) => attributeOf(each, 'name')) : [];
	return new Set(names).size < names.length ? ['Its properties say more than once what it is.'] : [];
}

export function propertiesOf({ entries }: OpenedZip): Marks | undefined {
	const properties = xmlPart(entries, PROPERTIES);
	return properties && marksInProperties(properties.root);
}

/** @throws {Error} if it is no workbook */
export function readXlsx(zip: OpenedZip): Reading {
	const sheets = readSheets(zip.entries);
	const marks = propertiesOf(zip) ?? citedMarks(sheets);
	const differences = [...oddZip(zip), ...oddProperties(zip), ...oddWorkbook(zip.entries), ...oddTexts(sheets)];
	const isUnderstood = differences.length === 0;
	const isSealed = isUnderstood && areEntriesIntact(zip.entries, PROPERTIES);
	const areSame = isShown(marks, cellsDigest(sheets));
	const showsSame = areSame && isUnderstood;
	if (marks && marks.shown !== '' && !areSame) differences.push('Cells are not those that were written.');
	const rows = rowsOf(sheets);
	const looksOurs = rows.some((row) => 'standing' in row && 'quote' in row);
	return {
		kind: 'xlsx',
		marks,
		isSealed,
		showsSame,
		differences,
		rows,
		isPlainlyNumbered: true,
		...headingOf(zip),
		looksOurs
	};
}

function oddTexts(sheets: readonly Sheet[]): string[] {
	const texts = sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
	return texts.some((text) => typeof text === 'string' && isHollow(text)) ? [HOLLOW] : [];
}

/** The title that programs show of the file. */
export function headingOf({ entries }: OpenedZip): Pick<Reading, 'heading'> {
	const core = xmlPart(entries, 'docProps/core.xml');
	const [title] = core ? findAll(core.root, 'title') : [];
	return title ? { heading: collapsed(textOf(title)) } : {};
}

/** The first sheet by the names in its first row. */
function rowsOf(sheets: readonly Sheet[]): Record<string, string>[] {
	const [header, ...rows] = inOrder(sheets[0]?.rows ?? new Map<number, ReadonlyMap<number, string | number>>());
	if (!header) return [];
	const names = inOrder(header[1]);
	return rows.map(([, row]) => Object.fromEntries(names.map(([x, name]) => [String(name), String(row.get(x) ?? '')])));
}

/** Programs that drop the properties keep the sheet that cites. */
function citedMarks(sheets: readonly Sheet[]): Marks | undefined {
	const citation = sheets.find(({ name }) => name === 'Citation');
	const lines = new Map([...(citation?.rows.values() ?? [])].map((row) => [row.get(0), String(row.get(1) ?? '')]));
	const content = lines.get('Content (sha256)') ?? '';
	if (!/^[0-9a-f]{64}$/.test(content)) return undefined;
	const of = (name: string) => lines.get(name) ?? '';
	return { ...NO_MARKS, content, version: of('Version'), address: of('Address'), edition: of('Edition') };
}

/** @throws {Error} if it is no document of a word processor */
export function readDocx(zip: OpenedZip, budget: Budget): Reading {
	const own = propertiesOf(zip);
	// A page that was put together from ours, or lost its properties, still holds the picture with its own marks.
	const [picture] = picturesIn(zip.entries);
	const pasted = own || !picture ? undefined : marksOfPicture(zip.entries[picture], budget);
	// Somebody's long report: its text need not be taken apart twice.
	if (!own)
		return {
			kind: 'docx',
			marks: undefined,
			isSealed: false,
			showsSame: false,
			differences: [],
			looksOurs: pasted !== undefined
		};
	const differences = [
		...oddZip(zip),
		...oddProperties(zip),
		...oddDocument(zip.entries, headingOf(zip).heading ?? ''),
		...oddPicture(zip, budget)
	];
	const isUnderstood = differences.length === 0;
	const isSealed = isUnderstood && areEntriesIntact(zip.entries, PROPERTIES);
	let isSame = false;
	try {
		isSame = isShown(
			own,
			pageDigest(zip.entries, (png) => pictureMark(own, pixelDigest(png, budget)))
		);
		if (!isSame) differences.push(...whatDiffers(zip, budget));
	} catch (error) {
		differences.push(sentenceOf(error));
	}
	return {
		kind: 'docx',
		marks: own,
		isSealed,
		showsSame: isSame && isUnderstood,
		differences,
		...headingOf(zip),
		looksOurs: pasted !== undefined
	};
}

/** What of its picture is not understood, beside its pixels. */
function oddPicture({ entries }: OpenedZip, budget: Budget): string[] {
	return picturesIn(entries).flatMap((name) => {
		try {
			return oddOfPng(entries[name] ?? new Uint8Array(), budget);
		} catch (error) {
			return [sentenceOf(error)];
		}
	});
}

/** What the page counts of its picture: that is of the page's edition. */
function pictureMark(page: Marks | undefined, digest: string): string {
	return shownMark(editionNamed(page?.edition ?? '') ?? FIRST_EDITION, digest);
}

function marksOfPicture(png: Uint8Array | undefined, budget: Budget): Marks | undefined {
	try {
		return png ? readPng(png, budget).marks : undefined;
	} catch {
		return undefined;
	}
}

/** The picture tells of itself whether it is the one that was drawn. */
function whatDiffers({ entries }: OpenedZip, budget: Budget): string[] {
	const pictures = picturesIn(entries);
	if (pictures.length === 0) return ['The picture is missing.'];
	const readings = pictures.map((name) => readPng(entries[name] ?? new Uint8Array(), budget));
	const other = readings.filter(({ showsSame }) => !showsSame);
	if (other.length > 0)
		return other[0]?.marks
			? ['The pixels of its picture are not those that were drawn.']
			: ['Its picture is another one, or has lost its metadata.'];
	return ['Its words (caption, footnote or alt text) are not those that were written.'];
}
