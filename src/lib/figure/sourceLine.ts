/** The lines that cite: who speaks, from which work, and where the figure is. */
import { citationWords } from '../charts/marks/words';
import type { Figure, Quote, Source } from '../dataset/types';
import { formatEdtf } from '../quantity/date';

/**
 * Who speaks: "Mary Glantz"; "the two leaders, per Carla Freeman". Where a figure draws on several works each quote names
 * its own: "Ann Example, “The island”, Example Press, 2024".
 */
export function byline(quote: Quote, source: Source, sources: readonly Source[]): string {
	const speaker = quote.reportedFor ? `${quote.reportedFor}, per ${quote.speaker.name}` : quote.speaker.name;
	if (sources.length < 2) return speaker;
	const citation = citationWords(source);
	return citation.startsWith(`${speaker}, `) ? citation : `${speaker}, in ${citation}`;
}

/** An address as readers type it: no protocol, no trailing slash. */
export function shortAddress(address: string): string {
	return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** The version that a figure is at, counted from 1. */
export function versionOf(figure: Figure): number {
	return Math.max(1, figure.revisions.length);
}

/**
 * The source line of a drawing, and the address where the figure and its data are. A version that is drawn again says of
 * which day it is: it stays as it was while the figure goes on.
 */
export function sourceLines(figure: Figure, address: string, length: 'full' | 'short' = 'full'): string[] {
	const cite = length === 'full' ? citationWords : shortCitation;
	const sources = figure.sources.map((source) => `${cite(source)}, ${shortAddress(source.url)}`);
	const asOf = figure.asOf ? `, as of ${formatEdtf(figure.asOf)}` : '';
	return [
		`Source: ${sources.join('; ')}`,
		`Cited Figures: ${shortAddress(address)}, version ${versionOf(figure)}${asOf}`
	];
}

/** "Glantz and Freeman, U.S. Institute of Peace, May 2024": all but the title. */
function shortCitation({ authors, publisher, issued }: Source): string {
	const names = authors.map(({ family }) => family);
	const who = names.length < 3 ? names.join(' and ') : `${names[0]} et al.`;
	return [who, publisher, formatEdtf(issued)].filter((part) => part !== '').join(', ');
}
