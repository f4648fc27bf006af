/**
 * Loaded before a program that another one starts: it ends when the other has ended, however that came about. A build that is
 * killed must not leave one behind that goes on writing where the next build does.
 */
import { isMainThread } from 'node:worker_threads';

// Threads load it too, have a stdin of their own, and end with their program anyway.
if (isMainThread) {
	const lifeline = process.stdin;
	lifeline.once('close', () => process.exit(1)).resume();
	// It keeps nothing alive: a program that is done ends as without it.
	if ('unref' in lifeline && typeof lifeline.unref === 'function') lifeline.unref();
}
