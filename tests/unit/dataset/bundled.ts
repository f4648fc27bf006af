/** What `inMemory.test.ts` bundles for a browser. */
export { loadDataset } from '../../../src/lib/dataset/load';
export { memoryFiles } from '../../../src/lib/dataset/ports/memory';
