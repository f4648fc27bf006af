/** Figures as files in a folder of one's own: the work of `npm run export`. */
import { join } from 'node:path';
import { loadDataset } from '../../lib/dataset/load';
import { nearestName } from '../../lib/dataset/names';
import { formatProblems } from '../../lib/dataset/report';
import type { Figure } from '../../lib/dataset/types';
import { toBibtex } from '../../lib/export/bibtex';
import { recordsOf, toCslJson } from '../../lib/export/citations';
import { toRis } from '../../lib/export/ris';
import { figureCsv } from '../../lib/export/csv';
import { csvForExcel } from '../../lib/export/csvCell';
import { drawingOf } from '../../lib/export/drawing';
import { fontBytes } from '../../lib/export/fontBytes';
import { jsonFile } from '../../lib/export/json';
import { svgFile } from '../../lib/export/svg';
import { csvMetadata } from '../../lib/export/csvMetadata';
import { REPORT_FORM, REPORT_SCALE } from '../../lib/figure/widths';
import { siteSigner } from '../../lib/site/signer';
import { addressOf } from './drawings';
import { fontFiles } from './fontFiles';
import { isDrawn, makeFile, type MadeKind, type MakeTask } from './make';
import type { ExportOptions, Format } from './options';
import { openPool } from './pool';
import { Progress } from './progress';
import { openStaging } from './staging';
import type { MakeResult } from './worker';

export interface WrittenFile {
	readonly path: string;
	readonly figure: string;
	readonly version: number;
	readonly format: Format;
	readonly bytes: number;
}

export interface ExportTalk {
	/** Progress, for people. */
	say(line: string): void;
	/** Told once there is something to be removed if the work is stopped. */
	onDiscard(discard: () => void): void;
}

/** Writes the files that the options ask for; throws with all that is wrong, and then nothing was written. */
export async function exportFigures(options: ExportOptions, talk: ExportTalk): Promise<WrittenFile[]> {
	const figures = chosenFigures(options);
	const staging = openStaging(options.out);
	talk.onDiscard(() => staging.discard());
	const jobs = figures.flatMap((figure) => options.formats.map((format) => ({ figure, format })));
	const progress = new Progress(talk.say);
	const pool = openPool();
	const written: WrittenFile[] = [];
	const failures: string[] = [];
	const keep = async ({ figure, format }: (typeof jobs)[number], bytes: Uint8Array) => {
		const name = `${figure.slug}.${format}`;
		await staging.add(name, bytes);
		const { slug, revisions } = figure;
		const version = Math.max(1, revisions.length);
		written.push({ path: join(options.out, name), figure: slug, version, format, bytes: bytes.length });
		progress.step(jobs.length);
	};
	try {
		const made = jobs.filter(({ format }) => isMade(format));
		for (const job of jobs.filter((each) => !made.includes(each)))
			await keep(job, new TextEncoder().encode(await textOf(job.figure, job.format, options)));
		await pool.run<(typeof jobs)[number], MakeTask, MakeResult>({
			items: made,
			ask: ({ figure, format }) => taskOf(figure, format, options),
			done: async (job, result) => {
				if (result.ok) await keep(job, result.bytes);
				else failures.push(`${job.figure.slug}.${job.format}: ${result.message}`);
			}
		});
		if (failures.length > 0) throw new Error(failures.sort().join('\n'));
		staging.publish();
	} catch (error) {
		staging.discard();
		throw error;
	} finally {
		await pool.end();
	}
	return written.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** @throws {Error} with every mistake of the dataset, or every slug and version that there is not */
function chosenFigures({ dir, slugs, version }: ExportOptions): Figure[] {
	const { dataset, problems } = loadDataset({ dir });
	if (!dataset || problems.length > 0)
		throw new Error(`${formatProblems(problems)}\nNothing was written: the dataset in “${dir}” is broken.`);
	const known = dataset.figures.filter(({ status }) => status !== 'draft');
	const mistakes: string[] = [];
	const wanted = slugs.length === 0 ? known : slugs.flatMap((slug) => find(slug, dataset.figures, mistakes) ?? []);
	const chosen = wanted.map((figure) => {
		if (version === undefined) return figure;
		const found = figure.versions.find(({ number }) => number === version);
		if (!found)
			mistakes.push(`The figure “${figure.slug}” has no version ${version}; its last is ${figure.versions.length}.`);
		return found?.figure ?? figure;
	});
	if (mistakes.length > 0) throw new Error(`${mistakes.join('\n')}\nNothing was written.`);
	return chosen;
}

function find(slug: string, figures: readonly Figure[], mistakes: string[]): Figure | undefined {
	const figure = figures.find((each) => each.slug === slug || each.aliases.includes(slug));
	if (figure && figure.status !== 'draft') return figure;
	const nearest = nearestName(
		slug,
		figures.filter(({ status }) => status !== 'draft').map((each) => each.slug)
	);
	if (figure)
		mistakes.push(`The figure “${slug}” is a draft. Publish it first: npm run data:publish -- ${slug} --why "…"`);
	else mistakes.push(`There is no figure “${slug}”.${nearest ? ` Perhaps “${nearest}”?` : ''}`);
	return undefined;
}

function isMade(format: Format): format is MadeKind & Format {
	return isDrawn(format) || format === 'xlsx' || format === 'docx';
}

async function textOf(figure: Figure, format: Format, options: ExportOptions): Promise<string> {
	const address = addressOf(figure);
	if (format === 'csv') return figureCsv(figure, address);
	if (format === 'excel.csv') return csvForExcel(figureCsv(figure, address));
	if (format === 'csv-metadata.json') return `${JSON.stringify(csvMetadata(figure, address), null, '\t')}\n`;
	if (format === 'json') return jsonFile(figure, address, siteSigner());
	if (format === 'bib') return toBibtex(recordsOf(figure, address));
	if (format === 'ris') return toRis(recordsOf(figure, address));
	if (format === 'csl.json') return toCslJson(recordsOf(figure, address));
	const { form, look } = options;
	return svgFile(figure, { address, form, look, signer: siteSigner(), readFont: fontBytes });
}

async function taskOf(figure: Figure, format: Format, options: ExportOptions): Promise<MakeTask> {
	if (!isMade(format)) throw new Error(`${format} is not made of another file.`);
	const fonts = fontFiles(['.cache/fonts', join(options.dir, 'fonts')]);
	const placed = { address: addressOf(figure), signer: siteSigner() };
	if (isDrawn(format)) {
		const { form, look, scale } = options;
		return { kind: format, drawing: drawingOf(figure, { ...placed, form, look }), fonts, scale };
	}
	const record = jsonFile(figure, placed.address, placed.signer);
	if (format === 'xlsx') return { kind: format, record };
	const drawing = drawingOf(figure, { ...placed, form: REPORT_FORM });
	return { kind: format, record, picture: await makeFile({ kind: 'png', drawing, fonts, scale: REPORT_SCALE }) };
}
