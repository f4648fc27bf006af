/** What else stands in zips of ours, made anew: texts and citations of a figure, tables of the whole dataset, reports of several figures. */
import { readFigureRecord } from '../../lib/press/record/figureRecord';
import { isRecord } from '../../lib/dataset/read/plain';
import type { Dataset, Figure } from '../../lib/dataset/types';
import { collectionFile, NAMES } from '../../lib/press/collection/collection';
import { OWN_DRAWING } from '../../lib/press/drawings';
import { fontBytes } from '../../lib/press/fontBytes';
import { endingOf, formatsWhere, isTextFormat } from '../../lib/press/formats';
import { jsonFile } from '../../lib/press/record/json';
import { reportKitTexts } from '../../lib/press/report/reportKit';
import { CLAIMS_CSV, dataPackage, datasetCsv } from '../../lib/press/table/datasetFiles';
import { TEXTS } from '../../lib/press/texts';
import type { Entries } from '../../lib/press/zip/archive';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A figure in a zip, as it may be drawn. */
export interface Packed {
	readonly figure: Figure;
	readonly address: string;
}

/** Name → what may stand in a zip under it, beside what speaks for itself. */
export async function kitTexts(
	packed: readonly Packed[],
	entries: Entries,
	dataset: Dataset
): Promise<ReadonlyMap<string, readonly Uint8Array[]>> {
	const texts = new Map<string, Uint8Array[]>();
	const add = (name: string, bytes: Uint8Array) => void texts.set(name, [...(texts.get(name) ?? []), bytes]);
	for (const each of packed) for (const [name, text] of await textsOf(each)) add(name, utf8(text));
	for (const [name, bytes] of await reportsIn(entries)) add(name, bytes);
	for (const [name, text] of ofAll(entries, dataset)) add(name, utf8(text));
	return texts;
}

/** In a report kit they stand by themselves, in the zip of everything in a folder. */
const FOLDERS = ['', 'figures/'];

async function textsOf({ figure, address }: Packed): Promise<[string, string][]> {
	const order = { figure, address, drawing: OWN_DRAWING, signer: undefined, readFont: fontBytes };
	const texts = Object.entries(reportKitTexts(readFigureRecord(jsonFile(figure, address))));
	for (const format of formatsWhere(({ kind }) => kind === 'none'))
		if (isTextFormat(format)) {
			const text = await TEXTS[format](order);
			texts.push(...FOLDERS.map((folder): [string, string] => [`${folder}${figure.slug}${endingOf(format)}`, text]));
		}
	return texts;
}

/** Report and slides of several figures, in the order that their table has them. */
async function reportsIn(entries: Entries): Promise<[string, Uint8Array][]> {
	const table = entries[`${NAMES.csv}.csv`];
	if (!table) return [];
	const slugs = [
		...new Set(
			textOf(table)
				.split('\r\n')
				.slice(1)
				.map((line) => line.split(',', 1)[0] ?? '')
		)
	];
	const figures = slugs.flatMap((slug) => {
		const [json, picture] = [entries[`${slug}.json`], entries[`${slug}-captioned.png`]];
		return json && picture ? [{ json: textOf(json), picture }] : [];
	});
	if (figures.length === 0) return [];
	return Promise.all(
		(['docx', 'pptx'] as const).map(async (format): Promise<[string, Uint8Array]> => [
			`${NAMES[format]}.${format}`,
			await collectionFile(format, figures)
		])
	);
}

function ofAll(entries: Entries, dataset: Dataset): [string, string][] {
	const named = entries['datapackage.json'];
	if (!named) return [];
	const figures = dataset.figures.filter(({ status }) => status !== 'draft');
	const read: unknown = JSON.parse(textOf(named));
	const home = isRecord(read) && typeof read['homepage'] === 'string' ? read['homepage'] : '';
	return [
		[CLAIMS_CSV, datasetCsv(dataset, figures)],
		['datapackage.json', `${JSON.stringify(dataPackage(dataset, figures, home), null, '\t')}\n`]
	];
}
