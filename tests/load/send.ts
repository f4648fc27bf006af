/** Sends requests over connections that stay open, and takes answers as they come: nothing decoded, nothing followed. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

/** Some connections to one server. */
export class Connections {
	private readonly agent: Agent;

	/** @param count of connections that may be open at a time */
	constructor(count: number) {
		this.agent = new Agent({ keepAlive: true, maxSockets: count });
	}

	/** @throws {Error} if the connection breaks before the answer is whole, or nothing comes for 30 seconds */
	ask(url: string, method: 'GET' | 'HEAD', headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const sent = request(url, { method, headers, agent: this.agent, timeout: 30_000 }, (response) => {
				const chunks: Buffer[] = [];
				response
					.on('data', (chunk: Buffer) => chunks.push(chunk))
					.once('error', reject)
					.once('end', () =>
						resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
					);
			});
			sent
				.once('timeout', () => sent.destroy(new Error('no answer for 30 seconds')))
				.once('error', reject)
				.end();
		});
	}

	close(): void {
		this.agent.destroy();
	}
}
