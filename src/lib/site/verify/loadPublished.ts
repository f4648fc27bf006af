/** The list of what the site has published, for a page in the browser. */
import type { Published } from '../../press/verify/published';
import type { ReadPublished } from '../../press/verify/report/readPublished';
import { readPublished } from '../../press/verify/publishedSchema';

/** @throws {Error} if there is no such list */
export async function loadPublished(address: string): Promise<Published> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return readPublished(await answer.text());
}

/** The site's files of its figures; of a report nothing is sent but the names of the figures that it may show. */
export function publishedFilesAt(folder: string): ReadPublished {
	return async (name) => {
		const answer = await fetch(`${folder}/${name}`);
		return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
	};
}
