/** The product as the build has it: bundled for the server. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Compiles `ours.ts` into `folder`, which is emptied first. */
export async function compileOurs(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		mode: 'production',
		build: { ssr: fileURLToPath(new URL('ours.ts', import.meta.url)), outDir: folder, emptyOutDir: true }
	});
}
