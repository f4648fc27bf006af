/**
 * The lines by which the process that makes pages tells how far it is. Plain JavaScript, because that process begins without
 * TypeScript.
 */

/** How many addresses there are. @param {number} total */
export const totalLine = (total) => `pages of ${total}\n`;

/** How many of them are made so far. @param {number} made */
export const madeLine = (made) => `pages made ${made}\n`;

export const PROGRESS = /^pages (of|made) (\d+)\n/gm;
