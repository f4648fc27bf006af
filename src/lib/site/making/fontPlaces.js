/**
 * Where the site has its pages’ fonts, below its own path. They are no part of the compiled program; the build and the server of
 * `npm run dev` put them there. Plain JavaScript, because `svelte.config.js` reads it before TypeScript is understood.
 */

/** Their folder. Their names hold a hash of the content. */
export const PAGE_FONTS = '/_app/immutable/assets/';

/** Their measures, for the pictures that a page makes: as fresh as the figures’ JSON that is drawn with them. */
export const PAGE_METRICS = '/_app/metrics.json';

/** As much of them as a plot is drawn with, which is about two thirds: kerning of the faces that only quotes and notes are set in is left out. */
export const PAGE_PLOT_METRICS = '/_app/metrics-plot.json';

/** Folder of the alphabets, for texts that are brought to a page: as fresh as the measures that they add to. */
export const PAGE_ALPHABETS = '/_app/alphabets/';
