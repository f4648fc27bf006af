/** The list of what the site has published, for a page in the browser. */
import type { Published } from '../../press/verify/published';
import { readPublished } from '../../press/verify/publishedSchema';

/** @throws {Error} if there is no such list */
export async function loadPublished(address: string): Promise<Published> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return readPublished(await answer.text());
}
