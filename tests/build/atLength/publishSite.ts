/** What a build does to its folders, alone: run by a test in a folder of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBuildFolders } from '../../../src/build/disk/folders';

const { temporary, publish } = openBuildFolders(join(process.cwd(), 'build'));
mkdirSync(join(temporary, 'figures'));
for (const name of ['index.html', 'figures/a.svg']) writeFileSync(join(temporary, name), process.env.SITE ?? '');
publish();
