/** The dataset’s folder at the desk of this machine: who may read and write it, and what. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync, cpSync, mkdirSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderListener, newToken } from '../../../src/cli/desk/folder';

const token = newToken();
let root: string;
let dir: string;
let server: Server;
let host: string;

beforeEach(async () => {
	root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	dir = join(root, 'data');
	cpSync('tests/fixtures/small/dataset', dir, { recursive: true });
	writeFileSync(join(root, 'secret.yaml'), 'secret');
	server = createServer(folderListener({ dir, token, basePath: '' }, (_, response) => response.end('site')));
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
	server.close();
	rmSync(root, { recursive: true });
});

interface Asked {
	readonly path?: string;
	readonly method?: string;
	readonly headers?: Record<string, string>;
	readonly body?: unknown;
}

function ask({ path = '/desk/folder.json', method = 'GET', headers = {}, body }: Asked = {}) {
	const { port } = server.address() as AddressInfo;
	return new Promise<{ status: number; body: string }>((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (part: string) => (text += part));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
		});
		sent.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
	});
}

const own = () => ({ host, authorization: `Bearer ${token}` });
const put = (files: unknown, headers: Record<string, string> = {}) =>
	ask({ method: 'PUT', headers: { ...own(), origin: `http://${host}`, ...headers }, body: { files } });
const textOf = (path: string) => readFileSync(join(dir, path), 'utf8');

it('gives the files of the folder to whoever has the token, and nothing beside it', async () => {
	writeFileSync(join(dir, 'notes.txt'), 'private');
	symlinkSync(join(root, 'secret.yaml'), join(dir, 'claims', 'linked.yaml'));
	const { status, body } = await ask({ headers: own() });
	expect(status).toBe(200);
	const { name, files } = JSON.parse(body) as { name: string; files: Record<string, string> };
	expect(name).toBe('data');
	expect(files['claims/harbour.yaml']).toBe(textOf('claims/harbour.yaml'));
	expect(Object.keys(files).every((path) => path.endsWith('.yaml') && !path.includes('linked'))).toBe(true);
	expect(body).not.toMatch(/secret|private/);
});

it.each<[string, () => Record<string, string>, number]>([
	['no token', () => ({ host }), 401],
	['another token', () => ({ host, authorization: `Bearer ${newToken()}` }), 401],
	['another host, which a name elsewhere may lead to', () => ({ ...own(), host: 'evil.example' }), 403],
	['this machine under another port', () => ({ ...own(), host: '127.0.0.1:1' }), 403],
	['a page elsewhere', () => ({ ...own(), origin: 'https://evil.example' }), 403],
	['a page of another port', () => ({ ...own(), origin: 'http://127.0.0.1:1' }), 403],
	['a form or a frame elsewhere', () => ({ ...own(), 'sec-fetch-site': 'cross-site' }), 403]
])('refuses %s', async (_, headers, status) => {
	expect((await ask({ headers: headers() })).status).toBe(status);
	const before = textOf('dataset.yaml');
	const written = await ask({
		method: 'PUT',
		headers: { origin: `http://${host}`, ...headers() },
		body: { files: [{ path: 'dataset.yaml', was: before, text: 'x' }] }
	});
	expect([written.status, textOf('dataset.yaml')]).toEqual([status, before]);
});

it('shows the site to its own host alone', async () => {
	expect(await ask({ path: '/', headers: { host } })).toEqual({ status: 200, body: 'site' });
	expect((await ask({ path: '/', headers: { host: 'evil.example' } })).status).toBe(403);
});

it('writes all files or none', async () => {
	const [claims, source] = ['claims/harbour.yaml', 'sources/harbour.yaml'] as const;
	const file = (path: string, text: string) => ({ path, was: textOf(path), text });
	expect((await put([file(claims, '# 1\n'), file(source, '# 2\n')])).status).toBe(200);
	expect([textOf(claims), textOf(source)]).toEqual(['# 1\n', '# 2\n']);
	const stale = { path: source, was: 'as it never was', text: '# 4\n' };
	const { status, body } = await put([file(claims, '# 3\n'), stale]);
	expect([status, textOf(claims), textOf(source)]).toEqual([409, '# 1\n', '# 2\n']);
	expect(body).toContain('was changed meanwhile');
});

it.each([
	'../secret.yaml',
	'/etc/passwd',
	'claims/../../secret.yaml',
	'claims\\..\\..\\secret.yaml',
	'run.sh',
	'versions/a/1.json',
	'claims/a/b.yaml'
])('writes nothing at %s', async (path) => {
	expect((await put([{ path, was: 'secret', text: 'x' }])).status).toBe(400);
	expect(readFileSync(join(root, 'secret.yaml'), 'utf8')).toBe('secret');
});

it('follows no link out of the folder, and makes no new file', async () => {
	symlinkSync(join(root, 'secret.yaml'), join(dir, 'claims', 'linked.yaml'));
	mkdirSync(join(root, 'elsewhere'));
	writeFileSync(join(root, 'elsewhere', 'harbour.yaml'), 'secret');
	rmSync(join(dir, 'checks'), { recursive: true });
	symlinkSync(join(root, 'elsewhere'), join(dir, 'checks'));
	for (const path of ['claims/linked.yaml', 'checks/harbour.yaml', 'claims/new.yaml'])
		expect((await put([{ path, was: 'secret', text: 'x' }])).status, path).toBe(409);
	expect(readFileSync(join(root, 'secret.yaml'), 'utf8')).toBe('secret');
	expect(readFileSync(join(root, 'elsewhere', 'harbour.yaml'), 'utf8')).toBe('secret');
});

it('writes for nobody who does not say from where', async () => {
	const { status } = await ask({
		method: 'PUT',
		headers: own(),
		body: { files: [{ path: 'dataset.yaml', was: textOf('dataset.yaml'), text: 'x' }] }
	});
	expect(status).toBe(403);
});
