import { findVariant } from '$lib/site/embed/variants';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (name) => name !== '' && findVariant(name) !== undefined;
