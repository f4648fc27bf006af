import { EDITIONS, testDownloads } from './downloadedFiles';

// Those of earlier editions are tried in `atLength/`.
testDownloads(EDITIONS.slice(-1));
