/** Which files the exporter makes of what kit has prerendered. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawingNamed, OWN_DRAWING, REPORT_PICTURE } from '../../lib/export/drawings';
import { endingOf, formatOf, FORMATS, formatsWhere, isMadeFormat, type MadeFormat } from '../../lib/export/formats';
import { PNG_SCALE, REPORT_SCALE } from '../../lib/figure/widths';

/** A file to be made, and of which one. */
export interface Plan {
	readonly format: MadeFormat;
	readonly source: string;
	readonly target: string;
	/** Of a picture: its pixels for each px of the drawing. */
	readonly scale: number;
	/** The picture that goes into a document. */
	readonly picture?: string;
}

const SVG = endingOf('svg');
const JSON_ENDING = endingOf('json');

const OF_RECORDS = formatsWhere(({ from }) => from === 'rows' || from === 'record').filter(isMadeFormat);

/** Everything that is made of one text alone. */
export function planFiles(site: string): Plan[] {
	const folder = join(site, 'figures');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return names
		.filter((name) => formatOf(name) === 'svg')
		.flatMap((svg) => {
			const stem = svg.slice(0, -SVG.length);
			const plan = (format: MadeFormat, ending: string, scale: number): Plan => ({
				format,
				source: join(folder, stem + ending),
				target: join(folder, stem + endingOf(format)),
				scale
			});
			const { drawing } = drawingNamed(stem);
			// What lies deeper is a frozen version.
			const isVersion = /[\\/]/.test(svg);
			const drawn = drawing.formats
				.filter(isMadeFormat)
				.filter((format) => !isVersion || FORMATS[format].ofVersions)
				.map((format) => plan(format, SVG, drawing.scale));
			if (isVersion || drawing !== OWN_DRAWING || !existsSync(join(folder, stem + JSON_ENDING))) return drawn;
			const told = OF_RECORDS.filter((format) => !FORMATS[format].holdsPicture);
			return [...drawn, ...told.map((format) => plan(format, JSON_ENDING, PNG_SCALE))];
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
			OF_RECORDS.filter((format) => FORMATS[format].holdsPicture).map((format) => ({
				format,
				source: figure + JSON_ENDING,
				picture: figure + REPORT_PICTURE,
				target: figure + endingOf(format),
				scale: REPORT_SCALE
			}))
		);
}
