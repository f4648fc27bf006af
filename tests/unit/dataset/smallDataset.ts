/** The small synthetic dataset, to be changed by a test: in memory, or as a folder where a command is to read it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { loadDataset } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import type { Files } from '../../../src/lib/dataset/ports/files';
import { memoryFiles } from '../../../src/lib/dataset/ports/memory';
import type { Loaded } from '../../../src/lib/dataset/load';
import type { Problem } from '../../../src/lib/dataset/types';

const FIXTURE = fileURLToPath(new URL('../../fixtures/small/', import.meta.url));
export const TEXT_NAME = 'harbour.txt';

abstract class Changed {
	abstract readonly dir: string;
	abstract readonly texts: string;
	protected abstract readonly files: Files;

	/** @param file relative to the dataset */
	abstract write(file: string, content: string | Uint8Array): void;

	read(file: string): string {
		return new TextDecoder().decode(this.files.read(join(this.dir, file)));
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
		return loadDataset({ files: this.files, dir: this.dir, textDirs });
	}

	/** Problems as `file:line:column code`, files relative to the dataset. */
	places(problems: readonly Problem[]): string[] {
		return problems.map(({ at, code }) => `${relative(this.dir, at.file)}:${at.line}:${at.column} ${code}`);
	}

	/** `file:line:column` of where a marker stands in a file as it is now, or so many characters further. */
	placeOf(file: string, marker: string, further = 0): string {
		const text = this.read(file);
		const at = text.indexOf(marker);
		if (at < 0) throw new Error(`“${marker}” does not stand in ${file}`);
		const before = text.slice(0, at + further).split('\n');
		return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
	}
}

/** Every file below a folder, by its path from there. */
export type Contents = readonly (readonly [path: string, bytes: Uint8Array])[];

function contentsOf(folder: string): Contents {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.map((path) => [relative(folder, path), readFileSync(path)]);
}

const FILES = contentsOf(FIXTURE);

export class SmallDataset extends Changed {
	readonly dir = 'dataset';
	readonly texts = 'texts';
	readonly #contents = new Map<string, string | Uint8Array>(FILES);
	protected readonly files = memoryFiles(this.#contents);

	write(file: string, content: string | Uint8Array): void {
		this.#contents.set(join(this.dir, file), content);
	}

	/** For a dataset of its own. */
	clear(): void {
		this.#contents.clear();
	}
}

/** A copy in a folder of its own, which is deleted when the test ends. */
export class SmallFolder extends Changed {
	readonly root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	readonly dir = join(this.root, 'dataset');
	readonly texts = join(this.root, 'texts');
	protected readonly files = disk;

	/** @param contents what another one came to, where the same is done at the beginning of many tests */
	constructor(contents: Contents = FILES) {
		super();
		for (const [path, bytes] of contents) {
			mkdirSync(join(this.root, path, '..'), { recursive: true });
			writeFileSync(join(this.root, path), bytes);
		}
		onTestFinished(() => {
			rmSync(this.root, { recursive: true, force: true });
		});
	}

	/** All that is in it by now. */
	contents(): Contents {
		return contentsOf(this.root);
	}

	write(file: string, content: string | Uint8Array): void {
		writeFileSync(join(this.dir, file), content);
	}
}
