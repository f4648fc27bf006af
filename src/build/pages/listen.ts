/** Runs in pages of `npm run dev`: tells the server of which state of the dataset the page was made. */
import { DATA_STATE, MADE_OF } from './dataState.ts';

const page = performance.getEntriesByType('navigation').find((entry) => entry instanceof PerformanceNavigationTiming);
const state = page?.serverTiming.find(({ name }) => name === DATA_STATE)?.description;
// It is sent as soon as the connection is there. A browser that does not tell is reloaded as long as it listens.
if (state !== undefined) import.meta.hot?.send(MADE_OF, state);
