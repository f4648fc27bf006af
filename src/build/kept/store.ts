/**
 * What comes out the same until what it is made of changes, kept between commands: files and folders, by the digest of all
 * that. Each is there whole or not at all.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { removeFolder } from '../disk/removeFolder';
import { hasCode, removeStaleFiles } from '../disk/staleFiles';
import { digestOf } from './digest';

const FOLDER = join('.cache', 'kept');
/** Of what is being made, named after the process that makes it. */
const TEMPORARY = 'temporary';

/** What no command has asked for so long is removed: that of another branch, another dataset. In ms. */
const UNUSED = 14 * 24 * 3600 * 1000;

/** What is kept; each has a folder of its own. */
export type Kind = 'program' | 'workshop' | 'fonts' | 'cuts' | 'files' | 'built';

/** Finds one of a kind: `program/0123…`. */
export type Key = `${Kind}/${string}`;

/** The key of what is made of these parts, in this order. */
export function keyOf(kind: Kind, parts: readonly (string | Uint8Array)[]): Key {
	return `${kind}/${digestOf(parts)}`;
}

export class Store {
	/** @param folder of all that is kept; from the checkout’s folder, if it is not said */
	constructor(readonly folder: string = FOLDER) {}

	/** Where it is, or would be. */
	place(key: Key): string {
		const [kind = '', digest = ''] = key.split('/');
		return join(this.folder, kind, digest.slice(0, 2), digest.slice(2));
	}

	/** The path of a file or folder, which counts as used then; undefined if it is not there. */
	find(key: Key): string | undefined {
		const path = this.place(key);
		try {
			utimesSync(path, new Date(), new Date());
			return path;
		} catch (error) {
			if (hasCode(error, 'ENOENT')) return undefined;
			throw error;
		}
	}

	/** Keeps a file, in the place of one that is there; returns its path. */
	keep(key: Key, content: string | Uint8Array): string {
		const temporary = this.#temporary();
		writeFileSync(temporary, content);
		return this.#put(temporary, key);
	}

	/**
	 * The folder of that key, made if it is not there. Two commands may do so at the same time: the first one's stays.
	 * @param make fills a new folder
	 * @returns its absolute path, and whether it is there since an earlier command
	 * @throws {Error} what `make` throws; nothing of it is kept then
	 */
	async made(
		key: Key,
		make: (temporary: string) => void | Promise<void>
	): Promise<{ readonly folder: string; readonly isKept: boolean }> {
		const known = this.find(key);
		if (known !== undefined) return { folder: resolve(known), isKept: true };
		const temporary = resolve(this.#temporary());
		mkdirSync(temporary);
		try {
			await make(temporary);
			this.#put(temporary, key);
		} catch (error) {
			removeFolder(temporary);
			if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
		}
		return { folder: resolve(this.place(key)), isKept: false };
	}

	/** Removes what killed commands have begun, and what has not been used for long. */
	sweep(): void {
		removeStaleFiles(join(this.folder, TEMPORARY));
		if (!existsSync(this.folder)) return;
		const since = Date.now() - UNUSED;
		for (const kind of readdirSync(this.folder).filter((name) => name !== TEMPORARY))
			for (const start of readdirSync(join(this.folder, kind)))
				for (const rest of readdirSync(join(this.folder, kind, start))) {
					const path = join(this.folder, kind, start, rest);
					// Another command may sweep, too.
					const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? since;
					if (used < since) rmSync(path, { recursive: true, force: true });
				}
	}

	#temporary(): string {
		mkdirSync(join(this.folder, TEMPORARY), { recursive: true });
		return join(this.folder, TEMPORARY, `${process.pid}-${randomUUID()}`);
	}

	#put(temporary: string, key: Key): string {
		const place = this.place(key);
		mkdirSync(dirname(place), { recursive: true });
		renameSync(temporary, place);
		return place;
	}
}

/** The store of this checkout, for a command that begins. */
export function openStore(): Store {
	const store = new Store();
	store.sweep();
	return store;
}
