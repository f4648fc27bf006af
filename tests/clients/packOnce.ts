/** Run once before the tests of the package: packs this project, since two at the same time would write into one folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packInto } from './packed';

declare module 'vitest' {
	interface ProvidedContext {
		/** The packed file. */
		tarball: string;
	}
}

/** @returns what removes the file */
export default function packOnce(project: TestProject): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'cited-figures-packed-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		project.provide('tarball', packInto(folder));
	} catch (error) {
		remove();
		throw error;
	}
	return remove;
}
