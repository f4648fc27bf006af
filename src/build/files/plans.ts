/** Which files the exporter makes of what kit has prerendered. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Depth } from '../../lib/figure/brief/purposes';
import { depthOf } from '../../lib/figure/widths';
import { drawingNamed, isAhead, DRAWINGS_BESIDE, OWN_DRAWING, PICTURES } from '../../lib/press/drawings';
import {
	endingOf,
	formatOf,
	FORMATS,
	isDocumentFormat,
	isRecordFormat,
	type DocumentFormat,
	type RecordFormat,
	type SceneFormat
} from '../../lib/press/formats';
import type { FindFigure } from './fileDrawing';

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
	readonly depth: Depth;
	readonly target: string;
}

const SVG = endingOf('svg');
const JSON_ENDING = endingOf('json');

/**
 * What is made of a drawing or a record alone: of each drawing that kit wrote as an SVG, of those beside it of which a lean figure
 * has a picture and no SVG, and of each figure’s JSON.
 */
export function planFiles(site: string, find: FindFigure): Plan[] {
	const folder = join(site, 'figures');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return names
		.filter((name) => formatOf(name) === 'svg')
		.flatMap((svg): Plan[] => {
			const name = svg.slice(0, -SVG.length);
			const path = join(folder, name);
			const { slug, version, drawing } = drawingNamed(name, (slug) => existsSync(join(folder, slug) + JSON_ENDING));
			const figure = find(slug) ?? {};
			const drawn = drawing.formats
				.filter((format) => version === undefined || FORMATS[format].ofVersions)
				.filter((format) => version !== undefined || isAhead(figure, drawing, format))
				.map((format) => ({ format, name, scale: drawing.scale, target: path + endingOf(format) }));
			const record = join(folder, slug) + JSON_ENDING;
			if (version !== undefined || !existsSync(record)) return drawn;
			const ofRecords = (drawing.documents ?? [])
				.filter(isRecordFormat)
				.filter((format) => isAhead(figure, drawing, format));
			const withoutSvg = DRAWINGS_BESIDE.filter((each) => drawing === OWN_DRAWING && !isAhead(figure, each, 'svg'));
			const beside = withoutSvg.flatMap((each) =>
				each.formats
					.filter((format) => isAhead(figure, each, format))
					.map((format) => ({
						format,
						name: slug + each.ending,
						scale: each.scale,
						target: path + each.ending + endingOf(format)
					}))
			);
			return [...drawn, ...beside, ...ofRecords.map((format) => ({ format, record, target: path + endingOf(format) }))];
		});
}

/** What holds a picture besides its words, such as a word processor’s page, of each figure that has one for it. */
export function planDocuments(site: string): Plan[] {
	const folder = join(site, 'figures');
	const names = readdirSync(folder);
	return [OWN_DRAWING, ...DRAWINGS_BESIDE].flatMap(({ ending, form, documents = [] }) => {
		const depth = depthOf(form);
		const end = PICTURES[depth].ending + endingOf('png');
		return names
			.filter((name) => name.endsWith(end))
			.map((name) => join(folder, name.slice(0, -end.length)))
			.filter((figure) => existsSync(figure + JSON_ENDING))
			.flatMap((figure) =>
				documents.filter(isDocumentFormat).map((format) => ({
					format,
					record: figure + JSON_ENDING,
					picture: figure + end,
					depth,
					target: figure + ending + endingOf(format)
				}))
			);
	});
}
