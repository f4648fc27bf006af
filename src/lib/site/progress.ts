/** How far the pages and text files of figures are, told to the program that has started this one. */
import { writeSync } from 'node:fs';
import { hasSiteAddress } from './address';
import { VARIANTS } from './embed/variants';
import { ownFigures } from './part';
import { progressLine } from './progressLine';

/** Addresses that each figure has: as many as there are routes of `[slug]`, of which the embed's has its variants. */
export const OF_A_FIGURE = 12 + VARIANTS.length;
/** Addresses that each of its versions has. */
export const OF_A_VERSION = 4;
/** Without a word between, in ms. */
const PAUSE = 1000;

let total = 0;
let made = 0;
let told = performance.now();

/** One more was asked for. Kit keeps its own output quiet, and this runs in a thread of it: the line goes straight to the channel. */
export function tellProgress(): void {
	made += 1;
	const now = performance.now();
	if (now - told < PAUSE) return;
	told = now;
	total ||= countAddresses();
	writeSync(1, progressLine(made, total));
}

function countAddresses(): number {
	const ofAFigure = OF_A_FIGURE + (hasSiteAddress() ? 1 : 0);
	return ownFigures()
		.map(({ aliases, versions }) => (1 + aliases.length) * (ofAFigure + OF_A_VERSION * versions.length))
		.reduce((sum, count) => sum + count, 0);
}
