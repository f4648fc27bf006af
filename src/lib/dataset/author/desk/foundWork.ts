/** What a record or a saved page says of a work, each with where that came from. */
import { formatEdtf } from '../../../quantity/date';

export interface FoundPart {
	readonly value: string;
	/** “BibTeX, author”, “citation_author”, “JSON-LD, datePublished”. */
	readonly from: string;
}

export interface FoundWork {
	readonly who?: FoundPart;
	readonly where?: FoundPart;
	/** EDTF. */
	readonly when?: FoundPart;
	readonly title?: FoundPart;
	readonly url?: FoundPart;
}

/** As one line that `citedIn` reads back: “Mary Glantz, USIP, 16 May 2024”. */
export function citedLine({ who, where, when }: FoundWork): string {
	// A comma parts who, where and when.
	const plain = (part: FoundPart | undefined) => part?.value.replace(/\s*[,;|·]\s*/gu, ' – ') ?? '';
	return [plain(who), plain(where), when ? formatEdtf(when.value) : ''].filter((part) => part !== '').join(', ');
}

/** “Who: citation_author · When: JSON-LD, datePublished”; empty for nothing. */
export function originWords({ who, where, when, title, url }: FoundWork): string {
	const parts = { Who: who, Where: where, When: when, Title: title, Address: url };
	return Object.entries(parts)
		.flatMap(([name, part]) => (part ? [`${name}: ${part.from}`] : []))
		.join(' · ');
}

/** “Mary Glantz and Carla Freeman”. */
export function namesAsOne(names: readonly string[]): string {
	const all = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
	return all.length < 3 ? all.join(' and ') : `${all[0] ?? ''} et al.`;
}
