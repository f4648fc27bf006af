import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** The only file that looks, and those that hand the whole environment on to a process that they start. */
const MAY_LOOK = [
	'lib/settings.js',
	'build/pages/bundling.ts',
	'build/pages/kit.ts',
	'build/pages/insideKit.js',
	'cli/test/run.ts'
];
const LOOKS = /process\.env\b|import\.meta\.env\b|\$env\//;
/** All that those who hand it on do with it. */
const HANDS_ON = /\.\.\.process\.env\b/g;

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
	.map((entry) => relative('src', join(entry.parentPath, entry.name)));
const textOf = (file: string) => readFileSync(join('src', file), 'utf8');

it('is read by the settings alone, and handed on by those who start processes', () => {
	expect(files.filter((file) => LOOKS.test(textOf(file))).sort()).toEqual([...MAY_LOOK].sort());
	for (const file of MAY_LOOK.slice(1)) expect(textOf(file).replaceAll(HANDS_ON, ''), file).not.toMatch(LOOKS);
});

it.each(['svelte.config.js', 'vite.config.ts'])('is not read by %s', (file) => {
	expect(readFileSync(file, 'utf8')).not.toMatch(LOOKS);
});
