/** How far the pages and text files of figures are, told to the program that has started this one. */
import { writeSync } from 'node:fs';
import { hasSiteAddress } from '../address';
import { VARIANTS } from '../embed/variants';
import { FILES_OF_A_FIGURE, FILES_OF_A_VERSION } from './figureFiles';
import { ownFigures } from './part';
import { progressLine } from './progressLine';

/** Addresses that each figure has: its page, its list of versions, its embed with all variants, its files. */
export const OF_A_FIGURE = 2 + VARIANTS.length + FILES_OF_A_FIGURE;
/** Addresses that each of its versions has: its embed, its files. */
export const OF_A_VERSION = 1 + FILES_OF_A_VERSION;
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
