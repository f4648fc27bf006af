/** A source's record, as its own page, the dashboard and figures show it. */
import { quotedAmount } from '../../dataset/stages/quotedAmount';
import type { Source } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';
import { writeNumber } from '../../quantity/said';
import { authorWords, citationWords, issuedWords, matchWords } from '../../sentences/sources';

export interface SourceView {
	readonly id: string;
	readonly title: string;
	readonly citation: string;
	readonly url: string;
	readonly match: string;
	readonly issuedNote: string;
	readonly rights: string;
	readonly summary: string;
	readonly authors: string;
	readonly publisher: string;
	readonly issued: string;
	readonly genre: string;
	readonly length: number;
	readonly sha256: string;
	/** "1,093 of 13,047 characters quoted". */
	readonly quoted: string;
	/** Address of an archived copy, and the day of retrieval, as far as they are known. */
	readonly archived: string;
	readonly retrieved: string;
}

/** A source's record for its page and for citations. */
export function sourceView(source: Source): SourceView {
	return {
		id: source.id,
		title: source.title,
		citation: citationWords(source),
		url: source.url,
		match: matchWords(source),
		issuedNote: source.issuedNote ?? '',
		rights: source.rights,
		summary: source.summary,
		authors: authorWords(source),
		publisher: source.publisher,
		issued: issuedWords(source),
		genre: source.genre ?? '',
		length: source.text.length,
		sha256: source.text.sha256,
		quoted: `${writeNumber(quotedAmount(source.claims.map(({ quote }) => quote)))} of ${writeNumber(source.text.length)} characters quoted`,
		archived: source.archived ?? '',
		retrieved: source.retrieved ? formatEdtf(source.retrieved, source.style) : ''
	};
}
