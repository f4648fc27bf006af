/** Threads that share a list of tasks: each takes the next one as soon as it is free. */
import { Worker } from 'node:worker_threads';

/**
 * A thread that runs a TypeScript file. Node 20 does not hand tsx on to threads by `execArgv`, so the thread registers it
 * itself before it loads the file.
 */
function startThread(entry: URL): Worker {
	const code = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
register();
await import(${JSON.stringify(entry.href)});`;
	return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
}

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
	/** A TypeScript file that answers each message with one message. */
	readonly entry: URL;
	readonly items: readonly Item[];
	/** Called when a thread is free, so that only as many tasks as threads are held in memory. */
	ask(item: Item): Promise<Task>;
	done(item: Item, result: Result): Promise<void>;
}

/**
 * Runs a job in at most `size` threads; results come in the order in which they are ready.
 * @throws what `ask`, a thread or `done` throws; then all threads are stopped
 */
export async function runInThreads<Item, Task, Result>(job: Job<Item, Task, Result>, size: number): Promise<void> {
	const queue = job.items.values();
	const threads = Array.from({ length: Math.min(size, job.items.length) }, () => startThread(job.entry));
	try {
		await Promise.all(
			threads.map(async (thread) => {
				for (const item of queue) await job.done(item, await answer<Task, Result>(thread, await job.ask(item)));
			})
		);
	} finally {
		await Promise.all(threads.map((thread) => thread.terminate()));
	}
}
