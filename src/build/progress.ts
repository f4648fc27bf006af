/** How far a long work is, with an estimate, on the channel for messages: results stay alone on the other. */

/** No word for what is done in less, and no sooner: threads take a while to start. In ms. */
const FIRST = 4000;
const PAUSE = 2000;
/** Then a word after each so many ms more for each that has passed: every two seconds at first, every three minutes after an hour. */
const GROWTH = 0.05;
/** The first of many are made while the makers still get ready: from less than this part of all, nothing is concluded. */
const LEAST = 1 / 500;

export class Progress {
	readonly #start = performance.now();
	readonly #say: (line: string) => void;
	readonly #what: string;
	#done = 0;
	/** Of the first that was done: what was made ready before it says nothing of those to come. */
	#began: { readonly at: number; readonly done: number } | undefined;
	#next = this.#start + FIRST;

	/** @param what what is counted, in the plural */
	constructor(say: (line: string) => void, what = 'files') {
		this.#say = say;
		this.#what = what;
	}

	/** One more of `total` is done. */
	step(total: number, now: number = performance.now()): void {
		this.reach(this.#done + 1, total, now);
	}

	/** So many of `total` are done. */
	reach(done: number, total: number, now: number = performance.now()): void {
		this.#done = done;
		this.#began ??= { at: now, done };
		const since = done - this.#began.done;
		if (now < this.#next || done >= total || since < total * LEAST) return;
		this.#next = now + Math.max(PAUSE, (now - this.#start) * GROWTH);
		const each = (now - this.#began.at) / since;
		this.#say(`${done} of ${total} ${this.#what}, about ${timeOf(each * (total - done))} left`);
	}
}

/** ms as people say them: `40 s`, `12 min`. */
function timeOf(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}

/** Time since `start` (of `performance.now()`): "0.8 s". */
export function seconds(start: number): string {
	return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
