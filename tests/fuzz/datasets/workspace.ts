/** Where cases are loaded: each base as files in memory, of which a case changes a few. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset, type Loaded } from '../../../src/lib/dataset/load';
import { memoryFiles } from '../../../src/lib/dataset/ports/memory';
import type { DataFile, Report } from '../../../src/lib/dataset/read/files';
import { parseYaml, type YamlFile } from '../../../src/lib/dataset/read/yaml';
import type { Base } from './bases';
import type { Case } from './mutate';

type Contents = Map<string, Uint8Array | string>;

export class Workspace {
	readonly #contents = new Map<Base, Contents>();
	readonly #parsed = new Map<string, YamlFile>();

	/** The folder below which a base stands. */
	folderOf(base: Base): string {
		return base.name.replaceAll(/[^a-z]+/g, '-');
	}

	/** What loading a case comes to. @param isWhole files that no case has changed are parsed again, too */
	load({ base, changes }: Pick<Case, 'base' | 'changes'>, isWhole = true): Loaded {
		const folder = this.folderOf(base);
		const contents = new Map(this.#contentsOf(base));
		for (const [path, change] of changes) {
			const place = join(folder, path);
			for (const known of contents.keys()) if (known === place || known.startsWith(`${place}/`)) contents.delete(known);
			// A folder in memory is where a file stands in it; nobody looks at hidden ones.
			if (change === 'folder') contents.set(join(place, '.empty'), '');
			else if (change !== 'gone') contents.set(place, change.content);
		}
		const files = memoryFiles(contents);
		return loadDataset({
			files,
			dir: join(folder, 'dataset'),
			textDirs: [join(folder, 'texts')],
			...(!isWhole && { parse: (file, report) => this.#parseOnce(base, file, report) })
		});
	}

	/** As `parseYaml`, but a file that is as in its base is parsed in the first case only. */
	#parseOnce(base: Base, file: DataFile, report: Report): YamlFile | undefined {
		const isOfBase = base.files.get(file.path.slice(this.folderOf(base).length + 1)) === file.text;
		const known = isOfBase ? this.#parsed.get(file.path) : undefined;
		if (known) return known;
		const yaml = parseYaml(file, report);
		if (yaml && isOfBase) this.#parsed.set(file.path, yaml);
		return yaml;
	}

	#contentsOf(base: Base): Contents {
		const known = this.#contents.get(base);
		if (known) return known;
		const folder = this.folderOf(base);
		const contents: Contents = new Map([...base.files].map(([path, text]) => [join(folder, path), text]));
		for (const [from, to] of base.copied ?? [])
			for (const name of readdirSync(from)) contents.set(join(folder, to, name), readFileSync(join(from, name)));
		this.#contents.set(base, contents);
		return contents;
	}
}
