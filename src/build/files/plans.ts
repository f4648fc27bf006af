/** Which files the exporter makes of what kit has prerendered. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawingNamed, OWN_DRAWING, REPORT_PICTURE } from '../../lib/press/drawings';
import {
	endingOf,
	FORMAT_NAMES,
	formatOf,
	FORMATS,
	isDocumentFormat,
	isRecordFormat,
	type DocumentFormat,
	type RecordFormat,
	type SceneFormat
} from '../../lib/press/formats';

/** A file to be made, and of what. */
export type Plan = ScenePlan | RecordPlan | DocumentPlan;

interface ScenePlan {
	readonly format: SceneFormat;
	/** What is drawn (`drawingNamed`). */
	readonly name: string;
	/** Of a picture: its pixels for each px of the drawing. */
	readonly scale: number;
	readonly target: string;
}

interface RecordPlan {
	readonly format: RecordFormat;
	/** Path of the figure’s JSON. */
	readonly record: string;
	readonly target: string;
}

interface DocumentPlan {
	readonly format: DocumentFormat;
	/** Path of the figure’s JSON. */
	readonly record: string;
	/** Path of the picture that goes into it. */
	readonly picture: string;
	readonly target: string;
}

const SVG = endingOf('svg');
const JSON_ENDING = endingOf('json');

const OF_RECORDS = FORMAT_NAMES.filter(isRecordFormat);
const DOCUMENTS = FORMAT_NAMES.filter(isDocumentFormat);

/** What is made of a drawing or a record alone: of each drawing that kit wrote as an SVG, and of each figure’s JSON. */
export function planFiles(site: string): Plan[] {
	const folder = join(site, 'figures');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return names
		.filter((name) => formatOf(name) === 'svg')
		.flatMap((svg): Plan[] => {
			const name = svg.slice(0, -SVG.length);
			const path = join(folder, name);
			const { version, drawing } = drawingNamed(name, (slug) => existsSync(join(folder, slug) + JSON_ENDING));
			const drawn = drawing.formats
				.filter((format) => version === undefined || FORMATS[format].ofVersions)
				.map((format) => ({ format, name, scale: drawing.scale, target: path + endingOf(format) }));
			const record = path + JSON_ENDING;
			if (version !== undefined || drawing !== OWN_DRAWING || !existsSync(record)) return drawn;
			return [...drawn, ...OF_RECORDS.map((format) => ({ format, record, target: path + endingOf(format) }))];
		});
}

/** What holds a picture besides its words, such as a word processor’s page, of each figure that has one for reports. */
export function planDocuments(site: string): Plan[] {
	const folder = join(site, 'figures');
	return readdirSync(folder)
		.filter((name) => name.endsWith(REPORT_PICTURE))
		.map((name) => join(folder, name.slice(0, -REPORT_PICTURE.length)))
		.filter((figure) => existsSync(figure + JSON_ENDING))
		.flatMap((figure) =>
			DOCUMENTS.map((format) => ({
				format,
				record: figure + JSON_ENDING,
				picture: figure + REPORT_PICTURE,
				target: figure + endingOf(format)
			}))
		);
}
