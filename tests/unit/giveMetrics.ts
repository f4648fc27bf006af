/** Run before each file of tests: they draw in the fonts that were built for `data` (`npm run fonts`). */
import { readMetrics } from '../../src/lib/fonts/folder';
import { giveMetrics } from '../../src/lib/fonts/metrics';

giveMetrics(readMetrics());
