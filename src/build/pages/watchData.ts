/** What `npm run dev` does when a file of the dataset is written: every page that was made before is made again. */
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_STATE, MADE_OF } from './dataState.ts';

const LISTENER = fileURLToPath(new URL('./listen.ts', import.meta.url));

/** Vite’s watcher says nothing of what is written to a file within 50 ms of another change of it: it is waited out. In ms. */
const QUIET = 80;

/**
 * The dataset is read by the server, not imported; so a change of it must be told. A page hears of it only when it listens,
 * which it does a while after its data was read. So it is made with the number of the changes so far, and tells that number
 * when it begins to listen: if there was a change in between, it is made again.
 * @param data the dataset’s folder
 */
export function watchData(data: string): Plugin {
	return {
		name: 'cited-figures:watch-data',
		apply: 'serve',
		configureServer(server) {
			let changes = 0;
			const folder = resolve(data);
			const tell = () => {
				changes += 1;
				for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
				server.ws.send({ type: 'full-reload' });
			};
			let telling: ReturnType<typeof setTimeout> | undefined;
			server.watcher.add(folder);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(folder)) return;
				clearTimeout(telling);
				telling = setTimeout(tell, QUIET);
			});
			server.middlewares.use((_request, response, next) => {
				response.setHeader('Server-Timing', `${DATA_STATE};desc="${changes}"`);
				next();
			});
			server.ws.on(MADE_OF, (state: string, page) => {
				if (state !== String(changes)) page.send({ type: 'full-reload' });
			});
		},
		/** Every page has Vite’s client, also that of a mistake, which kit writes without anything of ours. */
		transform: (code, id) =>
			id.endsWith('/vite/dist/client/client.mjs') ? `${code}\nimport(${JSON.stringify(LISTENER)});` : undefined
	};
}
