/** What stands below a drawing and beside it: loaded once there is one. */
export { default as Before } from './Before.svelte';
export { default as Beside } from './Beside.svelte';
export { default as Budget } from './Budget.svelte';
export { changedPlaces } from './changedPlace';
export { default as ClaimFields } from './ClaimFields.svelte';
export { default as Questions } from './Questions.svelte';
export { default as Take } from './Take.svelte';
