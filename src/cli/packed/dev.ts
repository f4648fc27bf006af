/** `cited-figures dev`: the site, built again whenever the data change. Only what has changed is made anew. */
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../../lib/settings.js';
import type { Talk } from '../obey';
import { serveSite } from '../serve';
import { endedBy, withoutJson } from '../takesNothing';
import { BIN } from './wording';

const HELP = `Usage: ${BIN} dev [--json | --help]

Builds the site, shows it at 127.0.0.1 until it is stopped with Ctrl+C, and builds it again whenever a file of the data is
written. A mistake in the data is told here, and the last good site stays. Reload the page to see what has changed.

With --json each build is one object on a line, as “build --json” prints it, and so is the address, {"address": …}; all else goes to the
channel for messages.

PORT is the port to begin with, else 4173; if it is taken, the next that is free.`;

/** Editors write a file in several steps. In ms. */
const QUIET = 150;

/** Runs a command line (without the program’s name); returns the exit code, and watches until it is stopped. */
export async function devCommand(args: readonly string[], talk: Talk): Promise<number> {
	const { json, rest } = withoutJson(args);
	const ended = endedBy(rest, 'dev', HELP, talk);
	if (ended !== undefined) return ended;
	const { print, complain } = talk;
	const { data } = settings();
	const build = () => buildApart(json);
	const serve = async () => {
		const address = await serveSite(complain);
		print(json ? JSON.stringify({ address }) : `Cited Figures: ${address} (stop it with Ctrl+C)`);
	};
	await build();
	const isServed = existsSync(join('build', 'index.html'));
	if (isServed) await serve();
	else complain('There is no site yet to show. It is built as soon as the data can be.');
	watchFolder(data, { isServed, build, serve });
	return 0;
}

/** Builds in a process of its own, which says what it does; so nothing of an earlier build is left in memory. */
function buildApart(json: boolean): Promise<void> {
	const asked = [process.argv[1] ?? '', 'build', ...(json ? ['--json'] : [])];
	const child = spawn(process.execPath, asked, { stdio: 'inherit' });
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', () => resolve());
	});
}

/** One build after the other; what changes meanwhile makes one more. */
function watchFolder(
	data: string,
	{
		isServed,
		build,
		serve
	}: { readonly isServed: boolean; readonly build: () => Promise<void>; readonly serve: () => Promise<void> }
): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let building = Promise.resolve();
	let served = isServed;
	const again = async () => {
		await build();
		if (served || !existsSync(join('build', 'index.html'))) return;
		served = true;
		await serve();
	};
	watch(data, { recursive: true }, () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			building = building.then(again);
		}, QUIET);
	});
}
