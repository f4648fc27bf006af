/** What is loaded once there is a text: what reads it, and where it is worked on. */
export { prepare } from './prepare';
export { read } from './reading';
export { default as Work } from './Work.svelte';
