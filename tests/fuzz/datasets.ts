/**
 * `npm run fuzz -- --cases 100000 --seed 1`: loads datasets that were broken in one to five ways each. None may crash or
 * hang; each is refused with every problem at its place, or says nothing that its words do not say. `--from <number>`
 * begins there, for a run in parts: what came of it is told when it is stopped too, with the number to go on from.
 * `--case <number>` tries one again and shows what was changed in it; `--workers` sets how many processes share the work.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBases } from './datasets/bases';
import { caseOf } from './datasets/mutate';
import { failureText, FuzzReport } from './datasets/report';
import { tryCase, type Outcome } from './datasets/tryCase';
import { Workspace } from './datasets/workspace';

/** A dataset that takes so long is one that a build hangs at. Generous: a case takes some milliseconds. */
const HANGS_AFTER_SECONDS = 120;
const TOLD_EVERY = 10_000;
const WORKER = fileURLToPath(new URL('./datasets/worker.ts', import.meta.url));

const { values } = parseArgs({
	options: {
		cases: { type: 'string', default: '10000' },
		from: { type: 'string', default: '0' },
		seed: { type: 'string', default: '1' },
		workers: { type: 'string', default: '2' },
		case: { type: 'string' }
	}
});
const seed = Number(values.seed);
if (values.case === undefined) await run(Number(values.from), Number(values.cases), Number(values.workers));
else again(Number(values.case));

/** Tries the cases from number `from` until the number `end`. */
async function run(from: number, end: number, workers: number): Promise<void> {
	const start = performance.now();
	const seconds = () => (performance.now() - start) / 1000;
	const report = new FuzzReport();
	/** The next case of each process: those before the least of them are done. */
	const next = Array.from({ length: workers }, (_, worker) => from + worker);
	let done = 0;
	const add = (outcome: Outcome) => {
		report.add(outcome);
		if (outcome.faults.length > 0) console.error(failureText(outcome, seed));
		done += 1;
		next[(outcome.number - from) % workers] = outcome.number + workers;
		if (done % TOLD_EVERY === 0) console.log(`${done} of ${end - from} (${seconds().toFixed(0)} s)`);
	};
	const tell = () => console.log(`\n${report.text(seed, seconds())}`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			tell();
			console.log(`\nStopped. To go on: npm run fuzz -- --seed ${seed} --cases ${end} --from ${Math.min(...next)}`);
			process.exit(1);
		});
	await Promise.all(next.map((first) => work(first, workers, end, add)));
	tell();
	if (report.hasFailed) process.exitCode = 1;
}

/** One process and its share of the cases: every so-manieth from `first`. Rejects if it hangs or breaks down. */
function work(first: number, step: number, end: number, add: (outcome: Outcome) => void): Promise<void> {
	const child = fork(WORKER, [seed, first, step, end].map(String));
	let next = first;
	return new Promise((resolve, reject) => {
		const stop = (how: string) => {
			child.kill('SIGKILL');
			reject(new Error(`${how} at case ${next}. Again: npm run fuzz -- --seed ${seed} --case ${next}`));
		};
		const watch = setTimeout(() => stop('It hangs'), HANGS_AFTER_SECONDS * 1000);
		child.on('message', (outcome: Outcome) => {
			watch.refresh();
			next = outcome.number + step;
			add(outcome);
		});
		child.once('error', reject);
		child.once('exit', () => {
			clearTimeout(watch);
			if (next >= end) resolve();
			else stop('It broke down');
		});
	});
}

function again(number: number): void {
	const bases = readBases();
	const workspace = new Workspace();
	const { base, changes } = caseOf(bases, seed, number);
	for (const [path, change] of changes) {
		console.log(`── ${path} (of “${base.name}”): ${typeof change === 'string' ? change : ''}`);
		if (typeof change === 'object') console.log(differenceText(base.files.get(path) ?? '', String(change.content)));
	}
	const outcome = tryCase(bases, workspace, seed, number);
	console.log(outcome.codes.length > 0 ? `refused for ${outcome.codes.join(', ')}` : 'let through');
	if (outcome.faults.length === 0) return;
	console.error(failureText(outcome, seed));
	process.exitCode = 1;
}

/** The lines that one of the two has and the other has not. */
function differenceText(before: string, after: string): string {
	const [was, is] = [before.split('\n'), after.split('\n')];
	const gone = was.filter((line) => !is.includes(line)).map((line) => `- ${line}`);
	const added = is.filter((line) => !was.includes(line)).map((line) => `+ ${JSON.stringify(line).slice(1, -1)}`);
	return [...gone, ...added].slice(0, 60).join('\n');
}
