/**
 * Run once before commands are given bad input: bundles those that are started most, as the package does. Started from their source
 * each would be translated anew, which takes three to five times as long as what is tried.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { TestProject } from 'vitest/node';
import { PROJECT } from '../../src/build/kept/digest';
import { bundle } from '../../src/build/packing/bundles';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the bundled commands: `data.js` is what `src/cli/data.ts` is. */
		commands: string;
	}
}

/** The others are started from their source. */
export const BUNDLED: readonly string[] = ['data', 'export', 'cite', 'check', 'build'];

/** @returns what removes them */
export default async function bundleOnce(project: TestProject): Promise<() => void> {
	const parent = join(PROJECT, '.cache');
	mkdirSync(parent, { recursive: true });
	const folder = mkdtempSync(join(parent, 'commands-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		const entries = new Map(BUNDLED.map((name) => [name, sourceOf(name)]));
		await bundle({ entries, out: folder, shared: 'shared', plugins: [inTheirPlaces()] });
	} catch (error) {
		remove();
		throw error;
	}
	project.provide('commands', folder);
	return remove;
}

function sourceOf(command: string): string {
	return `src/cli/${command}.ts`;
}

/** Modules find what stands beside their source; a command itself must see that it is the file that was started. */
function inTheirPlaces(): Plugin {
	const commands = new Set(BUNDLED.map((name) => join(PROJECT, sourceOf(name))));
	return {
		name: 'cited-figures:in-their-places',
		enforce: 'pre',
		transform(code, id) {
			const [file = id] = id.split('?', 1);
			if (commands.has(file) || !code.includes('import.meta.url') || basename(file) === file) return undefined;
			return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href)), map: null };
		}
	};
}
