/** Threads that share a list of tasks: each takes the next one as soon as it is free. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Workshop } from './workshop';

function answer<Task, Result>(thread: Worker, task: Task): Promise<Result> {
	return new Promise((resolve, reject) => {
		const stop = (code: number) => reject(new Error(`A thread ended with code ${code} before it had answered.`));
		thread.once('error', reject);
		thread.once('exit', stop);
		thread.once('message', (result: Result) => {
			thread.off('error', reject);
			thread.off('exit', stop);
			resolve(result);
		});
		thread.postMessage(task);
	});
}

/** What to do with each item: how to ask a thread about it, and what to do with the answer. */
export interface Job<Item, Task, Result> {
	/** Asked for one after the other, as threads get free. */
	readonly items: Iterable<Item>;
	/** Called when a thread is free, so that only as many tasks as threads are held in memory. */
	ask(item: Item): Task | Promise<Task>;
	done(item: Item, result: Result): Promise<void>;
	/** Does it in this process, where a job is too small for threads. */
	here?(task: Task): Promise<Result>;
}

/** As many tasks, such as all files of one figure, take less time than threads to start. */
const FEW = 6;

/** The next few, or fewer where there are no more. */
function* taken<Item>(items: Iterator<Item>, most: number): Generator<Item> {
	for (let count = 0; count < most; count += 1) {
		const next = items.next();
		if (next.done) return;
		yield next.value;
	}
}

function* chained<Item>(first: readonly Item[], rest: Iterator<Item>): Generator<Item> {
	yield* first;
	yield* taken(rest, Infinity);
}

/** Threads for one job after the other: they are started when there is work for them, which takes longer than many a task. */
export class Pool {
	readonly #threads: Worker[] = [];

	/**
	 * @param entry of a script that answers each message with one message, asked for when there is work for threads
	 * @param size how many threads there may be
	 */
	constructor(
		private readonly entry: () => Promise<URL>,
		private readonly size: number
	) {}

	/** Starts threads before there is work for them: all that there may be, unless it is said how many. */
	async warm(count = this.size): Promise<void> {
		const entry = await this.entry();
		while (this.#threads.length < count) this.#threads.push(new Worker(entry));
	}

	/**
	 * Runs a job; results come in the order in which they are ready. One job at a time.
	 * @throws what `ask`, a thread or `done` throws; no thread does anything then but end its task
	 */
	async run<Item, Task, Result>({ items, ask, done, here }: Job<Item, Task, Result>): Promise<void> {
		const rest = items[Symbol.iterator]();
		const first = [...taken(rest, Math.max(this.size, here ? FEW + 1 : 0))];
		if (here && first.length <= FEW) {
			for (const item of first) await done(item, await here(await ask(item)));
			return;
		}
		const needed = Math.min(this.size, first.length);
		await this.warm(needed);
		const queue = chained(first, rest);
		await Promise.all(
			this.#threads.slice(0, needed).map(async (thread) => {
				for (const item of queue) await done(item, await answer<Task, Result>(thread, await ask(item)));
			})
		);
	}

	/** Ends all threads, whatever they do. */
	async end(): Promise<void> {
		await Promise.all(this.#threads.splice(0).map((thread) => thread.terminate()));
	}
}

/** The makers of files and zips (`worker.ts`), on all cores. */
export function openPool(workshop: () => Promise<Workshop>): Pool {
	return new Pool(async () => (await workshop()).entry, availableParallelism());
}
