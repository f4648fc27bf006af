/** A figure of a report's list; without a title while it is loaded, and if there is none of that name. */
import { base } from '$app/paths';
import { nearestName } from '../../dataset/problems/names';

interface FigureFile {
	readonly titleAway: string;
	readonly quotes: readonly { readonly exact: string }[];
	readonly citations: { readonly sources: readonly { readonly apa: string }[] };
}

/** The file is the site's own: its fields are those of its figures. */
function isFigure(value: unknown): value is FigureFile {
	return typeof value === 'object' && value !== null && 'titleAway' in value && typeof value.titleAway === 'string';
}

export interface Item {
	readonly slug: string;
	/** With its standing. */
	readonly title?: string;
	/** The quoted words and the references of their sources, which stand with it on paper. */
	readonly quotes?: readonly string[];
	readonly sources?: readonly string[];
	readonly problem?: string;
	/** A figure that was most likely meant. */
	readonly nearest?: { readonly slug: string; readonly title: string };
}

/** A list in an address as slugs write it: “Oil Half, meetings” is oil-half,meetings. */
export function asSlugs(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/\s*,\s*/g, ',')
		.trim()
		.replaceAll(/[\s_]+/g, '-');
}

/** What the site has of it. @param pieces in how many its index comes */
export async function loadItem(slug: string, pieces: number): Promise<Item> {
	const answer = await fetch(`${base}/figures/${slug}.json`).catch(() => undefined);
	const figure: unknown = answer?.ok ? JSON.parse(await answer.text()) : undefined;
	if (isFigure(figure))
		return {
			slug,
			title: figure.titleAway,
			quotes: figure.quotes.map(({ exact }) => exact),
			sources: figure.citations.sources.map(({ apa }) => apa)
		};
	const nearest = await nearestFigure(slug, pieces).catch(() => undefined);
	return { slug, problem: `There is no figure “${slug}” here.`, ...(nearest && { nearest }) };
}

async function nearestFigure(slug: string, pieces: number): Promise<Item['nearest']> {
	const { loadLibrary } = await import('../finding/search');
	let nearest: Item['nearest'];
	await loadLibrary(base, pieces, ({ documents }) => {
		const name = nearestName(
			slug,
			documents.map((one) => one.slug)
		);
		nearest = documents.find((one) => one.slug === name);
	});
	return nearest;
}
