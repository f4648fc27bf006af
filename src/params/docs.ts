import type { ParamMatcher } from '@sveltejs/kit';

/** A parameter, for pages that a dataset can leave out (`desk.ts`). */
export const match: ParamMatcher = (name) => name === 'docs';
