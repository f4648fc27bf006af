import { briefInLook } from '$lib/site/embed/variants';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (name) => name !== '' && briefInLook(name) !== undefined;
