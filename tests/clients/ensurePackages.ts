/** Installs the packages of `tests/clients/package.json`, unless they are there as it asks. */
import { spawnSync } from 'node:child_process';
import { run } from '../../src/cli/terminal';

const IN_FOLDER = ['--prefix', 'tests/clients'];

/** npm’s exit code, and what it says. */
function npm(...args: string[]): { readonly isGood: boolean; readonly said: string } {
	const { status, stdout, stderr, error } = spawnSync('npm', [...args, ...IN_FOLDER], { encoding: 'utf8' });
	if (error) throw error;
	return { isGood: status === 0, said: `${stdout}${stderr}`.trim() };
}

await run(async () => {
	if (npm('ls', '--depth=0').isGood) return console.log('They are installed.');
	console.log('Hosts and readers of embeds that the tests use are installed once: npm ci --prefix tests/clients');
	const { isGood, said } = npm('ci', '--no-audit');
	if (!isGood) throw new Error(`They could not be installed, so the tests with them cannot run. npm says:\n${said}`);
});
