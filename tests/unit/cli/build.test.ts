/** What `build` and `serve` say to programs: exit codes, and one object. */
import { describe, expect, it } from 'vitest';
import { buildCommand } from '../../../src/cli/build';
import { serveCommand } from '../../../src/cli/serve';

function talk() {
	const printed: string[] = [];
	const complained: string[] = [];
	return {
		printed,
		complained,
		print: (line: string) => void printed.push(line),
		complain: (line: string) => void complained.push(line)
	};
}

describe('build', () => {
	it('ends with 2 where its command line is not understood, and prints nothing', async () => {
		const said = talk();
		expect(await buildCommand(['--shards', '1/4'], said)).toBe(2);
		expect(said.printed).toEqual([]);
		expect(said.complained.join()).toContain('Perhaps “--shard”?');
	});

	it('prints its help', async () => {
		const said = talk();
		expect(await buildCommand(['--help'], said)).toBe(0);
		expect(said.printed.join()).toContain('--json');
	});

	it('prints with --json one object that says what is wrong', async () => {
		const said = talk();
		await expect(buildCommand(['--whole', 'no such folder', '--json'], said)).rejects.toThrow();
		expect(said.printed).toHaveLength(1);
		expect(JSON.parse(said.printed[0] ?? '')).toEqual({ error: expect.stringContaining('no such folder') });
	});
});

describe('serve', () => {
	it('takes --json, and ends with 2 for what it does not know beside it', async () => {
		const said = talk();
		expect(await serveCommand(['--json', '--jsno'], said)).toBe(2);
		expect(said.complained.join()).toContain('“--jsno”');
		expect(said.complained.join()).not.toContain('“--json” is unknown');
	});
});
