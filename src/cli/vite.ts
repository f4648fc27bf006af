/** Vite as a program, for what runs it in a process of its own. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The script that Node runs. */
export const VITE = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
