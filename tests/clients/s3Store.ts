/** moto: Amazon's services for tests, without Amazon. Its S3 is a store as good as any other, on a port of 127.0.0.1. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './freePort';

export interface Store {
	readonly endpoint: string;
	/** Requests that changed something since then, in their order: `PUT /bucket/name`. */
	changes(): string[];
	stop(): Promise<void>;
}

/**
 * Starts a store with an empty bucket that everybody may read.
 * @param log file for what it is asked
 * @throws {Error} if it does not answer within 30 seconds
 */
export async function startStore(bucket: string, log: string): Promise<Store> {
	const port = await freePort();
	const endpoint = `http://127.0.0.1:${port}`;
	const file = openSync(log, 'w');
	const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: ['ignore', file, file] });
	closeSync(file);
	const ended = once(server, 'exit');
	const stop = async () => {
		server.kill();
		await ended;
	};
	for (let tries = 0; tries < 300; tries += 1) {
		const made = await fetch(`${endpoint}/${bucket}`, { method: 'PUT' }).catch(() => undefined);
		if (made?.ok) {
			// Elsewhere the first of the two actions allows HEAD too.
			const actions = ['s3:GetObject', 's3:HeadObject'];
			const policy = { Effect: 'Allow', Principal: '*', Action: actions, Resource: `arn:aws:s3:::${bucket}/*` };
			await fetch(`${endpoint}/${bucket}?policy`, {
				method: 'PUT',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ Version: '2012-10-17', Statement: [policy] })
			});
			const since = readFileSync(log, 'utf8').length;
			const changes = () =>
				[
					...readFileSync(log, 'utf8')
						.slice(since)
						.matchAll(/"((?:PUT|POST|DELETE) \S+) HTTP/g)
				].map(([, change = '']) => change);
			return { endpoint, changes, stop };
		}
		await wait(100);
	}
	await stop();
	throw new Error(`moto_server does not answer:\n${readFileSync(log, 'utf8')}`);
}
