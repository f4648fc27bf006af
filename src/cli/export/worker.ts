/** A thread that makes files and zips: it gets one task at a time and answers each with what came of it, or what went wrong. */
import { parentPort } from 'node:worker_threads';
import { readMetrics } from '../../lib/fonts/folder';
import { giveMetrics } from '../../lib/fonts/metrics';
import { messageOf } from '../terminal';
import { ContentCache } from './cache';
import { makeFile, type MakeTask } from './make';
import { makeZip, type ZipPlan } from './zips';

export interface ZipTask {
	readonly plan: ZipPlan;
	/** The cache’s folder. */
	readonly cache: string;
	/** All that decides the bytes besides the files. */
	readonly maker: readonly string[];
}

type Answer<Made> = ({ readonly ok: true } & Made) | { readonly ok: false; readonly message: string };
export type MakeResult = Answer<{ readonly bytes: Uint8Array }>;
/** A zip is in its place then, made or from the cache. */
export type ZipResult = Answer<{ readonly made: boolean }>;

async function work(task: MakeTask | ZipTask): Promise<MakeResult | ZipResult> {
	try {
		if ('format' in task) return { ok: true, bytes: await makeFile(task) };
		return { ok: true, made: await makeZip(task.plan, new ContentCache(task.cache), task.maker) };
	} catch (error) {
		return { ok: false, message: messageOf(error) };
	}
}

giveMetrics(readMetrics());
parentPort?.on('message', (task: MakeTask | ZipTask) => {
	void work(task).then((result) => parentPort?.postMessage(result));
});
