/** What a file says of its work, as the fields of a record have it: what only programs write there is asked about. */
import type { Fact, Field } from '../../extract/types';
import { date, languageTag } from '../../schema/fields';
import { TODO } from '../todo';

export type Name = { readonly given: string; readonly family: string } | { readonly name: string };

/** Of a field in the data. */
export const LONGEST = 600;

/** These are written by the programs that made the file, and often say who owns a machine, and when it was copied. */
const BY_PROGRAMS = /^(?:PDF|DOCX|XMP (?:xmp:createdate|dc:(?:title|creator|date)))/iu;

/** Whether a program has written it, which knows nothing of the work. */
export function isByProgram({ from }: Fact): boolean {
	return BY_PROGRAMS.test(from);
}

export interface Saying {
	readonly value?: string;
	readonly comment?: string;
}

/** The first thing that a file says of a field, as the data writes it, and a comment with where, and with what else it says. */
export function sayingOf(facts: readonly Fact[], field: Field, written: (value: string) => string | undefined): Saying {
	const said = facts.filter((fact) => fact.field === field);
	const [first] = said;
	if (!first) return {};
	const value = written(first.value);
	const others = said.filter((fact) => keyOf(written(fact.value) ?? fact.value) !== keyOf(value ?? first.value));
	const comment = [
		`from ${first.from}`,
		...[...new Map(others.map((other) => [keyOf(other.value), other])).values()].map(
			(other) => `${other.from} says “${shortened(other.value)}”`
		)
	].join('; ');
	const isAsked = value === undefined || isByProgram(first);
	return { value: isAsked ? `${TODO} is it “${shortened(value ?? first.value)}”?` : value, comment };
}

const COMPARED: Readonly<Partial<Record<Field, (value: string) => string | undefined>>> = {
	title: (value) => value,
	author: (value) => value.replace(/^by\s+/iu, ''),
	publisher: (value) => value,
	issued: dateOf,
	language: tagOf,
	url: (value) => value.replace(/^https?:\/\/(?:www\.)?/u, '')
};

/** Where a record of the work and its file say different things, a sentence each, with who says what. */
export function conflictsOf(recorded: readonly Fact[], facts: readonly Fact[]): string[] {
	return Object.entries(COMPARED).flatMap(([field, written]) => {
		const keyed = (of: readonly Fact[]) =>
			of
				.filter((fact) => fact.field === field)
				.map((fact) => ({ fact, key: keyOf(written(fact.value) ?? fact.value) }));
		const own = keyed(recorded);
		const [first] = own;
		if (!first) return [];
		const others = keyed(facts).filter(({ key }) => own.every((each) => !isSame(each.key, key)));
		return others.map(
			({ fact }) =>
				`${field}: ${first.fact.from} says “${shortened(first.fact.value)}”, ${fact.from} “${shortened(fact.value)}”`
		);
	});
}

/** "2024" and "2024-05" do not differ; one only says more. */
function isSame(one: string, other: string): boolean {
	const isDate = /^\d{4}(?: \d\d)*$/u;
	return one === other || (isDate.test(one) && isDate.test(other) && (one.startsWith(other) || other.startsWith(one)));
}

const keyOf = (value: string) =>
	value
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const SHOWN = 400;

function shortened(value: string): string {
	const plain = value.replace(/[<>]/gu, '').replace(/\s+/gu, ' ');
	return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}

/** "2019-08-21T17:48:56+00:00", "2019/08/21", "2019-8" → as precise as it is written, as EDTF; other writings are none. */
export function dateOf(value: string): string | undefined {
	const [, year, month, day] = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:$|[T\s/])/u.exec(value.trim()) ?? [];
	const written = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
	return date.safeParse(written).success ? written : undefined;
}

/** "en_GB" → en-GB, "FR-CA" → fr-CA. */
export function tagOf(value: string): string | undefined {
	const written = value.trim().replaceAll('_', '-');
	try {
		const [tag] = Intl.getCanonicalLocales(written);
		return languageTag.safeParse(tag).success ? tag : undefined;
	} catch {
		return undefined;
	}
}

export function namesIn(facts: readonly Fact[]): {
	readonly names: readonly Name[];
	readonly comment: string | undefined;
} {
	const signed = facts.filter(({ field }) => field === 'author' || field === 'organisation');
	const [first] = signed;
	if (!first) return { names: [{ given: `${TODO} given name`, family: `${TODO} family name` }], comment: undefined };
	const own = signed.filter(({ from }) => from === first.from);
	const names = namesOf(own);
	const asked = isByProgram(first)
		? [{ name: `${TODO} is it “${shortened(own.map(({ value }) => value).join(', '))}”?` }]
		: names;
	const others = [
		...new Map(signed.filter(({ from }) => from !== first.from).map((fact) => [fact.from, fact])).values()
	].filter(
		({ value }) => !names.some((name) => keyOf(Object.values(name).join(' ')) === keyOf(value.replace(/^by\s+/iu, '')))
	);
	const comment = [
		`from ${first.from}`,
		...others.map((other) => `${other.from} says “${shortened(other.value)}”`)
	].join('; ');
	return { names: asked, comment };
}

/** People and bodies that sign a work. @param signed facts of its authors and organisations */
export function namesOf(signed: readonly Fact[]): Name[] {
	return signed.flatMap((fact) => {
		if (fact.person) return [fact.person];
		return fact.field === 'organisation' ? [{ name: fact.value }] : peopleIn(fact.value);
	});
}

/** "Roe, Jane" is one person, "Jane Roe and John Doe" two; a single word is a body or a name for itself. */
function peopleIn(value: string): Name[] {
	const plain = value.replace(/^by\s+/iu, '').trim();
	const [family = '', given = '', ...more] = plain.split(',').map((part) => part.trim());
	if (more.length === 0 && given !== '' && !/\s/u.test(family) && !/\band\b|&/u.test(plain)) return [{ given, family }];
	return plain
		.split(/\s*(?:,|;|&|\band\b)\s*/u)
		.filter((name) => name !== '')
		.map((name) => {
			const words = name.split(/\s+/u);
			const last = words.at(-1);
			return words.length < 2 || words.length > 4 || last === undefined
				? { name }
				: { given: words.slice(0, -1).join(' '), family: last };
		});
}
