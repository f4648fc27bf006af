/** Steps that can be taken back, and forth again. */

export interface History<State> {
	readonly past: readonly State[];
	readonly now: State;
	readonly future: readonly State[];
}

/** More are forgotten, the oldest first. */
const AT_MOST = 100;

export function begun<State>(now: State): History<State> {
	return { past: [], now, future: [] };
}

/** A step. @param joins whether it goes on with the last one, as a letter with the one before it */
export function stepped<State>({ past, now, future }: History<State>, next: State, joins = false): History<State> {
	if (joins && past.length > 0) return { past, now: next, future };
	return { past: [...past, now].slice(-AT_MOST), now: next, future: [] };
}

export function undone<State>(history: History<State>): History<State> {
	const { past, now, future } = history;
	const last = past.at(-1);
	return last === undefined ? history : { past: past.slice(0, -1), now: last, future: [now, ...future] };
}

export function redone<State>(history: History<State>): History<State> {
	const { past, now, future } = history;
	const [next, ...rest] = future;
	return next === undefined ? history : { past: [...past, now], now: next, future: rest };
}
