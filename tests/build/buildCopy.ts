/**
 * `tsx tests/build/buildCopy.ts <folder> [--shard 1/20]`: builds a site in a copy of the product, which is made in the folder.
 * A shard is put where the whole would be: what is there can be served.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shardName } from '../../src/build/shard';
import { readBuildCommand } from '../../src/cli/build/options';
import { run } from '../../src/cli/terminal';
import { copyInto, takeOwnProgram } from './projectCopy';

await run(async () => {
	const [folder, ...options] = process.argv.slice(2);
	if (!folder) throw new Error('No folder was named. Expected: tsx tests/build/buildCopy.ts <folder>');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	copyInto(folder);
	takeOwnProgram(folder);
	const { CITED_FIGURES_DATA = 'data', CITED_FIGURES_TEXTS } = process.env;
	const texts = CITED_FIGURES_TEXTS ? { CITED_FIGURES_TEXTS: resolve(CITED_FIGURES_TEXTS) } : {};
	const env = { ...process.env, CITED_FIGURES_DATA: resolve(CITED_FIGURES_DATA), ...texts };
	const args = ['run', '--silent', 'build', ...(options.length > 0 ? ['--', ...options] : [])];
	const { status } = spawnSync('npm', args, { cwd: folder, env, stdio: 'inherit' });
	if (status !== 0) throw new Error(`Nothing was built in ${folder}; the reason stands above.`);
	const command = readBuildCommand(options);
	if (command.do === 'build' && command.shard)
		renameSync(join(folder, 'shards', shardName(command.shard)), join(folder, 'build'));
});
