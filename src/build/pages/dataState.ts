/** Between the server of `npm run dev` and its pages. */

/** The name by which an answer tells, in its header Server-Timing, how many changes of the dataset there were before it. */
export const DATA_STATE = 'data';

/** The event by which a page tells the same of itself when it begins to listen. */
export const MADE_OF = 'cited-figures:made-of';
