import { DOCUMENTS } from '$lib/site/docs/documents';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (name) => DOCUMENTS.some((document) => document.name === name);
