/** `npm run desk`: the desk of the built site at 127.0.0.1, which opens the dataset’s folder and saves in it. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { restoreLastGood } from '../build/disk/folders';
import { settings } from '../lib/settings.js';
import { folderListener, newToken } from './desk/folder';
import type { Talk } from './obey';
import { HOST, listen } from './serve';
import { siteListener } from './serve/site';
import { endedBy, withoutJson } from './takesNothing';
import { isCommand, run } from './terminal';

const DESK_HELP = `Usage: npm run desk [-- --json | --help]

Shows the desk of the site that was built last, at 127.0.0.1, until it is stopped with Ctrl+C. It opens the dataset’s folder, and saves
in it: comments and order stay, all files are written or none, and nothing outside of the folder is. Only who has the address that is
printed may do so.

With --json its address is one object on a line, {"address": …}, and all else goes to the channel for messages.

CITED_FIGURES_DATA is the dataset’s folder, else data. PORT is the port to begin with, else 4173; if it is taken, the next that is free.
BASE_PATH is the path that the site was built for.`;

/** Runs a command line (without the program’s name), and serves until it is stopped. @throws {Error} as `serveDesk` does */
export async function deskCommand(args: readonly string[], talk: Talk): Promise<number> {
	const { json, rest } = withoutJson(args);
	const ended = endedBy(rest, 'desk', DESK_HELP, talk);
	if (ended !== undefined) return ended;
	const { data, basePath, port } = settings();
	const { address } = await serveDesk({ root: process.cwd(), data, basePath, port }, talk.complain);
	talk.print(json ? JSON.stringify({ address }) : `The desk on ${data}: ${address} (stop it with Ctrl+C)`);
	return 0;
}

/** Where the desk is served from. */
interface Place {
	/** Has the built site. */
	readonly root: string;
	/** The dataset’s folder. */
	readonly data: string;
	readonly basePath: string;
	/** To begin with. */
	readonly port: number;
}

/**
 * Serves the desk that was built last, and the dataset’s folder to who has the address.
 * @throws {Error} if there is no built desk or no dataset, or no port is free
 */
export async function serveDesk(
	{ root, data, basePath, port: wanted }: Place,
	complain: (line: string) => void
): Promise<{ readonly address: string; readonly server: Server }> {
	const site = join(root, 'build');
	restoreLastGood(site);
	if (!existsSync(join(site, 'desk', 'index.html')))
		throw new Error(
			'There is no built desk in “build”. Make it first: npm run build (without “desk: off” in dataset.yaml)'
		);
	if (!existsSync(join(data, 'dataset.yaml')))
		throw new Error(`There is no dataset in “${data}”. Name its folder with CITED_FIGURES_DATA.`);
	const token = newToken();
	const server = createServer(folderListener({ dir: data, token, basePath }, siteListener(site, basePath)));
	const port = await listen(server, wanted, complain);
	return { address: `http://${HOST}:${port}${basePath}/desk/#folder=${token}`, server };
}

if (isCommand(import.meta.url))
	await run(() => deskCommand(process.argv.slice(2), { print: console.log, complain: console.warn }));
