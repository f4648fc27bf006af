/** A folder that is there whole, or as it was before. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes the files into a new folder beside `folder`, and then puts it in its place. */
export function publishFolder(folder: string, files: ReadonlyMap<string, Buffer>): void {
	removeLeftovers(folder);
	const unfinished = `${folder}.new-${process.pid}`;
	const former = `${folder}.old-${process.pid}`;
	mkdirSync(unfinished, { recursive: true });
	for (const [name, content] of files) writeFileSync(join(unfinished, name), content);
	// Two commands may publish at once: then the later one takes the place again.
	for (let tries = 1; ; tries++) {
		moveIfThere(folder, former);
		try {
			renameSync(unfinished, folder);
			break;
		} catch (error) {
			if (tries === 5 || !(hasCode(error, 'ENOTEMPTY') || hasCode(error, 'EEXIST'))) throw error;
		}
		rmSync(former, { recursive: true, force: true });
	}
	rmSync(former, { recursive: true, force: true });
}

function moveIfThere(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		if (!hasCode(error, 'ENOENT')) throw error;
	}
}

/** What commands have left that were stopped while they wrote. */
function removeLeftovers(folder: string): void {
	const parent = dirname(folder);
	mkdirSync(parent, { recursive: true });
	for (const name of readdirSync(parent)) {
		const [, process] = name.startsWith(`${basename(folder)}.`) ? (/\.(?:new|old)-(\d+)$/.exec(name) ?? []) : [];
		if (process !== undefined && !isRunning(Number(process)))
			rmSync(join(parent, name), { recursive: true, force: true });
	}
}

function isRunning(processId: number): boolean {
	try {
		return process.kill(processId, 0);
	} catch (error) {
		return hasCode(error, 'EPERM');
	}
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
