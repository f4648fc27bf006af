/** A built site as hosts serve it: texts compressed, as the configuration for nginx in `docs/deploy.md` does; nothing else is changed. */
import { createServer, get, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';

const TEXT = /^(text\/|application\/(json|javascript)|image\/svg)/;

/** Listens on any free port of 127.0.0.1. */
export async function compressing(listener: RequestListener): Promise<{ port: number; close: () => void }> {
	const plain = createServer(listener);
	const plainPort = await listening(plain);
	const front = createServer((request, response) => {
		get({ port: plainPort, host: '127.0.0.1', path: request.url }, (answer) => {
			const headers = { ...answer.headers };
			if (!TEXT.test(answer.headers['content-type'] ?? '')) {
				response.writeHead(answer.statusCode ?? 502, headers);
				answer.pipe(response);
				return;
			}
			delete headers['content-length'];
			response.writeHead(answer.statusCode ?? 502, { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
			answer.pipe(createGzip({ level: 9 })).pipe(response);
		}).on('error', () => response.writeHead(502).end());
	});
	const port = await listening(front);
	return {
		port,
		close() {
			front.close();
			front.closeAllConnections();
			plain.close();
			plain.closeAllConnections();
		}
	};
}

function listening(server: Server): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
	});
}
