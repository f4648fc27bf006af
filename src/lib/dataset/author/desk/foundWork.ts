/** What a record or a saved page says of a work, each with where that came from. */
import { formatEdtf } from '../../../quantity/date';
import type { Fact, Field } from '../../extract/types';
import { dateOf, isByProgram, namesOf } from '../draft/sayings';

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

/** What a file says of its work; what the program that made it wrote there is not believed. */
export function workIn(facts: readonly Fact[]): FoundWork {
	const said = facts.filter((fact) => !isByProgram(fact));
	const first = (
		field: Field,
		read: (value: string) => string | undefined = (value) => value
	): FoundPart | undefined => {
		for (const { value, from } of said.filter((fact) => fact.field === field)) {
			const words = read(value);
			if (words !== undefined) return { value: words, from };
		}
		return undefined;
	};
	const signed = said.filter(({ field }) => field === 'author' || field === 'organisation');
	const [author] = signed;
	const who = author && {
		value: namesAsOne(
			namesOf(signed.filter(({ from }) => from === author.from)).map((name) => Object.values(name).join(' '))
		),
		from: author.from
	};
	const found = {
		who,
		where: first('publisher'),
		when: first('issued', dateOf),
		title: first('title'),
		url: first('url')
	};
	return Object.fromEntries(Object.entries(found).filter(([, part]) => part !== undefined));
}
