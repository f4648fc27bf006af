/** A page of somebody else: another origin, with its own policy, that embeds what the tested site serves. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HostPage {
	/** The whole document, as another program made it; the parts below are not used then. */
	readonly document?: string;
	readonly body?: string;
	/** Its content security policy; none if left out. */
	readonly policy?: string;
	readonly head?: string;
	/** `lang` and other attributes of the root. */
	readonly root?: string;
}

export interface Host {
	/** The address of the page. */
	readonly url: string;
	close(): Promise<void>;
}

/** Serves one page and, below `/files/`, the given texts. */
export async function openHost(page: HostPage, files: Readonly<Record<string, string>> = {}): Promise<Host> {
	const server = createServer((request, response) => {
		const name = (request.url ?? '').replace(/^\/files\//, '');
		const file = files[name];
		if (file !== undefined) {
			const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
			response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(file);
			return;
		}
		if (request.url !== '/') {
			response.writeHead(404).end();
			return;
		}
		response.writeHead(200, {
			'Content-Type': 'text/html; charset=utf-8',
			...(page.policy ? { 'Content-Security-Policy': page.policy } : {})
		});
		response.end(
			page.document ??
				`<!doctype html><html lang="en" ${page.root ?? ''}><head><meta charset="utf-8"><title>A host</title>${page.head ?? ''}</head><body>${page.body ?? ''}</body></html>`
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		// Another name than the site's: another site, not just another port.
		url: `http://localhost:${port}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				// A browser keeps connections ready that nothing is asked on.
				server.closeAllConnections();
			})
	};
}
