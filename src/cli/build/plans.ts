/** Which files the exporter makes of what kit has prerendered. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG_SCALE } from '../../lib/export/png';
import { drawingBeside } from '../export/beside';
import type { DrawnKind } from '../export/make';

/** A file to be made, and of what. */
export type Plan = DrawnPlan | WorkbookPlan | DocumentPlan;

interface DrawnPlan {
	readonly kind: DrawnKind;
	/** What is drawn (`drawingNamed`). */
	readonly name: string;
	/** Of a picture: its pixels for each px of the drawing. */
	readonly scale: number;
	readonly target: string;
}

interface WorkbookPlan {
	readonly kind: 'xlsx';
	/** Path of the figure's JSON. */
	readonly record: string;
	readonly target: string;
}

interface DocumentPlan {
	readonly kind: 'docx';
	/** Path of the figure's JSON. */
	readonly record: string;
	/** Path of the picture that goes into it. */
	readonly picture: string;
	readonly target: string;
}

/** What is made of a drawing or a record alone: beside each SVG what has its name, and of each figure's JSON a workbook. */
export function planFiles(site: string): Plan[] {
	const folder = join(site, 'figures');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return names
		.filter((name) => name.endsWith('.svg') && !name.endsWith('.outlines.svg'))
		.flatMap((svg): Plan[] => {
			const name = svg.slice(0, -'.svg'.length);
			const path = join(folder, name);
			const drawn = (kind: DrawnKind, scale: number): Plan => ({ kind, name, scale, target: `${path}.${kind}` });
			const beside = drawingBeside(name);
			if (beside) return beside.kinds.map((kind) => drawn(kind, beside.scale));
			const picture = drawn('png', PNG_SCALE);
			// What lies deeper is a frozen version, which has no PDF and no workbook.
			if (/[\\/]/.test(name)) return [picture];
			const record = `${path}.json`;
			const workbook: Plan[] = existsSync(record) ? [{ kind: 'xlsx', record, target: `${path}.xlsx` }] : [];
			return [picture, drawn('pdf', PNG_SCALE), drawn('outlines.svg', PNG_SCALE), ...workbook];
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
			record: `${figure}.json`,
			picture: `${figure}-report.png`,
			target: `${figure}.docx`
		}));
}
