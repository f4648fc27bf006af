import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SmallFolder, TEXT_NAME } from '../../unit/dataset/smallDataset';

const COMMAND = [
	'--import',
	import.meta.resolve('tsx'),
	fileURLToPath(new URL('../../../src/cli/data.ts', import.meta.url))
];
const INTERRUPT = new URL('./interruptEachStep.mjs', import.meta.url).href;

function run(small: SmallFolder, args: readonly string[], interrupted = true) {
	return spawnSync(process.execPath, [...(interrupted ? ['--import', INTERRUPT] : []), ...COMMAND, ...args], {
		cwd: small.root,
		encoding: 'utf8',
		env: {
			...process.env,
			CITED_FIGURES_DATA: small.dir,
			CITED_FIGURES_TEXTS: small.texts,
			INTERRUPTED_FOLDER: args[0] === 'schema' ? 'static' : small.root
		}
	});
}

function drafts(small: SmallFolder): string[] {
	return readdirSync(small.root, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)\./.test(name));
}

describe('Ctrl-C in the middle of writing lets the command finish what it began:', () => {
	test.each([
		['publish', ['publish', '--all'], 'dataset/versions/ships/1.json'],
		['verify', ['verify', `texts/${TEXT_NAME}`], 'dataset/sources/harbour.yaml'],
		['rename', ['rename', 'ships', 'calls'], 'dataset/figures/calls.yaml'],
		['new', ['new', `texts/${TEXT_NAME}`, '--id', 'pier'], 'dataset/claims/pier.yaml'],
		['schema', ['schema'], 'static/schema/claims.json']
	] satisfies [string, string[], string][])('%s', (name, args, written) => {
		const small = new SmallFolder();
		if (name === 'rename') expect(run(small, ['publish', '--all'], false).status).toBe(0);
		const { status, signal, stderr } = run(small, args);
		expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
		expect(existsSync(join(small.root, written))).toBe(true);
		expect(drafts(small)).toEqual([]);
		const problems = small.load().problems.map(({ code }) => code);
		expect(problems.filter((code) => name !== 'new' || code.startsWith('version'))).toEqual([]);
	});
});
