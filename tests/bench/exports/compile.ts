/** The product as the build has it: its components compiled for the server, without what Svelte adds for development. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

/** Compiles `ours.ts` into `folder`, which is emptied first. The fonts must have been made. */
export async function compileOurs(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		build: { ssr: fileURLToPath(new URL('ours.ts', import.meta.url)), outDir: folder, emptyOutDir: true }
	});
}
