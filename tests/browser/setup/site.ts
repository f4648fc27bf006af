/** The built site that is tested: the project's own, or another article's in a copy of the product. */
import { resolve } from 'node:path';

export const SITE = resolve(process.env.CITED_FIGURES_TEST_SITE || 'build');
