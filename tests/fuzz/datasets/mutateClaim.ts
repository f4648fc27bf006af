/** Mutations that make a claims file say something else than its words: well-formed, plausible and false. */
import { parse, stringify } from 'yaml';
import type { Random } from '../../bench/synthetic/random';
import { isRecord } from '../../../src/lib/dataset/read/plain';
import { isChosen, oneOf } from './chance';

type Fields = Record<string, unknown>;
type Lie = (claim: Fields, quote: Fields, file: Fields, random: Random) => void;

const RELATIONS = ['exactly', 'about', 'just-over', 'just-under', 'over', 'at-least', 'under', 'at-most'] as const;
const UNITS = [
	'USD',
	'EUR',
	'GBP',
	'percent',
	'percent-change',
	'share',
	'count',
	'rank',
	'year',
	'month',
	'km',
	't',
	'multiple'
] as const;

const LIES: Record<string, Lie> = {
	'another relation': (claim, _, _file, random) => set(claim, 'quantity', 'relation', oneOf(random, RELATIONS)),
	'another unit': (claim, _, _file, random) => set(claim, 'quantity', 'unit', oneOf(random, UNITS)),
	'another value': (claim, _, _file, random) => {
		const value = Number(get(claim, 'quantity', 'value') ?? 2000);
		const others = [
			value + 1,
			value * 10,
			value * 1e3,
			value / 100,
			-value,
			value * 1.001,
			Math.round(value * 0.7),
			1 - value
		];
		set(claim, 'quantity', 'value', oneOf(random, others));
	},
	'another date': (claim, _, _file, random) => {
		const field = isChosen(random, 50) ? 'quantity' : 'period';
		set(claim, field, 'date', oneOf(random, [1949, 1950, 2020, 2023, '2024-05', '2020-12-31', '2020/2021']));
	},
	'other bounds': (claim, _, _file, random) =>
		set(claim, 'quantity', 'interval', { lower: random.whole(0, 60), upper: random.whole(5, 400) }),
	'bounds for a reason': (claim, _, _file, random) =>
		set(claim, 'quantity', 'interval', { lower: random.whole(0, 60), upper: random.whole(5, 400), reason: 'Chosen.' }),
	'no reason for its date': (claim) => {
		if (isRecord(claim['period'])) delete claim['period']['because'];
	},
	'another second unit': (claim, _, _file, random) =>
		set(claim, 'quantity', 'also', { value: random.whole(1, 5000), unit: oneOf(random, UNITS) }),
	'other words of its quote': (claim, quote, _, random) => {
		const words = textOf(quote['exact']).split(' ');
		const from = random.whole(0, words.length - 1);
		claim['words'] = words.slice(from, from + random.whole(1, 6)).join(' ');
	},
	'another quote': (claim, _, file, random) => {
		const quotes = Object.keys(isRecord(file['quotes']) ? file['quotes'] : {});
		if (quotes.length > 0) claim['quote'] = oneOf(random, quotes);
	},
	'a record that nobody called so': (claim, quote, _, random) => {
		claim['record'] = { words: oneOf(random, textOf(quote['exact']).split(' ')), asOf: 2021 };
	},
	'another digit in its quote': (claim, quote, _, random) => {
		const { exact } = quote;
		const { words } = claim;
		if (typeof exact !== 'string' || typeof words !== 'string') return;
		const digit = String(random.whole(0, 9));
		const at = exact.search(/\d/) + random.whole(0, 1);
		const changed = exact.slice(0, at) + digit + exact.slice(at + 1);
		quote['exact'] = changed;
		if (!changed.includes(words)) claim['words'] = words.replace(/\d/, digit);
	},
	'a quote elsewhere in its text': (_, quote, _file, random) => {
		const shift = random.whole(-40, 40);
		quote['start'] = Number(quote['start']) + shift;
		quote['end'] = Number(quote['end']) + shift;
	},
	'a number left out': (claim, _, file, random) => {
		const name = oneOf(random, ['claims', 'undrawn', 'derivations']);
		const list = file[name];
		if (!Array.isArray(list)) return;
		if (name === 'claims') list.splice(list.indexOf(claim), 1);
		else list.splice(random.whole(0, list.length - 1), 1);
	}
};

/** Names of all. */
export const LIE_NAMES: readonly string[] = Object.keys(LIES);

/** A claims file in which one claim says something else; as it was if it is no such file. */
export function mutateClaim(name: string, text: string, random: Random): string {
	const file = readFile(text);
	const claims: unknown[] = Array.isArray(file?.['claims']) ? file['claims'] : [];
	const claim = claims.length > 0 ? oneOf(random, claims) : undefined;
	const quotes = file?.['quotes'];
	if (!file || !isRecord(claim) || !isRecord(quotes)) return text;
	const quote = quotes[String(claim['quote'])];
	LIES[name]?.(claim, isRecord(quote) ? quote : {}, file, random);
	return stringify(file, { lineWidth: 0, aliasDuplicateObjects: false });
}

function readFile(text: string): Fields | undefined {
	try {
		const data: unknown = parse(text, { maxAliasCount: 0, logLevel: 'silent' });
		return isRecord(data) ? data : undefined;
	} catch {
		return undefined;
	}
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function get(claim: Fields, group: string, field: string): unknown {
	const fields = claim[group];
	return isRecord(fields) ? fields[field] : undefined;
}

function set(claim: Fields, group: string, field: string, value: unknown): void {
	const fields = claim[group];
	if (isRecord(fields)) fields[field] = value;
	else claim[group] = { label: '2020', [field]: value };
}
