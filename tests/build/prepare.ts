/**
 * Run once before the tests of builds: a copy of the product with the fonts of a made-up dataset and the bundled program, which
 * takes longer to make than most of what is tested; it is that of the product's own build, if there was one. Tests copy it.
 */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { environmentOf, writeDataset } from './building';
import { openIn } from './openProgram';
import { copyProject, takeOwnProgram } from './projectCopy';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the prepared copy. */
		prepared: string;
	}
}

/** @returns what removes the copy */
export default async function prepare(project: TestProject): Promise<() => void> {
	const root = copyProject('cited-figures-prepared-');
	const remove = () => rmSync(root, { recursive: true, force: true });
	try {
		takeOwnProgram(root);
		writeDataset(root, 2, 2);
		const { server, message } = await openIn(root, environmentOf(root));
		if (!server) throw new Error(String(message));
	} catch (error) {
		remove();
		throw error;
	}
	project.provide('prepared', root);
	return remove;
}
