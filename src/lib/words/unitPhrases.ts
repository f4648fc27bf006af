import { UNIT_ROWS, WITHOUT_ROW } from '../quantity/units';
import { phraseIndex } from './phraseIndex';
import { spellings } from './spellings';
import { afterJoiner, lowerAt } from './tokens';
import type { Token } from './tokens';

/** What a unit's words stand for: an id of `quantity/units.ts`, and how many of it one is. */
export interface UnitPhrase {
	readonly unit: string | undefined;
	readonly factor: number;
	/** Scale that the unit's own letters hold: the m of "mb/d". */
	readonly scale?: number;
}

type Entry = readonly [spelling: string, phrase: UnitPhrase];

/** Each spelling of a cell as the unit itself. */
const named = (cell: string | undefined, unit: string | undefined): Entry[] =>
	spellings(cell).map((spelling) => [spelling, { unit, factor: 1 }]);

/** The rows that have words of their own. */
const READ = Object.entries(UNIT_ROWS).flatMap(([unit, { read }]) =>
	typeof read === 'string' ? [] : [{ unit, ...read }]
);

const WORDS = phraseIndex<UnitPhrase>([
	...READ.flatMap(({ unit, words }) => named(words, unit)),
	...READ.flatMap(({ unit, multiples = {} }) =>
		Object.entries(multiples).flatMap(([cell, factor]) =>
			spellings(cell).map((spelling): Entry => [spelling, { unit, factor }])
		)
	),
	...named(WITHOUT_ROW.words, undefined)
]);

/** Symbols are compared with their capitals: m is not M. */
const SYMBOLS = phraseIndex<UnitPhrase>(
	[
		...READ.flatMap(({ unit, symbols }) => named(symbols, unit)),
		...READ.flatMap(({ unit, scaled = {} }) =>
			Object.entries(scaled).map(([symbol, scale]): Entry => [symbol, { unit, factor: 1, scale }])
		),
		...named(WITHOUT_ROW.symbols, undefined)
	],
	true
);

const KEPT_PER: ReadonlySet<string> = new Set(READ.filter(({ keptPer }) => keptPer).map(({ unit }) => unit));

/** The unit whose words begin at a token, or after a hyphen there ("75-year"). */
export function unitAt(tokens: readonly Token[], at: number): (UnitPhrase & { readonly next: number }) | undefined {
	const place = afterJoiner(tokens, at);
	if (tokens[place]?.gap === 'break') return undefined;
	const symbol = SYMBOLS.startingAt(tokens, place);
	const word = WORDS.startingAt(tokens, place);
	// The longer one: "km per hour" begins with a symbol, and is a word.
	const found = symbol && word && word.next > symbol.next ? word : (symbol ?? word);
	if (!found) return undefined;
	const { unit } = found.value;
	const isRate = ['per', '/'].includes(lowerAt(tokens, found.next)) && unit !== undefined && !KEPT_PER.has(unit);
	return { ...found.value, next: found.next, ...(isRate && { unit: undefined }) };
}
