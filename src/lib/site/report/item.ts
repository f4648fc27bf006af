/** A figure of a report's list; without a title while it is loaded, and if there is none of that name. */
import { base } from '$app/paths';

/** The file is the site's own: its fields are those of its figures. */
function isFigure(value: unknown): value is { readonly titleAway: string } {
	return typeof value === 'object' && value !== null && 'titleAway' in value && typeof value.titleAway === 'string';
}

export interface Item {
	readonly slug: string;
	/** With its standing. */
	readonly title?: string;
	readonly problem?: string;
}

/** What the site has of it. */
export async function loadItem(slug: string): Promise<Item> {
	const answer = await fetch(`${base}/figures/${slug}.json`).catch(() => undefined);
	const figure: unknown = answer?.ok ? JSON.parse(await answer.text()) : undefined;
	return isFigure(figure) ? { slug, title: figure.titleAway } : { slug, problem: `There is no figure “${slug}” here.` };
}
