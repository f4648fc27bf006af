/** The figures before and after one, in the order of the dashboard. */
export interface Neighbour {
	readonly slug: string;
	readonly title: string;
}

export function neighboursOf(
	figures: readonly Neighbour[],
	slug: string
): { readonly previous?: Neighbour; readonly next?: Neighbour } {
	const at = figures.findIndex((figure) => figure.slug === slug);
	const plain = (figure: Neighbour | undefined) => figure && { slug: figure.slug, title: figure.title };
	return at < 0 ? {} : { previous: plain(figures[at - 1]), next: plain(figures[at + 1]) };
}
