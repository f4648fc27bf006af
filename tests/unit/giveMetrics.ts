/** Run before each file of tests: they draw in the fonts of `data`, and what they cut is kept. */
import { giveMetrics } from '../../src/lib/fonts/metrics';
import { cutsIn } from '../../src/build/kept/cuts';
import { Store } from '../../src/build/kept/store';
import { giveCuts } from '../../src/lib/fonts/build/cutOnce';
import { ownMetrics } from './given';

giveMetrics(ownMetrics());
giveCuts(cutsIn(new Store()));
