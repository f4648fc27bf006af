/** nginx with the very configuration that `docs/deploy.md` gives, on a port of 127.0.0.1. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { recipeWith } from './recipes';

/** Where packages put it: `/usr/sbin` is not in everybody's PATH. */
const PROGRAM = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));

export const hasNginx = PROGRAM !== undefined;

export interface Nginx {
	stop(): Promise<void>;
	/** What it wrote into its log from `level` upward; addresses that are not there are told as “error”. */
	complaints(): string[];
}

/** That configuration, with folder and port in place of its own. */
function configuration(folder: string, port: number): string {
	const server = recipeWith('nginx', 'server {')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace('root /srv/www;', `root ${folder};`)
		.replace('include mime.types;', 'include /etc/nginx/mime.types;');
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`
	);
	const user = process.getuid?.() === 0 ? 'user root;' : '';
	return `daemon off; pid ${folder}/nginx.pid; ${user} error_log ${folder}/error.log; events {} http { access_log off; ${temporary.join(' ')} ${server} }`;
}

/** Empties the folder that nginx will serve; the site belongs into its `figures`. */
export function emptyRoot(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
}

/**
 * Serves what is in `folder`, an absolute path; logs and temporary files go there too.
 * @throws {Error} if nginx is not installed, or does not answer within 20 seconds
 */
export async function startNginx(folder: string, port: number): Promise<Nginx> {
	if (!PROGRAM) throw new Error('nginx is not installed. On Debian: apt-get install nginx');
	const config = join(folder, 'nginx.conf');
	const log = join(folder, 'error.log');
	writeFileSync(config, configuration(folder, port));
	const server = spawn(PROGRAM, ['-p', folder, '-c', config, '-e', log], { stdio: 'inherit' });
	const ended = once(server, 'exit');
	const stop = async () => {
		server.kill();
		await ended;
	};
	const complaints = () =>
		readFileSync(log, 'utf8')
			.split('\n')
			.filter((line) => /\[(crit|alert|emerg)\]/.test(line));
	for (let tries = 0; tries < 200; tries += 1) {
		const isThere = await fetch(`http://127.0.0.1:${port}/`).then(
			() => true,
			() => false
		);
		if (isThere) return { stop, complaints };
		if (server.exitCode !== null) throw new Error(`nginx stopped at once:\n${readFileSync(log, 'utf8')}`);
		await wait(100);
	}
	await stop();
	throw new Error('nginx does not answer.');
}
