/** Kit's part of a build: pages and text files. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRESS } from '../../lib/site/progressLine';
import { Progress } from '../export/progress';
import { saysDiskFull } from '../systemError';
import { KIT, VITE } from '../vite';
import { moveInto, removeSharedFiles } from './part';

const ENDS_WITH_PARENT = new URL('./endsWithParent.js', import.meta.url).href;

/** Kit would have `tsconfig.json` follow each part's workplace; it has to follow the one of the whole. */
const MISPLACED_ADVICE = /^.*Your tsconfig\.json should extend.*\n\{\n.*\n\}\n/gm;

/**
 * `tsconfig.json` builds on a file that kit writes, for a whole build by itself. `npm ci` has it written; where install
 * scripts are refused, this does.
 */
function prepare(): void {
	if (existsSync(join('.svelte-kit', 'tsconfig.json'))) return;
	const env = { ...process.env, CITED_FIGURES_PART: '' };
	const { status, stderr } = spawnSync(process.execPath, [KIT, 'sync'], { env, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${stderr}\nThe pages could not be prepared; the reason stands above.`);
}

export interface PagesJob {
	/** The folder that the pages go into; it is there, and empty. */
	readonly out: string;
	/** The folders that say what is to be made (`writePart`), with what of it stays; an empty name for all there is. */
	readonly pieces: readonly { readonly folder: string; readonly shared: boolean }[];
	/** How many are made at the same time. */
	readonly cores: number;
	/** Told how far it is, now and then. */
	say(line: string): void;
}

/**
 * Runs kit, once for each piece.
 * @throws {Error} with all that kit has said; nothing runs any more then
 */
export async function buildPages({ out, pieces, cores, say }: PagesJob): Promise<void> {
	prepare();
	const progress = new Progress(say, 'pages and text files');
	const far = new Map<number, { made: number; total: number }>();
	const failed = new AbortController();
	// Kit empties the folder that it writes into, and writes more than belongs to a piece.
	const waiting = pieces.map(({ folder, shared }, piece) => ({
		run: {
			out: pieces.length === 1 ? out : join(out, PIECES, String(piece)),
			part: folder,
			signal: failed.signal,
			reach(made: number, total: number) {
				far.set(piece, { made, total });
				const sum = (of: 'made' | 'total') => [...far.values()].reduce((all, each) => all + each[of], 0);
				// Pieces are alike: those that have said nothing yet take as much as the others.
				progress.reach(sum('made'), Math.round((sum('total') * pieces.length) / far.size));
			}
		},
		shared
	}));
	const work = async () => {
		for (let next = waiting.shift(); next && !failed.signal.aborted; next = waiting.shift()) {
			await runKit(next.run);
			if (!next.shared) removeSharedFiles(next.run.out);
		}
	};
	const workers = Array.from({ length: Math.min(cores, pieces.length) }, work);
	try {
		await Promise.all(workers);
	} catch (error) {
		failed.abort();
		await Promise.allSettled(workers);
		throw error;
	}
	if (pieces.length === 1) return;
	for (const piece of pieces.keys()) moveInto(join(out, PIECES, String(piece)), out);
	rmSync(join(out, PIECES), { recursive: true });
}

/** Where pieces grow, in the folder of the pages: whatever becomes of the build, they go with it. */
const PIECES = '.pieces';

interface KitRun {
	readonly out: string;
	/** Empty for all. */
	readonly part: string;
	/** Ends it. */
	readonly signal: AbortSignal;
	/** Told how far it is: so many of so many. */
	reach(made: number, total: number): void;
}

/**
 * Runs kit in a process of its own, which gets the place of the site as a variable. What it tells of its work is shown only
 * if it fails; warnings and errors always are.
 */
function runKit({ out, part, signal, reach }: KitRun): Promise<void> {
	const child = spawn(process.execPath, ['--import', ENDS_WITH_PARENT, VITE, 'build', '--logLevel', 'warn'], {
		stdio: ['pipe', 'pipe', 'pipe'],
		env: { ...process.env, NODE_ENV: 'production', CITED_FIGURES_OUT: out, CITED_FIGURES_PART: part }
	});
	let output = '';
	let warnings = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		output += text.replace(PROGRESS, (_line, made: string, total: string) => {
			reach(Number(made), Number(total));
			return '';
		});
	});
	child.stderr.setEncoding('utf8').on('data', (text: string) => (warnings += text));
	const stopChild = () => child.kill();
	process.once('exit', stopChild);
	signal.addEventListener('abort', stopChild);
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			process.off('exit', stopChild);
			signal.removeEventListener('abort', stopChild);
			if (code === 0) {
				process.stderr.write(warnings.replace(MISPLACED_ADVICE, ''));
				return resolve();
			}
			const reason = `${output}${warnings}\nThe pages could not be built; the reason stands above.`;
			reject(new Error(saysDiskFull(warnings) ? 'The disk is full: the pages could not be built.' : reason));
		});
	});
}
