/** Run before each file of tests: they write addresses for a site whose host is not known, unless they give another one. */
import { giveSiteUrl } from '../../src/lib/site/address';

giveSiteUrl(undefined);
