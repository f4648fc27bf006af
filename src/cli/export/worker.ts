/** A thread that makes files: it gets one task at a time and answers each with its bytes or with what went wrong. */
import { parentPort } from 'node:worker_threads';
import { makeFile, type MakeTask } from './make';

export type MakeResult =
	{ readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string };

async function make(task: MakeTask): Promise<MakeResult> {
	try {
		return { ok: true, bytes: await makeFile(task) };
	} catch (error) {
		return { ok: false, message: error instanceof Error ? error.message : String(error) };
	}
}

parentPort?.on('message', (task: MakeTask) => {
	void make(task).then((result) => parentPort?.postMessage(result));
});
