/** `npm run dev`: what a person sees who edits the data. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { VITE } from '../../../src/build/pages/vite';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-dev-'));
const data = join(folder, 'data');
let server: ChildProcess;
let site: string;

/** Starts the server on a free port, on a copy of the data, and waits for its address. */
function startServer(): Promise<string> {
	server = spawn(process.execPath, [VITE, 'dev', '--host', '127.0.0.1', '--port', '0'], {
		env: { ...process.env, NODE_ENV: 'development', CITED_FIGURES_DATA: data, BASE_PATH: '', NO_COLOR: '1' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (text: Buffer) => {
			said += text.toString();
			const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
			if (address) resolve(address);
		};
		server.stdout?.on('data', listen);
		server.stderr?.on('data', listen);
		server.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
	});
}

// One server for all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
	cpSync('data', data, { recursive: true });
	const draft = readFileSync(join(data, 'figures/oil-half.yaml'), 'utf8')
		.replace(/^title: .*$/m, 'title: Half of it, not yet published')
		.replace(/^revisions:[\s\S]*/m, 'status: draft\n');
	writeFileSync(join(data, 'figures/oil-draft.yaml'), draft);
	site = await startServer();
});

test.afterAll(() => {
	server.kill();
	rmSync(folder, { recursive: true, force: true });
});

test('a draft is shown while the data is edited; a mistake stands on the page, and goes when it is mended', async ({
	page,
	request,
	baseURL
}) => {
	// The first page is compiled on the way.
	test.setTimeout(240_000);
	await page.goto(`${site}figures/oil-draft/`, { timeout: 120_000 });
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('Half of it, not yet published');
	expect((await request.get(new URL('figures/oil-draft/', baseURL).href)).status()).toBe(404);

	const file = join(data, 'figures/oil-draft.yaml');
	const good = readFileSync(file, 'utf8');
	writeFileSync(file, good.replace('of: oil-share-2023', 'of: oil-shere-2023'));
	const mistake = page.locator('main > pre');
	await expect(mistake).toContainText('oil-draft.yaml:', { timeout: 60_000 });
	await expect(mistake).toContainText('did you mean: oil-share-2023');
	// Each part of a mistake on a line of its own.
	expect((await mistake.innerText()).trim().split('\n').length).toBeGreaterThan(3);
	await page.goto(site);
	await expect(mistake).toContainText('oil-draft.yaml:');
	await page.goto(`${site}figures/oil-draft/`);

	writeFileSync(file, good.replace('not yet published', 'and mended'));
	await expect(title).toHaveText('Half of it, and mended', { timeout: 60_000 });
});

test('a page that does not listen yet when the data is written is made again as soon as it does', async ({
	page,
	context
}) => {
	test.setTimeout(240_000);
	const file = join(data, 'figures/oil-draft.yaml');
	const write = (title: string) =>
		writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
	const headingOf = (of: typeof page) => of.getByRole('heading', { level: 1 });
	write('Before');
	const other = await context.newPage();
	await other.goto(`${site}figures/oil-draft/`, { timeout: 120_000 });
	await expect(headingOf(other)).toHaveText('Before', { timeout: 60_000 });

	let goOn: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (goOn = resolve));
	await page.route('**/@vite/client', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`${site}figures/oil-draft/`, { waitUntil: 'commit' });
	await expect(headingOf(page)).toHaveText('Before');
	write('After');
	// All that listen have heard of it.
	await expect(headingOf(other)).toHaveText('After', { timeout: 60_000 });
	await expect(headingOf(page)).toHaveText('Before');
	goOn();
	await expect(headingOf(page)).toHaveText('After', { timeout: 60_000 });
});
