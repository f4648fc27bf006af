/** `npm pack` calls it: makes the package that other programs install, with the project's own fonts. */
import { buildFonts } from '../build/fonts/buildFonts';
import { buildPackage } from '../build/packing/package';
import { FONT_FOLDER } from '../lib/fonts/folder';
import { settings } from '../lib/settings.js';
import { run } from './terminal';

await run(async () => {
	await buildFonts({ dataDir: settings().data, outDir: FONT_FOLDER });
	await buildPackage('dist', FONT_FOLDER);
});
