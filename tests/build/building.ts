/** Builds of a made-up dataset as processes, for tests that compare what comes out. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeSynthetic } from '../bench/synthetic/dataset';
import { copyProject } from './projectCopy';

/** Where a copy of the product has its made-up dataset, and for which address it is built. */
export function environmentOf(root: string): NodeJS.ProcessEnv {
	return {
		...process.env,
		NODE_ENV: 'production',
		CITED_FIGURES_DATA: join(root, 'synthetic', 'dataset'),
		CITED_FIGURES_TEXTS: join(root, 'synthetic', 'texts'),
		SITE_URL: 'https://charts.example.org',
		BASE_PATH: ''
	};
}

/** Writes that dataset. */
export function writeDataset(root: string, figures: number, perSource: number): void {
	writeSynthetic(join(root, 'synthetic'), { figures, perSource });
}

export class SyntheticBuilds {
	readonly root: string;
	readonly env: NodeJS.ProcessEnv;

	/**
	 * @param figures how many the made-up dataset has
	 * @param prepared a copy whose fonts and bundled program are taken (`prepare.ts`)
	 */
	constructor(figures: number, prepared?: string, perSource = 5) {
		this.root = copyProject('cited-figures-builds-', prepared);
		this.env = environmentOf(this.root);
		writeDataset(this.root, figures, perSource);
	}

	/** Starts the build of a shard, or with other options; `told` gets each line that it prints. */
	start(
		options: string | readonly string[],
		told: (line: string, build: ChildProcess) => void = () => undefined
	): Promise<number | null> {
		const args = typeof options === 'string' ? ['--shard', options] : options;
		const build = spawn(process.execPath, ['--import', 'tsx', 'src/cli/build.ts', ...args], {
			cwd: this.root,
			env: this.env,
			stdio: ['ignore', 'pipe', 'ignore'],
			detached: true
		});
		// What arrives at once may be several lines, or half of one.
		const lines = createInterface({ input: build.stdout }).on('line', (line) => told(line, build));
		const heard = once(lines, 'close');
		return new Promise((resolve, reject) => {
			build.once('error', reject);
			build.once('close', (code) => void heard.then(() => resolve(code), reject));
		});
	}

	/** The folder of a finished shard. */
	shard(number: number, count: number): string {
		return join(this.root, 'shards', `${number}-of-${count}`);
	}

	/** What stands in the folder of the shards: finished ones, and those that grow, which begin with a dot. */
	shards(): string[] {
		const folder = join(this.root, 'shards');
		return existsSync(folder) ? readdirSync(folder) : [];
	}

	/** Copies the shards of `count` into one folder. */
	merge(count: number): string {
		const site = join(this.root, 'merged');
		for (let number = 1; number <= count; number += 1) cpSync(this.shard(number, count), site, { recursive: true });
		return site;
	}

	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}

/** Each file of a folder with the digest of its bytes. */
export function digests(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	return Object.fromEntries(
		files
			.filter((name) => statSync(join(folder, name)).isFile())
			.map((name) => [
				name,
				createHash('sha256')
					.update(readFileSync(join(folder, name)))
					.digest('hex')
			])
	);
}
