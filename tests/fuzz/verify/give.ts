/** Loaded before all else: the measures of the fonts and the dataset that files are made of. */
import { giveDataset } from '../../../src/lib/dataset/current';
import { giveMetrics } from '../../../src/lib/fonts/metrics';
import { ownDataset, ownMetrics } from '../../unit/given';

giveMetrics(ownMetrics());
giveDataset({ read: ownDataset, showsDrafts: false });
