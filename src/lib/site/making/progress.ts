/** How many pages and text files are made, told to the program that has started this one. */
import { writeSync } from 'node:fs';
import { madeLine } from './progressLine.js';

/** Without a word between, in ms. */
const PAUSE = 1000;

let made = 0;
let told = performance.now();

/** One more is made. Kit keeps its own output quiet, and this runs in a thread of it: the line goes straight to the channel. */
export function tellMade(): void {
	made += 1;
	const now = performance.now();
	if (now - told < PAUSE) return;
	told = now;
	writeSync(1, madeLine(made));
}
