/** What reads files for the page: a thread that may be stopped, and is begun anew then. `answerFiles.ts` is its other half. */
import type { Published } from '../../press/verify/published';
import type { Verified } from '../../press/verify/report/verified';
import { LARGEST, tooLarge, unread } from '../../press/verify/unread';
import { ownAddress } from '../shell/ownScript';
import type { ToThread } from './answerFiles';

/** Ours take a second, reports some; what takes longer means no good. */
const SECONDS_AT_MOST = 30;
const TOO_LONG = `It took longer than ${SECONDS_AT_MOST} seconds, and was stopped.`;

export interface Reading {
	readonly published: Published;
	/** Address of the thread's script. */
	readonly script: string;
	/** Address of the folder of the site's files of its figures. */
	readonly folder: string;
}

const FAILED = 'What reads files could not be started, or failed. Reload the page and try again.';

export class Verifier {
	readonly #reading: Reading;
	/** Undefined where the browser begins none, or it failed. */
	#thread: Worker | undefined;
	/** Ends what is being read, with what is to be said of it. */
	#end: ((note: string) => void) | undefined;

	constructor(reading: Reading) {
		this.#reading = reading;
		this.#begin();
	}

	/** One at a time. What is too large is not read. */
	verify(file: File): Promise<Verified> {
		if (file.size > LARGEST) return Promise.resolve(tooLarge(file.name, file.size));
		if (!this.#thread) this.#begin();
		return new Promise((resolve) => {
			const done = (verified: Verified) => {
				clearTimeout(late);
				this.#end = undefined;
				resolve(verified);
			};
			this.#end = (note) => {
				this.#thread?.terminate();
				this.#begin();
				done(unread(file.name, undefined, note));
			};
			const late = setTimeout(() => this.#end?.(TOO_LONG), 1000 * SECONDS_AT_MOST);
			if (!this.#thread) return this.#end(FAILED);
			this.#thread.onmessage = ({ data }: MessageEvent<Verified>) => done(data);
			this.#thread.postMessage({ file } satisfies ToThread);
		});
	}

	/** Stops what is being read. */
	stop(): void {
		this.#end?.('It was stopped before it was read.');
	}

	#begin(): void {
		this.#thread = undefined;
		const { published, script, folder } = this.#reading;
		try {
			const thread = new Worker(ownAddress('verifier', script), { type: 'module' });
			thread.onerror = () => {
				this.#thread = undefined;
				this.#end?.(FAILED);
			};
			thread.postMessage({ published, folder } satisfies ToThread);
			this.#thread = thread;
		} catch {
			// It is told of the file that is to be read.
		}
	}
}
