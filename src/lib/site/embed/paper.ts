/** Columns on A4 and Letter, in px, from wide margins to common ones. A narrower one is so on the screen, too. */
export const ON_PAPER = { from: 560, to: 700 };
