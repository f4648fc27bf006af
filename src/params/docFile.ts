import { isDocFile } from '$lib/site/docs/documents';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (path) => isDocFile(path);
