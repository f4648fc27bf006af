import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/cli/serve';
import { siteListener } from '../../../src/cli/serve/site';

interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

const root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
const site = join(root, 'site');
let atRoot: Server;
let atBase: Server;

function start(basePath: string): Promise<Server> {
	const server = createServer(siteListener(site, basePath));
	return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Asks without tidying the path first, as an attacker would. */
function ask(server: Server, path: string, method = 'GET'): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (part: string) => (body += part));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
		});
		asked.on('error', reject).end();
	});
}

beforeAll(async () => {
	mkdirSync(join(site, 'figures', 'trade'), { recursive: true });
	writeFileSync(join(site, 'index.html'), 'dashboard');
	writeFileSync(join(site, '404.html'), 'no such page');
	writeFileSync(join(site, 'figures', 'trade', 'index.html'), 'figure');
	for (const extension of ['svg', 'png', 'csv', 'json', 'xml', 'bib']) {
		writeFileSync(join(site, 'figures', `trade.${extension}`), extension);
	}
	writeFileSync(join(root, 'secret.txt'), 'secret');
	atRoot = await start('');
	atBase = await start('/archive');
});

afterAll(() => {
	atRoot.close();
	atBase.close();
	rmSync(root, { recursive: true });
});

describe('the server of the built site', () => {
	it('serves a folder’s page at the address with the slash', async () => {
		const answer = await ask(atRoot, '/figures/trade/');
		expect(answer).toMatchObject({ status: 200, body: 'figure' });
		expect(answer.headers['content-type']?.toLowerCase()).toBe('text/html;charset=utf-8');
	});

	it('leads from the address without the slash to the one with it, and keeps the query', async () => {
		const answer = await ask(atRoot, '/figures/trade?from=mail');
		expect(answer.status).toBe(302);
		expect(answer.headers.location).toBe('/figures/trade/?from=mail');
	});

	it.each([
		['svg', 'image/svg+xml; charset=utf-8'],
		['png', 'image/png'],
		['csv', 'text/csv; charset=utf-8'],
		['json', 'application/json; charset=utf-8'],
		['xml', 'application/xml; charset=utf-8'],
		['bib', 'application/x-bibtex; charset=utf-8']
	])('gives .%s its type', async (extension, type) => {
		const answer = await ask(atRoot, `/figures/trade.${extension}`);
		expect(answer).toMatchObject({ status: 200, body: extension });
		expect(answer.headers['content-type']).toBe(type);
	});

	it('answers 404 with its page to what is not there, at any depth', async () => {
		for (const path of ['/nothing', '/figures/nothing/', '/figures/trade.pdf', '/figures/trade.svg/', '/%E0%A4%A']) {
			expect(await ask(atRoot, path)).toMatchObject({ status: 404, body: 'no such page' });
		}
	});

	it('lets nothing outside the site be read', async () => {
		for (const path of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/figures/..%2f..%2fsecret.txt',
			'/..%5csecret.txt'
		]) {
			const answer = await ask(atRoot, path);
			expect(answer.status).toBe(404);
			expect(answer.body).not.toContain('secret');
		}
	});

	it('never leads to another host', async () => {
		const answer = await ask(atRoot, '//figures/trade');
		expect(answer.headers.location).toBe('/figures/trade/');
	});

	it('refuses to be written to', async () => {
		expect((await ask(atRoot, '/', 'POST')).status).toBe(405);
	});

	it('serves under a base path and nowhere else', async () => {
		expect(await ask(atBase, '/archive/figures/trade/')).toMatchObject({ status: 200, body: 'figure' });
		expect((await ask(atBase, '/archive/figures/trade')).headers.location).toBe('/archive/figures/trade/');
		expect((await ask(atBase, '/archive')).headers.location).toBe('/archive/');
		expect((await ask(atBase, '/')).headers.location).toBe('/archive/');
		expect((await ask(atBase, '/figures/trade/')).status).toBe(404);
		expect((await ask(atBase, '/archives/figures/trade/')).status).toBe(404);
	});
});

describe('the port', () => {
	it('that is taken is passed over for the next, and this is said', async () => {
		const { port: taken } = atRoot.address() as AddressInfo;
		const said: string[] = [];
		const server = createServer();
		const port = await listen(server, taken, (text) => said.push(text));
		server.close();
		expect(port).toBeGreaterThan(taken);
		expect(said[0]).toContain(`Port ${taken} is taken`);
	});
});

describe('a file that does not stand ready', () => {
	it('is made if it can be, and only then', async () => {
		const asked: string[] = [];
		const server = createServer(
			siteListener(site, '', (path) => {
				asked.push(path);
				if (path.endsWith('broken.pdf')) throw new Error('It cannot be drawn.');
				return Promise.resolve(
					path === '/figures/trade.pdf'
						? { type: 'application/pdf', bytes: new TextEncoder().encode('made') }
						: undefined
				);
			})
		);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		expect(await ask(server, '/figures/trade.pdf')).toMatchObject({
			status: 200,
			body: 'made',
			headers: { 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' }
		});
		expect(await ask(server, '/figures/trade.csv')).toMatchObject({ status: 200, body: 'csv' });
		expect(await ask(server, '/figures/none.pdf')).toMatchObject({ status: 404, body: 'no such page' });
		expect(await ask(server, '/figures/broken.pdf')).toMatchObject({ status: 404, body: 'no such page' });
		expect(asked).toEqual(['/figures/trade.pdf', '/figures/none.pdf', '/figures/broken.pdf']);
		server.close();
	});
});
