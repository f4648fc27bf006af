/** How far a long work is, with an estimate, on the channel for messages: results stay alone on the other. */

/** No word for what is done in less, and none more often; in ms. */
const PAUSE = 2000;

export class Progress {
	readonly #start = performance.now();
	readonly #total: number;
	readonly #say: (line: string) => void;
	#done = 0;
	#told = this.#start;

	constructor(total: number, say: (line: string) => void) {
		this.#total = total;
		this.#say = say;
	}

	/** One more is done. */
	step(now: number = performance.now()): void {
		this.#done += 1;
		if (now - this.#told < PAUSE || this.#done === this.#total) return;
		this.#told = now;
		const left = Math.ceil((((now - this.#start) / this.#done) * (this.#total - this.#done)) / 1000);
		this.#say(`${this.#done} of ${this.#total} files, about ${left} s left`);
	}
}
