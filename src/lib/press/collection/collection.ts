/** Several figures as one file: a report, slides, a table, or all of it in a zip. Runs in a browser too. */
import { contentType, FORMATS } from '../formats';
import { readFigureRecord, type FigureRecord } from '../record/figureRecord';
import type { Signer } from '../seal/fingerprint';
import { csvOfRecords } from './csv';

/** What a collection can be had as; its makers are loaded only when they are asked for. */
export const COLLECTION_FORMATS = ['docx', 'pptx', 'zip', 'csv'] as const;
export type CollectionFormat = (typeof COLLECTION_FORMATS)[number];

/** A figure’s files of which collections are made: its JSON, and the picture that stands over a caption (a PNG). */
export interface CollectedFigure {
	readonly json: string;
	readonly picture: Uint8Array;
}

interface Collected extends CollectedFigure {
	readonly record: FigureRecord;
}

type Maker = (figures: readonly Collected[], signer: Signer | undefined) => Uint8Array | Promise<Uint8Array>;

const MAKERS: Readonly<Record<CollectionFormat, Maker>> = {
	docx: async (figures) => (await import('../report/briefDocx')).reportDocxFile(figures, titleOf(figures)),
	pptx: async (figures) =>
		(await import('../slides/pptx')).slidesFile(
			figures.map(({ record }) => record),
			titleOf(figures)
		),
	csv: (figures) => new TextEncoder().encode(csvOfRecords(figures.map(({ record }) => record))),
	zip: zipOf
};

/**
 * The figures in their order as one file: the same figures give the same bytes.
 * @throws {Error} if there is none, or one does not fit where it shall stand
 */
export async function collectionFile(
	format: CollectionFormat,
	figures: readonly CollectedFigure[],
	signer?: Signer
): Promise<Uint8Array> {
	if (figures.length === 0) throw new Error('There is no figure in it.');
	const read = figures.map((figure) => ({ ...figure, record: readFigureRecord(figure.json) }));
	return MAKERS[format](read, signer);
}

/** As a server would send it. */
export function collectionType(format: CollectionFormat): string {
	return contentType(FORMATS[format]);
}

function titleOf(figures: readonly Collected[]): string {
	const [first] = figures;
	return figures.length === 1 && first ? first.record.title : `${figures.length} figures`;
}

/** Report, slides and table, and what they were made of. */
async function zipOf(figures: readonly Collected[], signer: Signer | undefined): Promise<Uint8Array> {
	const { zipFile } = await import('../zip/figureZip');
	const whole = (['docx', 'pptx', 'csv'] as const).map(
		async (format) => [`${NAMES[format]}.${format}`, await MAKERS[format](figures, signer)] as const
	);
	const single = figures.flatMap(({ record, json, picture }) => [
		[`${record.figure}.json`, new TextEncoder().encode(json)] as const,
		[`${record.figure}-captioned.png`, picture] as const
	]);
	return zipFile(Object.fromEntries([...(await Promise.all(whole)), ...single]), signer);
}

/** What a collection’s files are called. */
export const NAMES: Readonly<Record<CollectionFormat, string>> = {
	docx: 'report',
	pptx: 'slides',
	csv: 'table',
	zip: 'figures'
};
