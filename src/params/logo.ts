import { logoNamed } from '$lib/site/shell/logo';
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (name) => logoNamed(name) !== undefined;
