/** Gets the browsers, and serves the built site to them. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteListener } from '../../../src/cli/serve/site';
import { settings } from '../../../src/lib/settings.js';
import { ensureEngines } from './findEngines';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The address of the built site, without a slash at the end. */
		site: string;
	}
}

export default async function serveSite({ provide }: TestProject): Promise<() => void> {
	if (!existsSync(join('build', 'index.html')))
		throw new Error('There is no built site in “build”. Make it first: npm run build');
	ensureEngines();
	const { basePath } = settings();
	const server = createServer(siteListener('build', basePath));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	provide('site', `http://127.0.0.1:${port}${basePath}`);
	return () => {
		server.close();
		server.closeAllConnections();
	};
}
