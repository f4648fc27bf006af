/**
 * The last step of a kit build by itself: the program that another build has bundled makes pages and text files. Bundling takes
 * several times as long as starting what was bundled, and comes out the same until the program changes. Kit has no command for
 * it; this has its own build’s function called, told as there what there is to make (`postbuild/analyse.js`). Bundled
 * (`packing/bundles.ts`), it runs in this thread and loads no Vite, which takes longer than many a page.
 */
import { readFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '../../lib/settings.js';
import { totalLine } from '../../lib/site/making/progressLine.js';
import { prerenderIn } from './insideKit.js';

const workplace = resolve(settings().piece ?? '');
const { shared } = JSON.parse(readFileSync(join(workplace, 'piece.json'), 'utf8'));
await prerenderIn(workplace, { hasAll: shared, total: (count) => void writeSync(1, totalLine(count)) });
