/** What changed from version to version, in words of the matter, not as paths of a record ("checks customs-growth, who"). */
import type { Difference, Figure } from '../../dataset/types';

/** What lists hold, and how one of them is named where nothing is known of it. */
const LISTS: Readonly<Record<string, string>> = {
	checks: 'Another source',
	claims: 'The claim',
	quotes: 'A quote',
	sources: 'The source',
	derivations: 'The derived value',
	beside: 'What a quote says besides'
};
/** Parts of a figure by how their paths begin, the longer first. */
const PLACES: readonly (readonly [begins: readonly string[], words: string])[] = [
	[['chart', 'spec'], 'In the drawing'],
	[['short', 'quotes'], 'The quote in brief'],
	[['short'], 'In brief']
];
/** Fields whose names are not plain words. */
const FIELDS: Readonly<Record<string, string>> = {
	who: 'who is heard',
	verb: 'what they do',
	because: 'how it follows',
	label: 'name',
	url: 'address',
	publisherShort: 'publisher in short',
	issuedInferred: 'whether its date is inferred',
	'computed pages': 'pages that it was computed from',
	'period label': 'name of the period',
	'period because': 'why that period'
};
/** The ends of intervals, in whatever they are. */
const ENDS: readonly (readonly [RegExp, string])[] = [
	[/^(?:quantity|compared|comparedAs)(?: interval)? /, ''],
	[/^lowerOpen$/, 'whether it reaches its least value'],
	[/^upperOpen$/, 'whether it reaches its greatest value'],
	[/^lower$/, 'least value'],
	[/^upper$/, 'greatest value']
];

/**
 * "Another source, “From China’s customs”: name: “A” → “B”".
 * @param figures versions in which what is named may be found
 */
export function changeWords(change: Difference, figures: readonly Figure[]): string {
	return `${placeWords(change, figures)}: ${valueWords(change)}`;
}

function placeWords({ path, how }: Difference, figures: readonly Figure[]): string {
	const place = capital(partWords(path, figures));
	return how === 'in order' ? `${place}, in order` : place;
}

function partWords(path: readonly string[], figures: readonly Figure[]): string {
	const place = PLACES.find(([begins]) => begins.every((step, index) => path[index] === step));
	if (place) return joined(place[1], path.slice(place[0].length));
	const [list = 'the content', item, ...fields] = path;
	const kind = LISTS[list];
	if (kind === undefined || item === undefined) return fieldWords(path.join(' ') || list);
	const name = nameOf(list, item, figures);
	return joined(name === undefined ? `${kind} (${item})` : `${kind} “${nested(name)}”`, fields);
}

function joined(place: string, fields: readonly string[]): string {
	return fields.length === 0 ? place : `${place}, ${fieldWords(fields.join(' '))}`;
}

/** What a reader knows it by: a source's own name, a claim's subject, a quote's first words. */
function nameOf(list: string, id: string, figures: readonly Figure[]): string | undefined {
	const found = figures.flatMap(({ evidence, quotes, sources, beside }): (string | undefined)[] => {
		if (list === 'checks')
			return evidence.flatMap(({ checks }) => checks.filter((check) => check.id === id).map(({ label }) => label));
		if (list === 'sources') return sources.filter((source) => source.id === id).map(({ title }) => title);
		if (list === 'quotes')
			return quotes.filter(({ quote }) => quote.id === id).map(({ quote: { exact } }) => firstWords(exact));
		return [...evidence, ...beside].filter((each) => each.id === id).map(({ subject }) => subject);
	});
	return found.find((name) => name !== undefined && name !== '');
}

function firstWords(exact: string): string {
	const words = exact.split(/\s+/);
	return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : exact;
}

/** "quantity interval lower" as "least value"; "stateMedia" as "state media"; "#1" as "1". */
function fieldWords(field: string): string {
	const [, base = field, number] = /^(.*?) #(\d+)$/.exec(field) ?? [];
	const plain = ENDS.reduce((words, [of, by]) => words.replace(of, by), base);
	const words = FIELDS[plain] ?? plain.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	return number === undefined ? words : `${words}, ${number}`;
}

function valueWords({ how, before, after }: Difference): string {
	if (how === 'added' || how === 'removed') return how;
	const [was, is] = [before, after].map((value) => value && (YES_OR_NO[value] ?? quotedOnce(value)));
	if (was === undefined) return `${is}, new`;
	return is === undefined ? `${was}, removed` : `${was} → ${is}`;
}

const YES_OR_NO: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

function quotedOnce(value: string): string {
	return value.replace(/^“(.*)”$/s, (_, inner: string) => `“${nested(inner)}”`);
}

/** What has quotation marks of its own, within those of a sentence. */
function nested(words: string): string {
	return words.replaceAll('“', '‘').replaceAll('”', '’');
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
