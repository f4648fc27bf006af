/** A copy of the product in a folder of its own, with small datasets to build: what is killed there harms nobody's build. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreLastGood } from '../../../src/build/disk/folders';
import { dataCommand } from '../../../src/cli/data';
import { writeSynthetic } from '../../bench/synthetic/dataset';
import { copyProject } from '../../build/projectCopy';

/** Two datasets that differ in a word of the dashboard and of one figure, so that an old build is told from a new one. */
export type Edition = 'first' | 'second';

export interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly output: string;
}

export class Project {
	readonly root: string;

	/** @param prepared a copy whose fonts and bundled program are taken (`tests/build/prepare.ts`) */
	constructor(prepared?: string) {
		this.root = copyProject('cited-figures-kills-', prepared);
		for (const edition of ['first', 'second'] satisfies Edition[]) {
			writeSynthetic(join(this.root, edition), { figures: 2 });
			this.#edit(join(edition, 'dataset', 'dataset.yaml'), 'Made up', `The ${edition}, made up`);
			this.#edit(join(edition, 'dataset', 'figures', 'place-a-a.yaml'), '- Money', `- Money\n  - ${edition}`);
			this.#verify(join(this.root, edition));
		}
	}

	#edit(path: string, words: string, others: string): void {
		const file = join(this.root, path);
		writeFileSync(file, readFileSync(file, 'utf8').replace(words, others));
	}

	/** So that a build has nothing to say of it. */
	#verify(folder: string): void {
		const said: string[] = [];
		const say = (line: string) => void said.push(line);
		const args = ['verify', join(folder, 'texts', 'place-a.txt'), '--dir', join(folder, 'dataset')];
		if (dataCommand(args, say, say) !== 0) throw new Error(said.join('\n'));
	}

	/** Starts the build of an edition. */
	start(edition: Edition): ReturnType<Project['build']> {
		const [dataset, texts] = [join(edition, 'dataset'), join(this.root, edition, 'texts')];
		return this.build(dataset, { CITED_FIGURES_TEXTS: texts, SITE_URL: 'https://charts.example.org' });
	}

	/** Starts `npm run build` of a folder in the project as the leader of a process group, so that all of it can be killed at once. */
	build(
		dataset: string,
		env: Readonly<Record<'CITED_FIGURES_TEXTS' | 'SITE_URL', string>>
	): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
		const child = spawn('npm', ['run', '--silent', 'build'], {
			cwd: this.root,
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, CITED_FIGURES_DATA: dataset, BASE_PATH: '', ...env }
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
		const ended = new Promise<Ended>((resolve, reject) => {
			child.once('error', reject);
			// Not before the pipes are closed: then no process of the group is left that holds them.
			child.once('close', (code, signal) => resolve({ code, signal, output }));
		});
		return { child, ended };
	}

	/** The site as `npm run serve` would find it, which brings back what a build had moved away: one hash over all files. */
	site(): string | undefined {
		restoreLastGood(join(this.root, 'build'));
		const folder = join(this.root, 'build');
		return existsSync(folder) ? hashOf(folder) : undefined;
	}

	/** Lets the next build make everything anew, which takes it most of its time. */
	forgetMade(): void {
		for (const kept of ['files', 'built'])
			rmSync(join(this.root, '.cache', 'kept', kept), { recursive: true, force: true });
	}

	/** Drafts of files and folders that nobody works on. */
	drafts(): string[] {
		const top = readdirSync(this.root).filter((name) => name.startsWith('.build-'));
		const cache = readdirSync(join(this.root, '.cache'), { recursive: true, encoding: 'utf8' });
		return [...top, ...cache.filter((name) => /-(?:new|old)-\d+$|\bdrafts\W|\.[0-9a-f]{8}-[0-9a-f-]{27}$/.test(name))];
	}

	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}
}

function hashOf(folder: string): string {
	const hash = createHash('sha256');
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		const path = join(folder, name);
		hash.update(JSON.stringify(name));
		if (statSync(path).isFile()) hash.update(createHash('sha256').update(readFileSync(path)).digest());
	}
	return hash.digest('hex');
}
