/** Figures as files in a folder of one's own: the work of `npm run export`. */
import { join } from 'node:path';
import { FONT_FOLDER } from '../../lib/fonts/folder';
import type { Figure } from '../../lib/dataset/types';
import { fontBytes } from '../../lib/press/fontBytes';
import { isMadeFormat, isTextFormat, type WrittenFormat } from '../../lib/press/formats';
import type { MakeTask } from '../../lib/press/make';
import { taskOf, type FileOrder } from '../../lib/press/task';
import { TEXTS } from '../../lib/press/texts';
import { siteSigner } from '../../lib/site/making/signer';
import { figureAddress } from '../figureAddress';
import { answerMake, type MakeResult } from '../files/answers';
import { fontFiles } from '../files/fontFiles';
import { chosenFigures } from './chosen';
import { collectionOf } from './collection';
import type { CollectionPlace, ExportOptions } from './options';
import type { CollectionFormat } from '../../lib/press/collection/collection';
import { openPool } from '../files/pool';
import { openWorkshop } from '../files/workshop';
import { Progress } from '../progress';
import { NewFiles } from '../disk/newFiles';
import { openStore } from '../kept/store';
import { cutsIn } from '../kept/cuts';
import { giveCuts } from '../../lib/fonts/build/cutOnce';

export type WrittenFile = WrittenFigure | WrittenCollection;

interface WrittenFigure {
	readonly path: string;
	readonly figure: string;
	readonly version: number;
	readonly format: WrittenFormat;
	readonly bytes: number;
}

interface WrittenCollection {
	readonly path: string;
	/** Their slugs, in their order. */
	readonly figures: readonly string[];
	readonly format: CollectionFormat;
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
	if (options.into) return writeCollection(options.into, figures, orderOf);
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

/** All figures as one file; what was there before is replaced only by the whole. */
async function writeCollection(
	{ path, format }: CollectionPlace,
	figures: readonly Figure[],
	orderOf: (figure: Figure) => FileOrder
): Promise<WrittenFile[]> {
	const bytes = await collectionOf(format, figures.map(orderOf));
	const written = new NewFiles();
	try {
		written.add(path, bytes);
		written.publish();
	} catch (error) {
		written.discard();
		throw error;
	}
	return [{ path, figures: figures.map(({ slug }) => slug), format, bytes: bytes.length }];
}

/** What is to be made of each figure. */
function ordersOf({ form, look, scale, dir }: ExportOptions): (figure: Figure) => FileOrder {
	const fonts = fontFiles([FONT_FOLDER, join(dir, 'fonts')]);
	const common = { drawing: { form, look }, scale, fonts, signer: siteSigner(), readFont: fontBytes };
	return (figure) => ({ ...common, figure, address: figureAddress(figure.slug) });
}
