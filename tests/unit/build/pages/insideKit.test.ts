/** A new version of kit may break the build where kit promises nothing; this says at what. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { functionsOf, KIT_VERSION, openKit, WRITTEN_FOR } from '../../../../src/build/pages/insideKit.js';

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-kit-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('kit', () => {
	it('is asked for, locked and installed in the one version that the build was written for', () => {
		const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
		const versions = z.object({ '@sveltejs/kit': z.string() });
		const asked = z.object({ devDependencies: versions }).parse(json('package.json')).devDependencies;
		const { packages } = z
			.object({ packages: z.record(z.string(), z.object({ version: z.string() }).partial()) })
			.parse(json('package-lock.json'));
		expect({
			asked: asked['@sveltejs/kit'],
			locked: packages['node_modules/@sveltejs/kit']?.version,
			installed: KIT_VERSION
		}).toEqual({ asked: WRITTEN_FOR, locked: WRITTEN_FOR, installed: WRITTEN_FOR });
	});

	it('has inside what the build calls', async () => {
		const { resolveRoute } = await openKit();
		expect(resolveRoute('/(site)/figures/[slug]', { slug: 'oil' })).toBe('/figures/oil');
	});

	it.each([
		['has moved a file', 'gone.js', 'no such module'],
		['has renamed a function', 'renamed.js', 'no function “set_env” of 1 arguments'],
		['asks for more', 'more.js', 'no function “set_env” of 1 arguments']
	])('that %s is told with its version, the file, and what to do', async (_what, file, found) => {
		writeFileSync(join(folder, 'renamed.js'), 'export const set_environment = (env) => env;');
		writeFileSync(join(folder, 'more.js'), 'export const set_env = (env, prefix) => [env, prefix];');
		await expect(functionsOf(folder, file, { set_env: 1 })).rejects.toThrow(
			`Kit ${KIT_VERSION} has changed inside: ${found} in “${file}”. The build was written for kit ${WRITTEN_FOR}. Install`
		);
	});
});
