/**
 * A slow line before a server: every answer waits, and the bytes of all answers share one throughput, packet by packet. The
 * browser's own throttling works on requests (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md): it holds
 * back whatever its network stack had read at once, 1.5 kB of a page or 16, by chance, so that what stands first in a page
 * was there early or late. On a line it comes first.
 */
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Line {
	/** ms that each answer waits before its first byte. */
	readonly latency: number;
	/** Bytes a second, of all answers together. */
	readonly throughput: number;
}

/**
 * “Slow 4G” with the figures of the browser’s developer tools. The way there and back takes 150 ms; since each answer waits
 * only once, and not for each of the packets that a connection is opened with, it is taken 3.75 times.
 */
export const SLOW_4G: Line = { latency: 150 * 3.75, throughput: (1_600_000 / 8) * 0.9 };

/** Bytes of an answer that travel at once: what a packet of Ethernet carries. */
const PACKET = 1460;
/** ms that a timer may be late without the line being slower for it. */
const LATE = 10;

/**
 * Answers as the server at `target` (a port of 127.0.0.1) does, later and more slowly. Bytes are passed on as they are;
 * answers that are under way at the same time take turns.
 */
export async function slowLine(target: number, line: Line): Promise<{ port: number; close: () => void }> {
	const send = travelling(line.throughput);
	const front = createServer((request, response) => {
		const answered = new Promise<void>((resolve, reject) => {
			get({ port: target, host: '127.0.0.1', path: request.url }, (answer) => {
				const pass = async () => {
					await sleep(line.latency);
					response.writeHead(answer.statusCode ?? 502, answer.headers);
					response.flushHeaders();
					for await (const chunk of answer as AsyncIterable<Buffer>) {
						for (let at = 0; at < chunk.length && !response.destroyed; at += PACKET) {
							const packet = chunk.subarray(at, at + PACKET);
							await send(packet.length);
							response.write(packet);
						}
					}
					response.end();
				};
				pass().then(resolve, reject);
			}).on('error', reject);
		});
		answered.catch(() => response.destroy());
	});
	await new Promise<void>((resolve, reject) => {
		front.once('error', reject);
		front.listen(0, '127.0.0.1', resolve);
	});
	return {
		port: (front.address() as AddressInfo).port,
		close() {
			front.close();
			front.closeAllConnections();
		}
	};
}

/** Waits until so many bytes have travelled, behind all that were sent before them. */
function travelling(throughput: number): (bytes: number) => Promise<void> {
	let freeAt = 0;
	return async (bytes) => {
		const now = performance.now();
		freeAt = Math.max(freeAt, now - LATE) + (bytes / throughput) * 1000;
		await sleep(Math.max(0, freeAt - now));
	};
}
