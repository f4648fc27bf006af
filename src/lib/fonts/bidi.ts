/** The bidirectional algorithm (bidi-js), for whatever may set lines from right to left: importing this gives it. */
import bidiFactory from 'bidi-js';
import { giveBidi } from './visualOrder';

giveBidi(bidiFactory());
