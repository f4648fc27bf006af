/**
 * `npm run load -- --requests 10000 --seed 1 --connections 32`: serves the built site with nginx and the configuration of `docs/deploy.md`,
 * and asks for its files in every way that browsers, caches and readers of data do. Each answer is judged.
 */
import { existsSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from '../clients/freePort';
import { emptyRoot, hasNginx, startNginx } from '../clients/nginx';
import { SITE_FOLDER } from './judge';
import { reportFaults, reportTable } from './report';
import { runLoad } from './run';

const { values } = parseArgs({
	options: {
		requests: { type: 'string', default: '10000' },
		connections: { type: 'string', default: '32' },
		seed: { type: 'string', default: '1' }
	}
});
const [requests, connections, seed] = [values.requests, values.connections, values.seed].map(Number);

if (!requests || !connections || seed === undefined || Number.isNaN(seed)) {
	console.error('Expected whole numbers: --requests 10000 --connections 32 --seed 1');
	process.exitCode = 2;
} else if (!hasNginx) {
	console.error('nginx is not installed. On Debian: apt-get install nginx');
	process.exitCode = 1;
} else if (!existsSync(join('build', '404.html'))) {
	console.error('There is no built site in “build”. Make it first: npm run build');
	process.exitCode = 1;
} else {
	await load(requests, connections, seed);
}

async function load(requests: number, connections: number, seed: number): Promise<void> {
	const root = resolve('.cache/load');
	const port = await freePort();
	emptyRoot(root);
	symlinkSync(resolve('build'), join(root, SITE_FOLDER));
	const nginx = await startNginx(root, port);
	const site = `http://127.0.0.1:${port}/${SITE_FOLDER}/`;
	try {
		const start = performance.now();
		const outcomes = await runLoad({ folder: 'build', site, requests, connections, seed });
		const seconds = (performance.now() - start) / 1000;
		const complaints = nginx.complaints();
		const faults = [reportFaults(outcomes), ...complaints].filter((text) => text !== '').join('\n');
		console.log(reportTable(outcomes));
		console.log(`${outcomes.length} requests over ${connections} connections in ${seconds.toFixed(1)} s, seed ${seed}`);
		console.log(faults === '' ? 'no faults' : `\n${faults}`);
		if (faults !== '') process.exitCode = 1;
	} finally {
		await nginx.stop();
	}
}
