/** A thread that makes zips: it gets one at a time and answers whether it was made, or what went wrong. */
import { parentPort } from 'node:worker_threads';
import { ContentCache } from './cache';
import { makeZip, type ZipPlan } from './zips';

export interface ZipTask {
	readonly plan: ZipPlan;
	/** The cache’s folder. */
	readonly cache: string;
	/** All that decides the bytes besides the files. */
	readonly maker: readonly string[];
}

export type ZipResult =
	{ readonly ok: true; readonly made: boolean } | { readonly ok: false; readonly message: string };

async function make({ plan, cache, maker }: ZipTask): Promise<ZipResult> {
	try {
		return { ok: true, made: await makeZip(plan, new ContentCache(cache), maker) };
	} catch (error) {
		return { ok: false, message: error instanceof Error ? error.message : String(error) };
	}
}

parentPort?.on('message', (task: ZipTask) => {
	void make(task).then((result) => parentPort?.postMessage(result));
});
