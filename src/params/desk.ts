import type { ParamMatcher } from '@sveltejs/kit';

/** A page that a dataset can leave out must have a parameter: a route without one is always made. */
export const match: ParamMatcher = (name) => name === 'desk';
