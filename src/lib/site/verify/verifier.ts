/** What reads files for the page: a thread that may be stopped, and is begun anew then. `answerFiles.ts` is its other half. */
import type { Published } from '../../press/verify/published';
import type { Verified } from '../../press/verify/report/verified';
import { LARGEST, tooLarge, unread } from '../../press/verify/unread';
import { ownAddress } from '../shell/ownScript';
import type { ToThread } from './answerFiles';

/** Ours take a second, reports some; what takes longer means no good. */
const SECONDS_AT_MOST = 30;

export interface Reading {
	readonly published: Published;
	/** Address of the thread's script. */
	readonly script: string;
	/** Address of the folder of the site's files of its figures. */
	readonly folder: string;
}

export class Verifier {
	readonly #reading: Reading;
	#thread: Worker;
	/** Ends what is being read, with what is to be said of it. */
	#end: ((note: string) => void) | undefined;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#thread = begun(reading);
	}

	/** One at a time. What is too large is not read. */
	verify(file: File): Promise<Verified> {
		if (file.size > LARGEST) return Promise.resolve(tooLarge(file.name, file.size));
		return new Promise((resolve) => {
			const done = (verified: Verified) => {
				clearTimeout(late);
				this.#end = undefined;
				this.#thread.onmessage = this.#thread.onerror = null;
				resolve(verified);
			};
			const end = (note: string) => {
				this.#thread.terminate();
				done(unread(file.name, undefined, note));
				this.#thread = begun(this.#reading);
			};
			const late = setTimeout(
				() => end(`It took longer than ${SECONDS_AT_MOST} seconds, and was stopped.`),
				SECONDS_AT_MOST * 1000
			);
			this.#end = end;
			this.#thread.onmessage = ({ data }: MessageEvent<Verified>) => done(data);
			this.#thread.onerror = () => end('What reads files failed. Reload the page and try again.');
			this.#thread.postMessage({ file } satisfies ToThread);
		});
	}

	/** Stops what is being read. */
	stop(): void {
		this.#end?.('It was stopped before it was read.');
	}
}

function begun({ published, script, folder }: Reading): Worker {
	const thread = new Worker(ownAddress('verifier', script), { type: 'module' });
	thread.postMessage({ published, folder } satisfies ToThread);
	return thread;
}
