/** What opens datasets; loaded once one is brought. */
export { draftOf } from './draftOf';
export { openPicked, openServed } from './folder';
export { openDatasetZip } from './openDataset';
export { default as OpenedDataset } from './OpenedDataset.svelte';
