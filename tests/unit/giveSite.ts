/** Run before each file of tests: they make pages of `data`, for a host that is not known, unless they give something else. */
import { giveDataset } from '../../src/lib/dataset/current';
import { giveSiteUrl } from '../../src/lib/site/address';
import { ownDataset } from './given';

giveSiteUrl(undefined);
giveDataset({ read: ownDataset, showsDrafts: false });
