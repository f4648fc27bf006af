/** `npm run docs:charts`: writes `docs/charts.md`, and the drawings that it shows. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryFiles } from '../build/gallery/chartsPage';
import { gallery } from '../build/gallery/gallery';
import { readMetrics } from '../lib/fonts/folder';
import { giveMetrics } from '../lib/fonts/metrics';
import { run } from './terminal';

const FOLDER = 'docs';

await run(async () => {
	giveMetrics(readMetrics());
	const files = galleryFiles(gallery());
	rmSync(join(FOLDER, 'charts'), { recursive: true, force: true });
	mkdirSync(join(FOLDER, 'charts'));
	for (const [path, text] of files) writeFileSync(join(FOLDER, path), text);
});
