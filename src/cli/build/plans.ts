/** Which files the exporter makes of what kit has prerendered. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG_SCALE } from '../../lib/export/png';
import { REPORT_SCALE } from '../../lib/figure/widths';
import { drawingBeside } from '../export/beside';
import type { MadeKind } from '../export/make';

/** A file to be made, and of which one. */
export interface Plan {
	readonly kind: MadeKind;
	readonly source: string;
	readonly target: string;
	/** Of a picture: its pixels for each px of the drawing. */
	readonly scale: number;
	/** The picture that goes into a document. */
	readonly picture?: string;
}

/** Everything that is made of one text alone. */
export function planFiles(site: string): Plan[] {
	const folder = join(site, 'figures');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	const plan = (kind: MadeKind, name: string, ending: string, scale: number): Plan => ({
		kind,
		source: join(folder, name),
		target: join(folder, `${name.slice(0, -ending.length)}.${kind}`),
		scale
	});
	return names
		.filter((name) => name.endsWith('.svg') && !name.endsWith('.outlines.svg'))
		.flatMap((svg) => {
			const beside = drawingBeside(svg.slice(0, -'.svg'.length));
			if (beside) return beside.kinds.map((kind) => plan(kind, svg, '.svg', beside.scale));
			const picture = plan('png', svg, '.svg', PNG_SCALE);
			// What lies deeper is a frozen version, which has no PDF and no workbook.
			if (/[\\/]/.test(svg)) return [picture];
			const json = svg.replace(/\.svg$/, '.json');
			const workbook = existsSync(join(folder, json)) ? [plan('xlsx', json, '.json', PNG_SCALE)] : [];
			return [picture, plan('pdf', svg, '.svg', PNG_SCALE), plan('outlines.svg', svg, '.svg', PNG_SCALE), ...workbook];
		});
}

/** A word processor's page of each figure that has a picture for reports. */
export function planDocuments(site: string): Plan[] {
	const folder = join(site, 'figures');
	return readdirSync(folder)
		.filter((name) => name.endsWith('-report.png'))
		.map((name) => join(folder, name.slice(0, -'-report.png'.length)))
		.filter((figure) => existsSync(`${figure}.json`))
		.map((figure) => ({
			kind: 'docx',
			source: `${figure}.json`,
			picture: `${figure}-report.png`,
			target: `${figure}.docx`,
			scale: REPORT_SCALE
		}));
}
