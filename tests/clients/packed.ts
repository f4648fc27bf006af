/** The package as users have it: packed, and installed into an empty folder. */
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { runClient } from './clients';

const { version, dependencies } = z
	.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Packs this project; returns the file. */
export function packInto(folder: string): string {
	// The program is bundled, where nobody has before: minutes, on a busy machine.
	runClient('npm', ['pack', '--pack-destination', folder], undefined, undefined, 600_000);
	return join(folder, `cited-figures-${version}.tgz`);
}

/** Installs it with what npm has fetched before, or with the packages of this project where it has not. */
export function installIn(folder: string, tarball: string): void {
	const modules = join(folder, 'node_modules');
	mkdirSync(modules, { recursive: true });
	if (!existsSync(join(folder, 'package.json')))
		writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
	try {
		runClient('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], folder);
	} catch {
		runClient('tar', ['-xzf', tarball, '-C', modules]);
		cpSync(join(modules, 'package'), join(modules, 'cited-figures'), { recursive: true });
		for (const name of Object.keys(dependencies)) linkPackage(folder, name);
	}
}

/** A package of this project, for a program in the folder. */
export function linkPackage(folder: string, name: string): void {
	const at = join(folder, 'node_modules', name);
	if (existsSync(at)) return;
	mkdirSync(join(at, '..'), { recursive: true });
	symlinkSync(resolve('node_modules', name), at);
}
