/** Figures as files in a folder of one's own: the work of `npm run export`. */
import { join } from 'node:path';
import { loadDataset } from '../../lib/dataset/load';
import { nearestName } from '../../lib/dataset/problems/names';
import { disk } from '../../lib/dataset/ports/disk';
import { FONT_FOLDER } from '../../lib/fonts/folder';
import { formatProblems } from '../../lib/dataset/problems/report';
import type { Figure } from '../../lib/dataset/types';
import { fontBytes } from '../../lib/press/fontBytes';
import { isMadeFormat, isTextFormat, type WrittenFormat } from '../../lib/press/formats';
import type { MakeTask } from '../../lib/press/make';
import { taskOf, type FileOrder } from '../../lib/press/task';
import { TEXTS } from '../../lib/press/texts';
import { settings } from '../../lib/settings.js';
import { canBeDrawn, nearestForm } from '../../lib/figure/scene';
import type { BriefForm } from '../../lib/figure/brief/purposes';
import { siteSigner } from '../../lib/site/making/signer';
import { figureAddress } from '../figureAddress';
import { answerMake, type MakeResult } from '../files/answers';
import { fontFiles } from '../files/fontFiles';
import type { ExportOptions } from './options';
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
	const orderOf = ordersOf(options);
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
			const text = await TEXTS[format](orderOf(figure));
			keep({ figure, format }, new TextEncoder().encode(text));
		}
		const made = jobsOf(options.formats.filter(isMadeFormat));
		await pool.run<(typeof made)[number], MakeTask, MakeResult>({
			items: made,
			ask: ({ figure, format }) => taskOf(format, orderOf(figure)),
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
function chosenFigures(options: ExportOptions): Figure[] {
	const { dir, slugs, version } = options;
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
	if (mistakes.length === 0) mistakes.push(...misfits(chosen, options));
	if (mistakes.length > 0) throw new Error(`${mistakes.join('\n')}\nNothing was written.`);
	return chosen;
}

/** Of each figure that cannot be drawn so, why, and the nearest that works. */
function misfits(figures: readonly Figure[], { form }: ExportOptions): string[] {
	if (typeof form === 'string' || !('purpose' in form)) return [];
	return figures.flatMap((figure) => {
		const address = figureAddress(figure.slug);
		if (canBeDrawn(figure, address, form)) return [];
		const nearest = nearestForm(figure, address, form);
		return [`The figure “${figure.slug}” does not fit into ${sizeOf(form)} in brief; ${way(form, nearest)}.`];
	});
}

function way({ purpose }: BriefForm, nearest: BriefForm | undefined): string {
	if (!nearest) return 'shorten its title, quote, caveat or note, or take --depth full';
	if (nearest.height !== undefined) return `the nearest that holds it is --for ${purpose} --size ${sizeOf(nearest)}`;
	return `as high as it needs it does: --for web --width ${Math.round(nearest.width)}`;
}

function sizeOf({ width, height }: BriefForm): string {
	return [width, height].flatMap((px) => (px === undefined ? [] : [Math.round(px)])).join('x');
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

/** What is to be made of each figure. */
function ordersOf({ form, look, scale, dir }: ExportOptions): (figure: Figure) => FileOrder {
	const fonts = fontFiles([FONT_FOLDER, join(dir, 'fonts')]);
	const common = { drawing: { form, look }, scale, fonts, signer: siteSigner(), readFont: fontBytes };
	return (figure) => ({ ...common, figure, address: figureAddress(figure.slug) });
}
