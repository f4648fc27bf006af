/** The product as the build has it: its components compiled for the server, without what Svelte adds for development. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type * as Ours from './ours';

/** Compiles it into `folder`, which is emptied first, and loads it. The fonts must have been made. */
export async function compileOurs(folder: string): Promise<typeof Ours> {
	await build({
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: { ssr: fileURLToPath(new URL('ours.ts', import.meta.url)), outDir: folder, emptyOutDir: true }
	});
	const compiled: typeof Ours = await import(pathToFileURL(join(folder, 'ours.js')).href);
	return compiled;
}
