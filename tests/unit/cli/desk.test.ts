/** The desk’s command, of a checkout and of the package: one way, that opens the dataset’s folder by the address it prints. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskCommand, serveDesk } from '../../../src/cli/desk';
import { COMMANDS } from '../../../src/cli/packed/help';
import { asTypedHere } from '../../../src/cli/packed/wording';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'cited-figures-desk-'))));
afterEach(() => rmSync(root, { recursive: true }));

const serve = () => serveDesk({ root, data: join(root, 'data'), basePath: '/figures', port: 6100 }, () => {});
const built = () => {
	mkdirSync(join(root, 'build', 'desk'), { recursive: true });
	writeFileSync(join(root, 'build', 'desk', 'index.html'), 'the desk');
};

it('opens the folder to the token of its address, and to nobody without', async () => {
	built();
	cpSync('tests/fixtures/small/dataset', join(root, 'data'), { recursive: true });
	const { address, server } = await serve();
	try {
		const { origin, pathname, hash } = new URL(address);
		expect([pathname, await (await fetch(address)).text()]).toEqual(['/figures/desk/', 'the desk']);
		const folder = `${origin}/figures/desk/folder.json`;
		const headers = { authorization: `Bearer ${hash.replace('#folder=', '')}` };
		expect((await fetch(folder)).status).toBe(401);
		expect((await fetch(folder, { headers: { ...headers, origin: 'https://evil.example' } })).status).toBe(403);
		const read = await fetch(folder, { headers });
		expect(await read.json()).toMatchObject({ name: 'data', files: { 'dataset.yaml': expect.any(String) as string } });
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

it('says what is missing: a built desk, a dataset', async () => {
	await expect(serve()).rejects.toThrow('There is no built desk in “build”');
	built();
	await expect(serve()).rejects.toThrow('There is no dataset in');
});

it('is the package’s command too, and says so in its words', async () => {
	const said: string[] = [];
	const told: string[] = [];
	const talk = {
		print: (line: string) => void said.push(asTypedHere(line)),
		complain: (line: string) => void told.push(asTypedHere(line))
	};
	expect(await COMMANDS.desk?.run(['--help'], talk)).toBe(0);
	expect(said.join('\n')).toMatch(
		/^Usage: npx cited-figures desk \[--json \| --help\]\n[^]*opens the dataset’s folder, and saves/
	);
	expect(await deskCommand(['all'], talk)).toBe(2);
	expect(told).toEqual(['“all” is no option.\nWhat is understood: npx cited-figures desk --help']);
});
