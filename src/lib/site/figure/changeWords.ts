/** What changed from version to version, in words of the matter: a record keeps it as paths ("checks customs-growth, who"). */
import type { Figure } from '../../dataset/types';

/** What lists hold, and how one of them is named where nothing is known of it. */
const LISTS: Readonly<Record<string, string>> = {
	checks: 'Another source',
	claims: 'The claim',
	quotes: 'A quote',
	sources: 'The source',
	derivations: 'The derived value',
	beside: 'What a quote says besides'
};
/** Parts that stand alone before what they have of their own. */
const PLACES: Readonly<Record<string, string>> = {
	'chart spec': 'In the drawing',
	short: 'In brief',
	'short quotes': 'The quote in brief'
};
/** Fields whose names are not plain words. */
const FIELDS: Readonly<Record<string, string>> = {
	who: 'who is heard',
	verb: 'what they do',
	because: 'how it follows',
	label: 'name',
	url: 'address',
	publisherShort: 'publisher in short',
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
const ABSENT = 'absent';
const ARROW = ' → ';

/**
 * "Another source, “From China’s customs”: name: “A” → “B”".
 * @param change as `differenceWords` writes it
 * @param figures versions in which what is named may be found
 */
export function changeWords(change: string, figures: readonly Figure[]): string {
	const end = change.indexOf(': ');
	if (end < 0) return change;
	return `${pathWords(change.slice(0, end), figures)}: ${valueWords(change.slice(end + 2))}`;
}

function pathWords(path: string, figures: readonly Figure[]): string {
	const [head = '', ...fields] = path.split(', ');
	const field = fieldWords(fields.join(', '));
	const place = PLACES[head];
	if (place !== undefined) return [place, field].filter((part) => part !== '').join(', ');
	const [, list = '', id = ''] = /^(\S+) (\S+)$/.exec(head) ?? [];
	const kind = LISTS[list];
	if (kind === undefined) return capital(fieldWords(path));
	const name = nameOf(list, id, figures);
	return [name === undefined ? `${kind} (${id})` : `${kind} “${nested(name)}”`, field]
		.filter((part) => part !== '')
		.join(', ');
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

function valueWords(values: string): string {
	if (values === `${ABSENT}${ARROW}a group of fields`) return 'added';
	const [before, after, ...more] = values
		.split(ARROW)
		.map((value) => value.replace(/^“(.*)”$/s, (_, inner: string) => `“${nested(inner)}”`));
	if (after === undefined || more.length > 0) return values;
	if (before === ABSENT) return `${after}, new`;
	return after === ABSENT ? `${before}, removed` : [before, after].join(ARROW);
}

/** What has quotation marks of its own, within those of a sentence. */
function nested(words: string): string {
	return words.replaceAll('“', '‘').replaceAll('”', '’');
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
