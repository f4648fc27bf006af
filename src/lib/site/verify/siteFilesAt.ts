/** The site’s own files, for a page in the browser. */
import type { ReadPublished } from '../../press/verify/report/readPublished';

/** The site's files of its figures; nothing is sent but the names of those that a file may show. */
export function siteFilesAt(folder: string): ReadPublished {
	return async (name) => {
		const answer = await fetch(`${folder}/${name}`);
		return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
	};
}
