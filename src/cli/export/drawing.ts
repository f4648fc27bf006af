/** Drawing outside of kit's build: Svelte's components are compiled on the way, by the tools that the build uses. */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, isRunnableDevEnvironment } from 'vite';
import type * as Svg from '../../lib/export/svg';
import { COMPILER_OPTIONS } from '../compilerOptions.js';

export interface DrawingRoom {
	readonly svgFile: typeof Svg.svgFile;
	close(): Promise<void>;
}

/** Opens the one rendering path. The fonts must have been made: layouts measure with them. */
export async function openDrawingRoom(): Promise<DrawingRoom> {
	const server = await createServer({
		root: fileURLToPath(new URL('../../../', import.meta.url)),
		configFile: false,
		plugins: [svelte({ configFile: false, compilerOptions: COMPILER_OPTIONS })],
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
	const { ssr } = server.environments;
	if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite gave no environment that can run modules.');
	const { svgFile } = await ssr.runner.import<typeof Svg>('/src/lib/export/svg.ts');
	return { svgFile, close: () => server.close() };
}
