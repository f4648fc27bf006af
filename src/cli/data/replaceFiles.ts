/** Writing data files so that nobody ever sees half of them: not after Ctrl-C, not on a full disk. */
import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { NewFile } from '../../lib/dataset/ports/files';

/** A file that could not be written or removed; everything is as it was before. */
export class NotWritten extends Error {
	/** What the system calls the reason: ENOSPC. */
	readonly code: string;
	constructor(
		readonly path: string,
		cause: unknown
	) {
		super(`${path} cannot be written`, { cause });
		this.code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
	}
}

interface Step {
	readonly path: string;
	readonly text?: string;
	/** Beside the file: what it will be, and what it was. */
	readonly draft: string;
	readonly former: string;
}

/**
 * Writes all files beside their places first, and puts them there only when all are whole, in the order given; then
 * removes those that are to be gone, and the folders that this leaves empty. Folders are made. Throws `NotWritten` for what
 * the file system refuses; then all is as before, and no draft is left behind.
 */
export function replaceFiles(files: readonly NewFile[], gone: readonly string[] = []): void {
	const steps = [...files, ...gone.map((path) => ({ path }))].map((file): Step => {
		const beside = join(dirname(file.path), `.${basename(file.path)}.${randomUUID()}`);
		return { ...file, draft: beside, former: `${beside}.former` };
	});
	const folders: string[] = [];
	const done: Step[] = [];
	// Writing takes milliseconds. With a handler in place Ctrl-C does not end it between two files; before, it ends at once.
	for (const signal of SIGNALS) process.on(signal, later);
	try {
		for (const step of steps) attempt(step, () => prepare(step, folders));
		for (const step of steps) {
			attempt(step, () => {
				if (step.text === undefined) renameSync(step.path, step.former);
				else renameSync(step.draft, step.path);
			});
			done.push(step);
		}
	} catch (error) {
		for (const { path, former } of done.reverse()) {
			if (existsSync(former)) renameSync(former, path);
			else rmSync(path);
		}
		throw error;
	} finally {
		for (const { draft, former } of steps) for (const path of [draft, former]) rmSync(path, { force: true });
		const left = gone.map((path) => dirname(path));
		for (const folder of [...folders.reverse(), ...left]) removeIfEmpty(folder);
		for (const signal of SIGNALS) process.off(signal, later);
	}
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const later = (): void => undefined;

/** Writes the draft, and a copy of what it will replace. */
function prepare({ path, text, draft, former }: Step, folders: string[]): void {
	if (text === undefined) return;
	makeFolder(dirname(path), folders);
	if (existsSync(path)) copyFileSync(path, former, constants.COPYFILE_EXCL);
	writeFileSync(draft, text, { flag: 'wx', flush: true });
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
