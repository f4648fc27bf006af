/** On which pages of a PDF quotes stand, as references say it, and the address that opens there. */
import type { Figure, Quote, Source } from '../dataset/types';

export type Paged = Pick<Quote, 'page' | 'pageLabel'>;

interface Page {
	/** Counted from 1. */
	readonly number: number;
	/** What the document calls it: "14", "iv". */
	readonly label: string;
}

/** The pages on which some quotes begin, each once, in their order; none where no pages are known. */
function pagesOf(quotes: readonly Paged[]): Page[] {
	const pages = new Map<number, Page>();
	for (const { page: number, pageLabel } of quotes)
		if (number !== undefined) pages.set(number, { number, label: pageLabel ?? String(number) });
	return [...pages.values()].sort((a, b) => a.number - b.number);
}

/** "14"; "3–4, 14" of several, as references write them; empty where no pages are known. */
export function pageNumbers(quotes: readonly Paged[]): string {
	const runs: Page[][] = [];
	for (const page of pagesOf(quotes)) {
		const run = runs.at(-1);
		if (run && run.at(-1)?.number === page.number - 1) run.push(page);
		else runs.push([page]);
	}
	return runs
		.map((run) => [run[0], ...(run.length > 1 ? [run.at(-1)] : [])].map((page) => page?.label).join('–'))
		.join(', ');
}

/** "p. 14"; "pp. 3–4, 14"; empty where no pages are known. */
export function pageWords(quotes: readonly Paged[]): string {
	const numbers = pageNumbers(quotes);
	if (numbers === '') return '';
	return `${pagesOf(quotes).length === 1 ? 'p.' : 'pp.'}\u00a0${numbers}`;
}

/**
 * A work's address, opened at the first of the pages: `#page=14` (RFC 8118, 3). An address that names a part of the work
 * already stays as it is.
 */
export function pageAddress(url: string, quotes: readonly Paged[]): string {
	const [first] = pagesOf(quotes);
	return first === undefined || url.includes('#') ? url : `${url}#${pageFragment(first.number)}`;
}

export function pageFragment(page: number): string {
	return `page=${page}`;
}

/** What a figure quotes of one of its works. */
export function quotesFrom(figure: Pick<Figure, 'quotes'>, source: Pick<Source, 'id'>): Quote[] {
	return figure.quotes.filter((group) => group.source.id === source.id).map(({ quote }) => quote);
}
