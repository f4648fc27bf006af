import { isPageFormat, type PageFormat } from '$lib/press/formats';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((ending): ending is PageFormat => isPageFormat(ending)) satisfies ParamMatcher;
