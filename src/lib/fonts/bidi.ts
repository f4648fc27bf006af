/**
 * The bidirectional algorithm (bidi-js), for whatever may set lines from right to left: it calls `giveBidi(bidi)`. Importing alone
 * gives nothing: a module that is imported for that is left out of bundles.
 */
import bidiFactory from 'bidi-js';
import type { Bidi } from './visualOrder';

export const bidi: Bidi = bidiFactory();
