/** Folders that come out the same until what they are made of changes, and that are kept between commands. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { removeFolder } from '../removeFolder';
import { DRAFT, hasCode, removeLeftovers } from '../staleFiles';

/** What no command has asked for so long is removed: that of another branch, or another path. In ms. */
const UNUSED = 7 * 24 * 3600 * 1000;

/** Where it is kept, from the checkout’s folder. @param inputs the digest of all that it is made of */
export function keptPlace(kept: string, inputs: string): string {
	return join(kept, inputs.slice(0, 16));
}

/**
 * The folder that was made of these inputs, made if it is not there. Two commands may do so at the same time: the first one's
 * stays.
 * @param kept the folder of all of its kind
 * @param make fills a new folder
 * @returns its absolute path, and whether it is there since an earlier command
 * @throws {Error} what `make` throws; nothing of it is kept then
 */
export async function keptFolder(
	kept: string,
	inputs: string,
	make: (draft: string) => Promise<void>
): Promise<{ readonly folder: string; readonly isKept: boolean }> {
	removeLeftovers(kept, DRAFT);
	removeUnused(kept);
	const folder = resolve(keptPlace(kept, inputs));
	const isKept = existsSync(folder);
	if (isKept) utimesSync(folder, new Date(), new Date());
	else await makeOnce(folder, resolve(kept, `unfinished-${process.pid}-${randomUUID()}`), make);
	return { folder, isKept };
}

function removeUnused(kept: string): void {
	if (!existsSync(kept)) return;
	const since = Date.now() - UNUSED;
	for (const name of readdirSync(kept)) {
		const folder = join(kept, name);
		if (!DRAFT.test(name) && statSync(folder).mtimeMs < since) rmSync(folder, { recursive: true, force: true });
	}
}

async function makeOnce(folder: string, draft: string, make: (draft: string) => Promise<void>): Promise<void> {
	mkdirSync(draft, { recursive: true });
	try {
		await make(draft);
		renameSync(draft, folder);
	} catch (error) {
		removeFolder(draft);
		if (!hasCode(error, 'ENOTEMPTY') && !hasCode(error, 'EEXIST')) throw error;
	}
}
