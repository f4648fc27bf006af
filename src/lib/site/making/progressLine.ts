/** The line by which the process that makes pages tells how far it is. */

/** Addresses made so far, and of how many. */
export const progressLine = (made: number, total: number) => `pages ${made} of ${total}\n`;

export const PROGRESS = /^pages (\d+) of (\d+)\n/gm;
