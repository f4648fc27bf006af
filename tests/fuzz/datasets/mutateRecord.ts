/** Mutations of a file as data: well-formed, and wrong in what it says. */
import { parse, stringify } from 'yaml';
import type { Random } from '../../bench/synthetic/random';
import { isRecord } from '../../../src/lib/dataset/read/plain';
import { isChosen, oneOf } from './chance';
import { KNOWN_WORDS, NASTY_TEXTS, NASTY_VALUES } from './nasty';

/** A place in plain data: something that has it, and its name or number there. */
interface Seat {
	readonly holder: Record<string, unknown> | unknown[];
	readonly key: string | number;
}

type RecordMutation = (seat: Seat, all: readonly Seat[], random: Random) => void;

const MUTATIONS: Record<string, RecordMutation> = {
	'remove a value': (seat) => remove(seat),
	'put in a value of another type': (seat, _, random) => put(seat, oneOf(random, NASTY_VALUES)),
	'put in text': (seat, _, random) => put(seat, oneOf(random, NASTY_TEXTS)),
	'put in a word of the format': (seat, _, random) => put(seat, oneOf(random, KNOWN_WORDS)),
	'add a field': (seat, _, random) => {
		if (!Array.isArray(seat.holder)) put({ ...seat, key: oneOf(random, [...NASTY_TEXTS, 'caveat', 'record']) }, 'x');
	},
	'rename a field': (seat, all, random) => {
		if (Array.isArray(seat.holder)) return;
		const value = get(seat);
		remove(seat);
		put({ ...seat, key: String(oneOf(random, all).key) }, value);
	},
	'copy a value of the same name': (seat, all, random) =>
		put(seat, structuredClone(get(oneOf(random, alike(seat, all))))),
	'swap two values of the same name': (seat, all, random) => {
		const other = oneOf(random, alike(seat, all));
		const [one, two] = [structuredClone(get(seat)), structuredClone(get(other))];
		put(seat, two);
		put(other, one);
	},
	'copy any value': (seat, all, random) => put(seat, structuredClone(get(oneOf(random, all)))),
	'repeat an item': ({ holder, key }) => {
		if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
	},
	'turn a list around': ({ holder }) => {
		if (Array.isArray(holder)) holder.reverse();
	},
	'change a number': (seat, all, random) => {
		const numbers = all.filter((each) => typeof get(each) === 'number');
		if (numbers.length > 0) changeNumber(oneOf(random, numbers), random);
	},
	'change a character': (seat, _, random) => {
		const value = get(seat);
		if (typeof value !== 'string') return;
		const at = random.whole(0, value.length);
		const piece = oneOf(random, [
			'',
			'x',
			' ',
			'\u202e',
			'\u00ad',
			'\u0000',
			'9',
			'–',
			'’',
			'\n',
			'🚢',
			'<b>',
			'\ud800'
		]);
		put(seat, value.slice(0, at) + piece + value.slice(at + (isChosen(random, 50) ? 1 : 0)));
	}
};

/** Names of all. */
export const RECORD_MUTATIONS: readonly string[] = Object.keys(MUTATIONS);

/** The file with one value changed; as it was if it is no YAML. */
export function mutateRecord(name: string, text: string, random: Random): string {
	const data: unknown = parseOrNothing(text);
	const all = seatsOf(data);
	const mutate = MUTATIONS[name];
	if (all.length === 0 || !mutate) return text;
	// The deeper half is where numbers, words and offsets are.
	mutate(oneOf(random, all), all, random);
	return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

function parseOrNothing(text: string): unknown {
	try {
		return parse(text, { maxAliasCount: 0, logLevel: 'silent' });
	} catch {
		return undefined;
	}
}

function seatsOf(value: unknown): Seat[] {
	const keys: (string | number)[] = Array.isArray(value)
		? [...value.keys()]
		: isRecord(value)
			? Object.keys(value)
			: [];
	const holder = Array.isArray(value) || isRecord(value) ? value : undefined;
	if (!holder) return [];
	return keys.flatMap((key) => [{ holder, key }, ...seatsOf(get({ holder, key }))]);
}

function alike({ key }: Seat, all: readonly Seat[]): Seat[] {
	return all.filter((other) => other.key === key);
}

function get({ holder, key }: Seat): unknown {
	return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

function put({ holder, key }: Seat, value: unknown): void {
	if (Array.isArray(holder)) holder[Number(key)] = value;
	else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function remove({ holder, key }: Seat): void {
	if (Array.isArray(holder)) holder.splice(Number(key), 1);
	else delete holder[key];
}

function changeNumber(seat: Seat, random: Random): void {
	const value = Number(get(seat));
	put(
		seat,
		oneOf(random, [value + 1, value - 1, value * 10, value / 10, -value, value * 1000, value + 0.5, value * 1.01])
	);
}
