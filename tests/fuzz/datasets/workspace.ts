/** Where cases are written to: each base once, of which a case then changes a few files and puts them back. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadDataset, type Loaded } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import type { Base } from './bases';
import type { Case } from './mutate';

export class Workspace {
	readonly #root = mkdtempSync(join(tmpdir(), 'cited-figures-fuzz-'));
	readonly #written = new Set<string>();

	/** A base's folder. */
	folderOf(base: Base): string {
		const folder = join(this.#root, base.name.replaceAll(/[^a-z]+/g, '-'));
		if (this.#written.has(base.name)) return folder;
		this.#written.add(base.name);
		for (const [path, text] of base.files) write(join(folder, path), text);
		for (const [from, to] of base.copied ?? []) cpSync(from, join(folder, to), { recursive: true });
		return folder;
	}

	/** What loading a case comes to. Its files are gone when this ends, also if it throws. */
	load({ base, changes }: Pick<Case, 'base' | 'changes'>): Loaded {
		const folder = this.folderOf(base);
		try {
			for (const [path, change] of changes) {
				rmSync(join(folder, path), { force: true, recursive: true });
				if (change === 'folder') mkdirSync(join(folder, path), { recursive: true });
				else if (change !== 'gone') write(join(folder, path), change.content);
			}
			return loadDataset({ files: disk, dir: join(folder, 'dataset'), textDirs: [join(folder, 'texts')] });
		} finally {
			for (const path of changes.keys()) {
				rmSync(join(folder, path), { force: true, recursive: true });
				const text = base.files.get(path);
				if (text !== undefined) write(join(folder, path), text);
			}
		}
	}

	remove(): void {
		rmSync(this.#root, { recursive: true, force: true });
	}
}

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
