/** A figure of a report's list; without a title while it is loaded, and if there is none of that name. */
import { base } from '$app/paths';

export interface Item {
	readonly slug: string;
	readonly title?: string;
	readonly problem?: string;
}

/** What the site has of it. */
export async function loadItem(slug: string): Promise<Item> {
	const answer = await fetch(`${base}/figures/${slug}.json`).catch(() => undefined);
	const title = answer?.ok ? (JSON.parse(await answer.text()) as { title?: unknown }).title : undefined;
	return typeof title === 'string' ? { slug, title } : { slug, problem: `There is no figure “${slug}” here.` };
}
