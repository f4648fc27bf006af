/**
 * Folders that are there whole, or as they were before. A new one grows beside the old one and takes its place at the very end,
 * so that a command which fails or is stopped leaves what was there.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { removeFolder } from './removeFolder';
import { hasCode, isRunning, removeStaleFiles } from './staleFiles';

/** Where a folder grows, and where the old one waits while they change places: names begin with a dot and the folder's. */
const newOf = (name: string) => `.${name}-new-`;
const oldOf = (name: string) => `.${name}-old-`;

export interface GrowingFolder {
	/** Where it grows. */
	readonly temporary: string;
	/** Puts it in its place. */
	publish(): void;
	/** Removes what there is of it so far. */
	discard(): void;
}

function grow(place: string): GrowingFolder {
	const beside = (start: string) => join(dirname(place), `${start}${process.pid}`);
	const [temporary, old] = [beside(newOf(basename(place))), beside(oldOf(basename(place)))];
	mkdirSync(temporary);
	return {
		temporary,
		publish() {
			// Two commands may publish at once: then the later one takes the place again.
			for (let tries = 1; ; tries += 1) {
				moveIfThere(place, old);
				try {
					renameSync(temporary, place);
					break;
				} catch (error) {
					if (tries === 5 || !(hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST'))) throw error;
				}
				rmSync(old, { recursive: true, force: true });
			}
			rmSync(old, { recursive: true, force: true });
		},
		discard() {
			removeFolder(temporary);
		}
	};
}

function moveIfThere(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (!hasCode(error, 'ENOENT')) throw error;
	}
}

/** Has a folder filled and puts it in its place. Others may do the same at the same time: each is there whole, the last one stays. */
export function placeFolder(place: string, fill: (temporary: string) => void): void {
	const [root, name] = [dirname(place), basename(place)];
	mkdirSync(root, { recursive: true });
	for (const start of [newOf(name), oldOf(name)]) removeStaleFiles(root, start);
	const folder = grow(place);
	try {
		fill(folder.temporary);
		folder.publish();
	} catch (error) {
		folder.discard();
		throw error;
	}
}

/**
 * For the folder of a site, which one build at a time may make. Clears away what a stopped build left, brings back the last good
 * site if it was stopped between the two renames, and says where the new one shall grow.
 * @param site the folder of the finished site; the one that it stands in is made where it is missing
 * @param isProcessRunning whether a process with this id runs
 * @throws {Error} if another build is at work on the same site
 */
export function openBuildFolders(site: string, isProcessRunning: (id: number) => boolean = isRunning): GrowingFolder {
	const [root, ownName] = [dirname(site), basename(site)];
	mkdirSync(root, { recursive: true });
	const names = readdirSync(root);
	for (const name of names.filter((each) => each.startsWith(newOf(ownName)))) {
		const id = Number(name.slice(newOf(ownName).length));
		if (id !== process.pid && isProcessRunning(id)) {
			throw new Error(
				`Another build is at work here (process ${id}). Wait for it, or, if that is no build, delete the folder ${name}.`
			);
		}
		rmSync(join(root, name), { recursive: true, force: true });
	}
	restoreLastGood(site);
	return grow(site);
}

/** Brings back the site that a build had moved away when it was stopped; removes such folders when nothing is missing. */
export function restoreLastGood(site: string): void {
	const root = dirname(site);
	for (const name of readdirSync(root).filter((each) => each.startsWith(oldOf(basename(site))))) {
		if (existsSync(site)) rmSync(join(root, name), { recursive: true, force: true });
		else renameSync(join(root, name), site);
	}
}
