/** Mutations of a file as text: what a slip of the hand, a bad merge or a broken disk makes of it. */
import type { Random } from '../../bench/synthetic/random';
import { isChosen, oneOf } from './chance';
import { NASTY_TEXTS, NASTY_YAML } from './nasty';

export type Content = string | Uint8Array;
type TextMutation = (text: string, random: Random) => Content;

const LINES: Record<string, (lines: string[], at: number, random: Random) => string[]> = {
	'delete lines': (lines, at, random) => lines.toSpliced(at, random.whole(1, 4)),
	'duplicate a line': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
	'swap two lines': (lines, at, random) => {
		const other = random.whole(0, lines.length - 1);
		return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
	},
	'move a line': (lines, at, random) => {
		const line = lines[at] ?? '';
		return lines.toSpliced(at, 1).toSpliced(random.whole(0, lines.length - 1), 0, line);
	},
	'indent a line otherwise': (lines, at, random) =>
		lines.with(at, oneOf(random, [' ', '  ', '\t', '', '      ']) + (lines[at] ?? '').replace(/^\s/, '')),
	'repeat a stretch': (lines, at, random) => {
		const stretch = lines.slice(at, at + random.whole(1, 12));
		return lines.toSpliced(at, 0, ...Array.from({ length: random.whole(2, 12) }, () => stretch).flat());
	},
	'leave the rest out': (lines, at) => lines.slice(0, at)
};

const TEXTS: Record<string, TextMutation> = {
	'cut the file off': (text, random) => text.slice(0, random.whole(0, text.length)),
	'insert YAML': (text, random) => insert(text, oneOf(random, NASTY_YAML), random),
	'insert text': (text, random) => insert(text, oneOf(random, NASTY_TEXTS), random),
	'delete characters': (text, random) => {
		const at = random.whole(0, text.length);
		return text.slice(0, at) + text.slice(at + random.whole(1, 8));
	},
	'change a digit': (text, random) => replaceOne(text, /\d/g, String(random.whole(0, 9)), random),
	'change a number': (text, random) =>
		replaceOne(text, /\d+/g, oneOf(random, ['0', '1e400', '-1', '7', '1e3', '007', '1_0', '9'.repeat(30)]), random),
	'change a mark': (text, random) =>
		replaceOne(text, /[:'"[\]{},#-]/g, oneOf(random, [...`:'"[]{},#-&*!|>%@ \n`]), random),
	'write line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
	'decompose its letters': (text) => text.normalize('NFD'),
	'change case': (text, random) => {
		const at = random.whole(0, text.length);
		return text.slice(0, at) + text.slice(at, at + 40).toUpperCase() + text.slice(at + 40);
	},
	'insert bytes': (text, random) => {
		const bytes = Buffer.from(text);
		const at = random.whole(0, bytes.length);
		const noise = Array.from({ length: random.whole(1, 4) }, () => random.whole(0, 255));
		return Buffer.concat([bytes.subarray(0, at), Buffer.from(noise), bytes.subarray(at)]);
	},
	'save as UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
	'make it large': (text, random) => {
		const piece = oneOf(random, [
			'- a\n',
			'a: b\n',
			'"',
			'[a,',
			'# \n',
			'a\u0301',
			'- over 40 times, half a million\n'
		]);
		return insert(text, piece.repeat(random.whole(1, 400)), random);
	}
};

/** Names of all, and of each how to do it. */
export const TEXT_MUTATIONS: readonly (readonly [name: string, mutate: TextMutation])[] = [
	...Object.entries(LINES).map(([name, change]) => {
		const mutate: TextMutation = (text, random) => {
			const lines = text.split('\n');
			return change(lines, random.whole(0, lines.length - 1), random).join('\n');
		};
		return [name, mutate] as const;
	}),
	...Object.entries(TEXTS)
];

function insert(text: string, piece: string, random: Random): string {
	// Half of all places are where a value begins: there YAML asks what it is.
	const values = [...text.matchAll(/: (?=\S)/g)].map(({ index }) => index + 2);
	const at = values.length > 0 && isChosen(random, 50) ? oneOf(random, values) : random.whole(0, text.length);
	return text.slice(0, at) + piece + text.slice(at);
}

function replaceOne(text: string, pattern: RegExp, by: string, random: Random): string {
	const found = [...text.matchAll(pattern)];
	if (found.length === 0) return text;
	const { index, 0: was } = oneOf(random, found);
	return text.slice(0, index) + by + text.slice(index + was.length);
}
