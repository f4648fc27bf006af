/** Run before each file of tests: they draw in the fonts of `data`. */
import { giveMetrics } from '../../src/lib/fonts/metrics';
import { ownMetrics } from './given';

giveMetrics(ownMetrics());
