/** Work that is done step by step, so that a page that does it stays answerable: whoever runs it may pause between two steps. */

export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** @param slice ms after which the next pause comes */
export async function inSlices<Result>(
	steps: Steps<Result>,
	pause: () => Promise<unknown>,
	slice: number
): Promise<Result> {
	for (let until = performance.now() + slice; ;) {
		const { done, value } = steps.next();
		if (done) return value;
		if (performance.now() < until) continue;
		await pause();
		until = performance.now() + slice;
	}
}
