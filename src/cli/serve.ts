/** `npm run serve`: shows the built site at 127.0.0.1, under `BASE_PATH`, on `PORT` or the next port that is free. */
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { restoreLastGood } from '../build/disk/folders';
import { settings } from '../lib/settings.js';
import type { Talk } from './obey';
import { formatOf } from '../lib/press/formats';
import { siteListener, type MakeMissing } from './serve/site';
import { endedBy, withoutJson } from './takesNothing';
import { isCommand, run } from './terminal';

const SERVE_HELP = `Usage: npm run serve [-- --json | --help]

Shows the site that was built last, at 127.0.0.1, until it is stopped with Ctrl+C.

With --json its address is one object on a line, {"address": …}, and all else goes to the channel for messages.

Of a lean dataset (files: lean), files that do not stand ready are made when they are asked for.

PORT is the port to begin with, else 4173; if it is taken, the next that is free. BASE_PATH is the path that the site was built for.`;

export const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;

/**
 * Listens on the first free port from `port` upward and says so if it is another one.
 * @throws {Error} if none of the next ports is free, or the system refuses the port for another reason
 */
export async function listen(
	server: Server,
	port: number,
	say: (text: string) => void = console.warn
): Promise<number> {
	for (let tried = port; tried < Math.min(port + PORTS_TO_TRY, 65536); tried += 1) {
		if (await isListening(server, tried)) return (server.address() as AddressInfo).port;
		say(`Port ${tried} is taken; trying ${tried + 1}.`);
	}
	throw new Error(`No free port from ${port} upward. Set another one with PORT.`);
}

function isListening(server: Server, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const refused = (error: NodeJS.ErrnoException) => {
			server.off('listening', listening);
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(new Error(`Port ${port} cannot be used: ${error.message}`));
		};
		const listening = () => {
			server.off('error', refused);
			resolve(true);
		};
		server.once('error', refused).once('listening', listening).listen(port, HOST);
	});
}

/** Runs a command line (without the program's name), and serves until it is stopped. @throws {Error} as `serveSite` does */
export async function serveCommand(args: readonly string[], talk: Talk): Promise<number> {
	const { json, rest } = withoutJson(args);
	const ended = endedBy(rest, 'serve', SERVE_HELP, talk);
	if (ended !== undefined) return ended;
	const address = await serveSite(talk.complain);
	talk.print(json ? JSON.stringify({ address }) : `Cited Figures: ${address} (stop it with Ctrl+C)`);
	return 0;
}

/** The makers load with the first file that is missing: a site that has all needs none. */
function leanOnDemand(): MakeMissing {
	let loaded: Promise<MakeMissing> | undefined;
	return async (path) => {
		if (!formatOf(path)) return undefined;
		loaded ??= import('./serve/leanFiles').then(({ leanFiles }) => leanFiles());
		return (await loaded)(path);
	};
}

/** Serves the site that was built last; returns its address. @throws {Error} if there is none, or no port is free */
export async function serveSite(complain: (line: string) => void): Promise<string> {
	const { basePath, port: wanted } = settings();
	restoreLastGood(join(process.cwd(), 'build'));
	if (!existsSync(join('build', 'index.html')))
		throw new Error('There is no built site in “build”. Make it first: npm run build');
	const port = await listen(createServer(siteListener('build', basePath, leanOnDemand())), wanted, complain);
	return `http://${HOST}:${port}${basePath}/`;
}

if (isCommand(import.meta.url))
	await run(() => serveCommand(process.argv.slice(2), { print: console.log, complain: console.warn }));
