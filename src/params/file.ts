import type { ParamMatcher } from '@sveltejs/kit';

/** The list of a figure’s versions has a route of its own, and kit’s order of routes is none to rely on. */
export const match: ParamMatcher = (name) => !name.endsWith('/versions');
