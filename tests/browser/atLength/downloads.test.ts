import { EDITIONS, testDownloads } from '../downloadedFiles';

testDownloads(EDITIONS.slice(0, -1));
