/**
 * What a page sets up once it is hydrated, each thing in a task of its own: a press or a key between two of them is answered
 * at once, where one long task would keep it waiting.
 */
let last = Promise.resolve();

/**
 * Does `setUp` after all that was asked for before it.
 * @returns a function that takes it back: the waiting, or what was set up
 */
export function inTurn(setUp: () => () => void): () => void {
	let wanted = true;
	let takeBack: (() => void) | undefined;
	last = last
		.then(nextTask)
		.then(() => {
			if (wanted) takeBack = setUp();
		})
		.catch(reportError);
	return () => {
		wanted = false;
		takeBack?.();
	};
}

function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve);
	});
}
