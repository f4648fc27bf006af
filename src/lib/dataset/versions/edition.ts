/**
 * How files are written at a time: it rises by one when titles, columns, sentences or the way of drawing change. Every file
 * names its edition, and is compared with what that edition said of its version, never with today's wording. What editions
 * have in their files stands in `press/editions.ts`; how a new one is made, in CONTRIBUTING.
 */
export const EDITION = 12;

/** Files and versions that name no edition are of this one: it did not know the word. */
export const FIRST_EDITION = 1;
