/** What a file says of its work, as the desk takes it up. Loaded with what reads files: it knows the rules of records. */
import type { Fact, Field } from '../../extract/types';
import { dateOf, isByProgram, namesOf } from '../draft/sayings';
import { namesAsOne, type FoundPart, type FoundWork } from './foundWork';

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
