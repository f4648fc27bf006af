/** One file of a figure, made in the reader’s browser of the figure’s JSON, by the makers that a build has. */
import { base } from '$app/paths';
import { PICTURES, drawingNamed } from '../../press/drawings';
import { depthOf } from '../../figure/widths';
import { endingOf, formatOf, FORMATS, isTextFormat, type Format } from '../../press/formats';
import { pngFrom, svgFrom, loadMetrics } from '../../press/browser/picture';
import { figureOf, readFigureRecord } from '../../press/record/figureRecord';
import { PLAIN_TEXTS, type PlainFormat } from '../../press/plainTexts';
import { PAGE_METRICS } from '../making/fontPlaces.js';

/**
 * @param name below `figures/`, as `oil-half-cm.png`
 * @throws {Error} if there is no such figure, or no such file of it, or it does not fit its form
 */
export async function makeInPage(name: string): Promise<Blob> {
	const format = formatOf(name);
	if (!format) throw new Error(`“${name}” is no file of a figure.`);
	// No figure’s name ends as a drawing’s does.
	const { slug, drawing } = drawingNamed(name.slice(0, -endingOf(format).length), () => false);
	const answer = await fetch(`${base}/figures/${slug}.json`);
	if (!answer.ok) throw new Error(`There is no figure “${slug}”.`);
	await loadMetrics(base + PAGE_METRICS);
	const made = await makeOf(format, await answer.text(), drawing);
	return made instanceof Blob ? made : new Blob([new Uint8Array(made)], { type: FORMATS[format].mime });
}

type Drawn = ReturnType<typeof drawingNamed>['drawing'];

async function makeOf(format: Format, json: string, drawing: Drawn): Promise<Blob | Uint8Array> {
	if (format === 'png') return pngFrom(json, drawing);
	if (format === 'svg') return new TextEncoder().encode(await svgFrom(json, drawing));
	const record = readFigureRecord(json);
	if (isPlain(format)) {
		const text = PLAIN_TEXTS[format]({ figure: figureOf(record), address: record.address, signer: undefined });
		return new TextEncoder().encode(text);
	}
	if (format === 'xlsx') return (await import('../../press/table/xlsx')).xlsxFile(record, undefined);
	if (format === 'pptx') return (await import('../../press/slides/pptx')).slideFile(record, undefined);
	if (format !== 'docx') throw new Error(`A browser makes no ${FORMATS[format].name}: npm run export does.`);
	const depth = depthOf(drawing.form);
	const picture = new Uint8Array(await (await pngFrom(json, PICTURES[depth])).arrayBuffer());
	return depth === 'full'
		? (await import('../../press/report/docx')).docxFile(record, picture, undefined)
		: (await import('../../press/report/briefDocx')).briefDocxFile({ record, picture }, undefined);
}

function isPlain(format: Format): format is PlainFormat {
	return isTextFormat(format) && FORMATS[format].from !== 'scene';
}
