/** What reads and compares other sources; loaded once one is brought. */
export { checksOf } from '../../dataset/author/desk/otherChecks';
export { default as Others } from './Others.svelte';
export { readOthers, readTexts } from './otherTexts';
