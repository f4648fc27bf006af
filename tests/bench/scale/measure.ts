/** One build as a process of its own: how long, how large, and how much memory it and all that it starts take. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildCost {
	readonly seconds: number;
	/** Processor time of all its processes together; unlike `seconds` it is the same on a busy machine. Linux only, else NaN. */
	readonly cpuSeconds: number;
	readonly files: number;
	readonly bytes: number;
	/** Resident memory of all processes together, in bytes, the most of what was seen four times a second. Linux only, else NaN. */
	readonly memory: number;
}

/**
 * Builds a synthetic dataset (`writeSynthetic`) as the only shard.
 * @throws {Error} with what the build says, if it fails
 */
export async function measureBuild(folder: string, site: string): Promise<BuildCost> {
	const start = performance.now();
	const cpuBefore = cpuOfEnded();
	const build = spawn(process.execPath, ['--import', 'tsx', 'src/cli/build.ts', '--shard', '1/1'], {
		env: {
			...process.env,
			NODE_ENV: 'production',
			CITED_FIGURES_DATA: join(folder, 'dataset'),
			CITED_FIGURES_TEXTS: join(folder, 'texts')
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	build.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	build.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	let memory = process.platform === 'linux' ? 0 : Number.NaN;
	const looking = setInterval(() => {
		if (build.pid !== undefined) memory = Math.max(memory, residentOf(build.pid));
	}, 250);
	const code = await new Promise((resolve, reject) => {
		build.once('error', reject);
		build.once('close', resolve);
	}).finally(() => clearInterval(looking));
	if (code !== 0) throw new Error(`The build of ${folder} failed:\n${said}`);
	const seconds = (performance.now() - start) / 1000;
	const cpuSeconds = cpuOfEnded() - cpuBefore;
	const sizes = readdirSync(site, { recursive: true, encoding: 'utf8' })
		.map((name) => statSync(join(site, name)))
		.filter((found) => found.isFile())
		.map(({ size }) => size);
	return { seconds, cpuSeconds, files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0), memory };
}

/** Resident memory of a process and all below it, in bytes, as the kernel has it: pages that they share count for each. */
function residentOf(root: number): number {
	const children = new Map<number, number[]>();
	const resident = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const status = readFileSync(join('/proc', name, 'status'), 'utf8');
			const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
			resident.set(Number(name), 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
			children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
		} catch {
			// It has ended since the folder was read.
		}
	}
	const sum = (id: number): number =>
		(resident.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
	return sum(root);
}

/** Seconds that all processes have used which this one, or one of them, has started and which have ended. */
function cpuOfEnded(): number {
	if (process.platform !== 'linux') return Number.NaN;
	// After the name, which may hold anything: `cutime` and `cstime` are the 14th and 15th field, in hundredths.
	const fields = readFileSync('/proc/self/stat', 'utf8')
		.replace(/^.*\) /s, '')
		.split(' ');
	return (Number(fields[13]) + Number(fields[14])) / 100;
}
