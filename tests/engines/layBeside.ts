/**
 * `npx tsx tests/engines/layBeside.ts [part of a name …]`: lays the pictures that the matrix took beside each other, Chromium’s
 * first, as `<place>-<width>.png`; all of them, or those whose names have one of the parts.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/terminal';
import { ENGINE_NAMES } from './drive/engine';
import { FOLDER, sideBySide } from './pictures';

await run(() => {
	const parts = process.argv.slice(2);
	const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
	const names = new Set(files.flatMap((file) => /^(.+)\.\w+\.png$/.exec(file)?.[1] ?? []));
	if (names.size === 0) throw new Error(`There is no picture in “${FOLDER}”. Take them first: npm run test:engines`);
	for (const name of names) {
		if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue;
		const paths = ENGINE_NAMES.map((engine) => join(FOLDER, `${name}.${engine}.png`)).filter(existsSync);
		writeFileSync(join(FOLDER, `${name}.png`), sideBySide(paths.map((path) => readFileSync(path))));
	}
	return Promise.resolve();
});
