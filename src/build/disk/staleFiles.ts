/** What commands leave behind that are stopped while they write. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the temporary files in a folder whose process is gone: those whose names have its id after `start`, and maybe more after a
 * hyphen. A folder that is not there holds none.
 */
export function removeStaleFiles(folder: string, start = ''): void {
	for (const entry of entriesOf(folder).filter((name) => name.startsWith(start))) {
		const [, process] = /^(\d+)(?:-|$)/.exec(entry.slice(start.length)) ?? [];
		if (process !== undefined && !isRunning(Number(process)))
			rmSync(join(folder, entry), { recursive: true, force: true });
	}
}

function entriesOf(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return [];
		throw error;
	}
}

/**
 * Whether a process is at work, be it another user's. One that was killed keeps its id until its parent takes note, which may
 * be never: it has no command line any more.
 */
export function isRunning(processId: number): boolean {
	try {
		// Signal 0 is delivered to nobody; sending it tells whether there is somebody.
		process.kill(processId, 0);
	} catch (error) {
		return hasCode(error, 'EPERM');
	}
	const commandLine = join('/proc', String(processId), 'cmdline');
	return !existsSync(commandLine) || readFileSync(commandLine).length > 0;
}

/** Whether the system refused something for this reason. */
export function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
