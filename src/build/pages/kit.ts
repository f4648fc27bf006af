/** Kit as processes: those that run the bundled program, which makes pages and text files. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROGRESS } from '../../lib/site/making/progressLine.js';
import { installed } from '../installed';
import { saysDiskFull } from '../systemError';
import { MISPLACED_ADVICE } from './kitPlaces.js';

/** As the package has them, or from the source. */
const endsWithParent = () => installed()?.endsWithParent ?? new URL('./endsWithParent.js', import.meta.url).href;

/**
 * Several of them work side by side, so each keeps what it needs and little more. Below two gigabytes V8 tidies a heap before
 * it has grown fourfold; the allocators, glibc's and that of Vite's bundler, give back what was freed.
 */
const HEAP = '--max-old-space-size=1900';
const GIVES_BACK = { MALLOC_ARENA_MAX: '1', MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ABANDONED_PAGE_PURGE: '1' };

/** Names no file: whatever asks for a dataset while there is none fails instead of taking one that happens to be there. */
const NO_DATASET = join('no', 'dataset');

/** What a process of kit's works on. */
interface Work {
	/** The folder that says what is to be made (`writePiece`); kit writes into it. */
	readonly workplace: string;
	/** The file with the validated dataset (`handOver`); none to bundle the program, which is the same for all. */
	readonly dataset?: string;
	/** Ends it. */
	readonly signal?: AbortSignal;
	/** Told how far it is: so many of so many, beginning with none. */
	reach?(made: number, total: number): void;
}

/**
 * Has the bundled program, linked into the workplace, make pages and text files: in `PAGES` of it.
 * @param script what has it do so (`Program`)
 * @throws {Error} with all that was said
 */
export function prerender(script: string, work: Work): Promise<void> {
	return runKit([script], work);
}

/** Runs a script of Node's that works with kit. What it tells of its work is shown only if it fails; warnings and errors always are. */
export function runKit(
	script: readonly string[],
	{ workplace, dataset, signal, reach }: Work,
	env: Record<string, string> = {}
): Promise<void> {
	const child = spawn(process.execPath, [HEAP, '--import', endsWithParent(), ...script], {
		stdio: ['pipe', 'pipe', 'pipe'],
		env: {
			...GIVES_BACK,
			...process.env,
			NODE_ENV: 'production',
			CITED_FIGURES_PIECE: workplace,
			CITED_FIGURES_VALIDATED: dataset ?? NO_DATASET,
			...env
		}
	});
	let output = '';
	let warnings = '';
	let [made, total] = [0, 0];
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text.replace(PROGRESS, (_line, what: string, count: string) => {
			if (what === 'of') total = Number(count);
			else made = Number(count);
			reach?.(made, total);
			return '';
		});
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => (warnings += text));
	const stopChild = () => child.kill();
	process.once('exit', stopChild);
	signal?.addEventListener('abort', stopChild);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			process.off('exit', stopChild);
			signal?.removeEventListener('abort', stopChild);
			if (code === 0) {
				// `tsconfig.json` has to follow the folder of the whole, not each workplace.
				process.stderr.write(warnings.replace(MISPLACED_ADVICE, ''));
				return resolve();
			}
			const reason = `${output}${warnings}\nThe pages could not be built; the reason stands above.`;
			reject(new Error(saysDiskFull(warnings) ? 'The disk is full: the pages could not be built.' : reason));
		});
	});
}
