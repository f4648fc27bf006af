/** The lines that cite: which works a drawing draws on, and where the figure is. */
import { quotesFrom } from '../sentences/pages';
import { citedWords } from '../sentences/sources';
import { siteName } from '../sentences/siteName';
import type { Figure } from '../dataset/types';
import { versionOf } from './version';
import { formatEdtf } from '../quantity/date';

/** An address as readers type it: no protocol, no trailing slash. */
function shortAddress(address: string): string {
	return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Of a draft whose source nobody has named yet. */
const NOT_NAMED = 'not named';

/**
 * The source line of a drawing, and the address where the figure and its data are. A version that is drawn again says of
 * which day it is: it stays as it was while the figure goes on.
 */
export function sourceLines(figure: Figure, address: string): string[] {
	const sources = figure.sources
		.map((source) =>
			[citedWords(source, quotesFrom(figure, source)), shortAddress(source.url)].filter(Boolean).join(', ')
		)
		.filter(Boolean);
	const asOf = figure.asOf ? `, as of ${formatEdtf(figure.asOf, figure.style)}` : '';
	const source = `Source: ${sources.length > 0 ? sources.join('; ') : NOT_NAMED}`;
	// It is no publication of the site that it was drawn at.
	if (figure.pasted) return [source];
	return [source, `${siteName(figure)}: ${shortAddress(address)}, version ${versionOf(figure)}${asOf}`];
}
