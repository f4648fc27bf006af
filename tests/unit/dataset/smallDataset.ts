/** The small synthetic dataset, copied to a folder of its own and changed there. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { loadDataset } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import type { Loaded } from '../../../src/lib/dataset/load';
import type { Problem } from '../../../src/lib/dataset/types';

const FIXTURE = fileURLToPath(new URL('../../fixtures/small/', import.meta.url));
export const TEXT_NAME = 'harbour.txt';

/** A copy that the test may change; it is deleted when the test ends. */
export class SmallDataset {
	readonly root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	readonly dir = join(this.root, 'dataset');
	readonly texts = join(this.root, 'texts');

	constructor() {
		cpSync(FIXTURE, this.root, { recursive: true });
		onTestFinished(() => {
			rmSync(this.root, { recursive: true, force: true });
		});
	}

	read(file: string): string {
		return readFileSync(join(this.dir, file), 'utf8');
	}

	write(file: string, content: string | Uint8Array): void {
		writeFileSync(join(this.dir, file), content);
	}

	/** Replaces the first occurrence; throws if there is none, so that a case cannot pass by changing nothing. */
	replace(file: string, from: string, to: string): void {
		const text = this.read(file);
		if (!text.includes(from)) throw new Error(`“${from}” does not stand in ${file}`);
		this.write(
			file,
			text.replace(from, () => to)
		);
	}

	load(textDirs: readonly string[] = [this.texts]): Loaded {
		return loadDataset({ files: disk, dir: this.dir, textDirs });
	}

	/** Problems as `file:line:column code`, files relative to the dataset. */
	places(problems: readonly Problem[]): string[] {
		return problems.map(({ at, code }) => `${relative(this.dir, at.file)}:${at.line}:${at.column} ${code}`);
	}

	/** `file:line:column` of where a marker stands in a file as it is now. */
	placeOf(file: string, marker: string): string {
		const text = this.read(file);
		const at = text.indexOf(marker);
		if (at < 0) throw new Error(`“${marker}” does not stand in ${file}`);
		const before = text.slice(0, at).split('\n');
		return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
	}
}
