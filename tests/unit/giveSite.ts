/** Run before each file of tests: they make pages of `data`, for a host that is not known, unless they give something else. */
import { giveDataset } from '../../src/lib/dataset/current';
import { giveSiteUrl } from '../../src/lib/site/address';
import { readDataset } from '../../src/lib/site/readDataset';
import { settings } from '../../src/lib/settings.js';

giveSiteUrl(undefined);
giveDataset({ read: () => readDataset({ ...settings(), data: 'data', checked: undefined }), showsDrafts: false });
