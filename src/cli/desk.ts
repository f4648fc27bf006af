/** `npm run desk`: the desk of the built site at 127.0.0.1, which opens the dataset’s folder and saves in it. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { restoreLastGood } from '../build/disk/folders';
import { settings } from '../lib/settings.js';
import { readArguments } from './arguments';
import { folderListener, newToken } from './desk/folder';
import { HOST, listen } from './serve';
import { siteListener } from './serve/site';
import { isCommand, run } from './terminal';

const DESK_HELP = `Usage: npm run desk [-- --help]

Shows the desk of the site that was built last, at 127.0.0.1, until it is stopped with Ctrl+C. It opens the dataset’s folder, and saves
in it: comments and order stay, all files are written or none, and nothing outside of the folder is. Only who has the address that is
printed may do so.

CITED_FIGURES_DATA is the dataset’s folder, else data. PORT is the port to begin with, else 4173; if it is taken, the next that is free.
BASE_PATH is the path that the site was built for.`;

if (isCommand(import.meta.url)) {
	await run(async () => {
		const { rest, has, mistakes } = readArguments(process.argv.slice(2), { help: { type: 'boolean' } });
		if (has('help')) return console.log(DESK_HELP);
		const all = [...mistakes, ...rest.map((extra) => `“${extra}” is no option.`)];
		if (all.length > 0) throw new Error([...all, 'What is understood: npm run desk -- --help'].join('\n'));
		const { basePath, port: wanted, data } = settings();
		restoreLastGood(join(process.cwd(), 'build'));
		if (!existsSync(join('build', 'desk', 'index.html')))
			throw new Error(
				'There is no built desk in “build”. Make it first: npm run build (without “desk: off” in dataset.yaml)'
			);
		if (!existsSync(join(data, 'dataset.yaml')))
			throw new Error(`There is no dataset in “${data}”. Name its folder with CITED_FIGURES_DATA.`);
		const token = newToken();
		const server = createServer(folderListener({ dir: data, token, basePath }, siteListener('build', basePath)));
		const port = await listen(server, wanted);
		console.log(`The desk on ${data}: http://${HOST}:${port}${basePath}/desk/#folder=${token} (stop it with Ctrl+C)`);
	});
}
