/** Figures as files in a folder of one's own: the work of `npm run export`. */
import { join } from 'node:path';
import { loadDataset } from '../../lib/dataset/load';
import { nearestName } from '../../lib/dataset/problems/names';
import { disk } from '../../lib/dataset/ports/disk';
import { formatProblems } from '../../lib/dataset/problems/report';
import type { Figure } from '../../lib/dataset/types';
import { drawingOf } from '../../lib/press/drawing';
import { fontBytes } from '../../lib/press/fontBytes';
import {
	isDocumentFormat,
	isMadeFormat,
	isSceneFormat,
	isTextFormat,
	type MadeFormat,
	type TextFormat
} from '../../lib/press/formats';
import { TEXTS } from '../../lib/press/texts';
import { REPORT_FORM, REPORT_SCALE } from '../../lib/figure/widths';
import { settings } from '../../lib/settings.js';
import { siteSigner } from '../../lib/site/making/signer';
import { figureAddress } from '../figureAddress';
import { answerMake, type MakeResult } from '../files/answers';
import { fontFiles } from '../files/fontFiles';
import { makeFile, type MakeTask } from '../files/make';
import type { ExportOptions, WrittenFormat } from './options';
import { openPool } from '../files/pool';
import { openWorkshop } from '../files/workshop';
import { Progress } from '../progress';
import { NewFiles } from '../disk/newFiles';
import { openStore } from '../kept/store';
import { cutsIn } from '../kept/cuts';
import { giveCuts } from '../../lib/fonts/build/cutOnce';

export interface WrittenFile {
	readonly path: string;
	readonly figure: string;
	readonly version: number;
	readonly format: WrittenFormat;
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
	const written = new NewFiles();
	talk.onDiscard(() => written.discard());
	const store = openStore();
	giveCuts(cutsIn(store));
	const jobsOf = <Some extends WrittenFormat>(formats: readonly Some[]) =>
		figures.flatMap((figure) => formats.map((format) => ({ figure, format })));
	const jobs = jobsOf(options.formats);
	const progress = new Progress(talk.say);
	const pool = openPool(() => openWorkshop(store));
	const files: WrittenFile[] = [];
	const failures: string[] = [];
	const keep = ({ figure, format }: (typeof jobs)[number], bytes: Uint8Array) => {
		const path = join(options.out, `${figure.slug}.${format}`);
		written.add(path, bytes);
		const { slug, revisions } = figure;
		const version = Math.max(1, revisions.length);
		files.push({ path, figure: slug, version, format, bytes: bytes.length });
		progress.step(jobs.length);
	};
	try {
		for (const { figure, format } of jobsOf(options.formats.filter(isTextFormat))) {
			const text = await textOf(figure, format, options);
			keep({ figure, format }, new TextEncoder().encode(text));
		}
		const made = jobsOf(options.formats.filter(isMadeFormat));
		await pool.run<(typeof made)[number], MakeTask, MakeResult>({
			items: made,
			ask: ({ figure, format }) => taskOf(figure, format, options),
			here: answerMake,
			done: (job, result) => {
				if (result.ok) keep(job, result.bytes);
				else failures.push(`${job.figure.slug}.${job.format}: ${result.message}`);
				return Promise.resolve();
			}
		});
		if (failures.length > 0) throw new Error(failures.sort().join('\n'));
		written.publish();
	} catch (error) {
		written.discard();
		throw error;
	} finally {
		await pool.end();
	}
	return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** @throws {Error} with every mistake of the dataset, or every slug and version that there is not */
function chosenFigures({ dir, slugs, version }: ExportOptions): Figure[] {
	const { dataset, problems } = loadDataset({ files: disk, dir, textDirs: settings().textDirs });
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

type Drawn = Pick<ExportOptions, 'form' | 'look'>;

/** A text of the figure, drawn as it is said. */
function textOf(figure: Figure, format: TextFormat, { form, look }: Drawn): string | Promise<string> {
	const drawing = { form, look };
	return TEXTS[format]({
		figure,
		address: figureAddress(figure.slug),
		drawing,
		signer: siteSigner(),
		readFont: fontBytes
	});
}

async function taskOf(figure: Figure, format: MadeFormat, options: ExportOptions): Promise<MakeTask> {
	const { form, look, scale, dir } = options;
	const fonts = fontFiles(['.cache/fonts', join(dir, 'fonts')]);
	const placed = { address: figureAddress(figure.slug), signer: siteSigner() };
	if (isSceneFormat(format)) return { format, drawing: drawingOf(figure, { ...placed, form, look }), fonts, scale };
	const record = await textOf(figure, 'json', options);
	if (!isDocumentFormat(format)) return { format, record };
	const drawing = drawingOf(figure, { ...placed, form: REPORT_FORM });
	return { format, record, picture: await makeFile({ format: 'png', drawing, fonts, scale: REPORT_SCALE }) };
}
