/** Gets the browsers, and serves the built site to them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteListener } from '../../../src/cli/serve/site';
import { settings } from '../../../src/lib/settings.js';
import { NOTE_ERRORS } from '../drive/consoleErrors';
import type { EngineName } from '../drive/engine';
import { ensureEngines } from './findEngines';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the built site, without a slash at the end. */
		site: string;
		/** The browser in which the tests run. */
		engine: EngineName;
	}
}

export default async function serveSite({ provide }: TestProject): Promise<() => void> {
	if (!existsSync(join('build', 'index.html')))
		throw new Error('There is no built site in “build”. Make it first: npm run build');
	ensureEngines();
	const { basePath } = settings();
	const server = createServer(notingErrors(siteListener('build', basePath), basePath));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	provide('site', `http://127.0.0.1:${port}${basePath}`);
	return () => {
		server.close();
		server.closeAllConnections();
	};
}

/** The pages’ modules with a line more; all else as it is. */
function notingErrors(listener: RequestListener, basePath: string): RequestListener {
	return (request, response) => {
		const [, path] = /^([^?]*\/_app\/[^?]*\.js)(?:\?|$)/.exec(request.url ?? '') ?? [];
		if (path === undefined) return listener(request, response);
		readFile(join('build', path.slice(basePath.length)), 'utf8').then(
			(script) =>
				response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(NOTE_ERRORS + script),
			() => response.writeHead(404).end()
		);
	};
}
