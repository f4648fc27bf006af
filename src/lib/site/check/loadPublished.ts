/** The list of what the site has published, for a page in the browser. */
import type { Published } from '../../export/check/published';
import { readPublished } from '../../export/check/publishedSchema';

/** @throws {Error} if there is no such list */
export async function loadPublished(address: string): Promise<Published> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return readPublished(await answer.text());
}
