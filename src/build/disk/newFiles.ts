/** Writing files so that nobody ever sees half of them, or some without the others: not after Ctrl-C, not on a full disk. */
import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemReason } from '../systemError';

/** A file that could not be written or removed; everything is as it was before. */
export class NotWritten extends Error {
	/** What the system calls the reason: ENOSPC. */
	readonly code: string;
	constructor(
		readonly path: string,
		cause: unknown
	) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
		super(`${path} cannot be written: ${systemReason(code)}`, { cause });
		this.code = code;
	}
}

interface Step {
	readonly path: string;
	/** Beside the file: what it will be, unless it is to be gone; and what it was. */
	readonly temporary: string;
	readonly former: string;
	readonly isGone: boolean;
}

/** Files that appear all at once: each is written beside its place, and put there when all are whole. */
export class NewFiles {
	readonly #steps: Step[] = [];
	/** Those that were made, the upper ones first. */
	readonly #folders: string[] = [];

	/** Writes a file, where it is not seen yet. Its folder is made. @throws {NotWritten} what the file system refuses */
	add(path: string, content: string | Uint8Array): void {
		const step = this.#step(path, false);
		attempt(step, () => {
			makeFolder(dirname(path), this.#folders);
			if (existsSync(path)) copyFileSync(path, step.former, constants.COPYFILE_EXCL);
			writeFileSync(step.temporary, content, { flag: 'wx', flush: true });
		});
	}

	/** A file that is to be gone, with its folder if that leaves it empty. */
	remove(path: string): void {
		this.#step(path, true);
	}

	/**
	 * Puts all in their places, in the order in which they came.
	 * @throws {NotWritten} what the file system refuses; then all is as before, and no temporary file is left
	 */
	publish(): void {
		const done: Step[] = [];
		try {
			for (const step of this.#steps) {
				attempt(step, () => (step.isGone ? renameSync(step.path, step.former) : renameSync(step.temporary, step.path)));
				done.push(step);
			}
		} catch (error) {
			for (const { path, former } of done.reverse()) {
				if (existsSync(former)) renameSync(former, path);
				else rmSync(path);
			}
			throw error;
		} finally {
			this.discard();
		}
	}

	/** Removes all temporary files, and the folders that are empty without them. */
	discard(): void {
		for (const { temporary, former } of this.#steps)
			for (const path of [temporary, former]) rmSync(path, { force: true });
		const left = this.#steps.filter(({ isGone }) => isGone).map(({ path }) => dirname(path));
		for (const folder of [...this.#folders.reverse(), ...left]) removeIfEmpty(folder);
	}

	#step(path: string, isGone: boolean): Step {
		const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
		const step = { path, temporary, former: `${temporary}.former`, isGone };
		this.#steps.push(step);
		return step;
	}
}

function attempt({ path }: Step, act: () => void): void {
	try {
		act();
	} catch (error) {
		throw new NotWritten(path, error);
	}
}

/** Makes a folder and those above it; `made` gets them, the upper ones first. */
function makeFolder(folder: string, made: string[]): void {
	if (existsSync(folder)) return;
	makeFolder(dirname(folder), made);
	mkdirSync(folder);
	made.push(folder);
}

function removeIfEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// It holds something, or is gone already: both are as they should be.
	}
}
