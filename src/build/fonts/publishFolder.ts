/** A folder that is there whole, or as it was before. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasCode, removeLeftovers } from '../staleFiles';

/** Writes the files into a new folder beside `folder`, and then puts it in its place. */
export function publishFolder(folder: string, files: ReadonlyMap<string, Buffer>): void {
	mkdirSync(dirname(folder), { recursive: true });
	const name = basename(folder);
	removeLeftovers(dirname(folder), new RegExp(`^${name}\\.(?:new|old)-(\\d+)$`));
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
