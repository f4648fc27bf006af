/**
 * The folders of a build. The new site grows in a folder of its own beside the last good one and takes its place at the
 * very end, so that a build which fails or is stopped leaves what was there.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './staleFiles';
import { removeFolder } from './removeFolder';

/** Where a site grows, and where the last good one waits while they change places: names begin with a dot and the site's. */
const newOf = (name: string) => `.${name}-new-`;
const oldOf = (name: string) => `.${name}-old-`;

export interface BuildFolders {
	/** Where the site grows. */
	readonly unfinished: string;
	/** Puts the finished site in its place. */
	publish(): void;
	/** Removes what was built so far. */
	discard(): void;
}

/**
 * Clears away what a stopped build left, brings back the last good site if it was stopped between the two renames, and
 * says where the new one shall grow.
 * @param site the folder of the finished site; the one that it stands in is made where it is missing
 * @param isProcessRunning whether a process with this id runs
 * @throws {Error} if another build is at work on the same site
 */
export function openBuildFolders(site: string, isProcessRunning: (id: number) => boolean = isRunning): BuildFolders {
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
	const unfinished = join(root, `${newOf(ownName)}${process.pid}`);
	mkdirSync(unfinished);
	return {
		unfinished,
		publish() {
			const old = join(root, `${oldOf(ownName)}${process.pid}`);
			if (existsSync(site)) renameSync(site, old);
			renameSync(unfinished, site);
			rmSync(old, { recursive: true, force: true });
		},
		discard() {
			removeFolder(unfinished);
		}
	};
}

/** Brings back the site that a build had moved away when it was stopped; removes such folders when nothing is missing. */
export function restoreLastGood(site: string): void {
	const root = dirname(site);
	for (const name of readdirSync(root).filter((each) => each.startsWith(oldOf(basename(site))))) {
		if (existsSync(site)) rmSync(join(root, name), { recursive: true, force: true });
		else renameSync(join(root, name), site);
	}
}
