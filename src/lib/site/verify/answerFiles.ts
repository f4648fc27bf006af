/**
 * Reads files in a thread of its own: the page answers while it does, and one that hangs can be stopped. This half runs in the
 * thread, `verifier.ts` on the page.
 */
import { confirmedBySite } from '../../press/verify/confirm/siteFiles';
import type { Published } from '../../press/verify/published';
import type { Verified } from '../../press/verify/report/verified';
import { verify } from '../../press/verify/report/verifyReport';
import { unread } from '../../press/verify/unread';
import { siteFilesAt } from './siteFilesAt';

/** What the thread is told: first what is published, and where the site's files are; then each file. */
export type ToThread = { readonly published: Published; readonly folder: string } | { readonly file: File };

export function answerFiles(): void {
	let answer: ((file: File) => Promise<Verified>) | undefined;
	addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
		if ('file' in data) void answer?.(data.file).then((verified) => postMessage(verified));
		else answer = answering(data.published, data.folder);
	});
}

function answering(published: Published, folder: string): (file: File) => Promise<Verified> {
	const read = siteFilesAt(folder);
	return async (file) => {
		const confirm = confirmedBySite(published, read);
		try {
			return await verify(file.name, new Uint8Array(await file.arrayBuffer()), published, read, confirm);
		} catch {
			return unread(
				file.name,
				undefined,
				'The browser could not read it. A folder cannot be verified; choose the files in it.'
			);
		}
	};
}
