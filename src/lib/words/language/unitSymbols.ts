/** Symbols of units in a text of any language: “km²”, “mb/d”. They are compared with their capitals: m is not M. */
import { UNIT_ROWS } from '../../quantity/units';
import { phraseIndex } from './phraseIndex';
import { spellings } from './spellings';
import type { Token } from './tokens';

/** What a unit's words or symbol stand for: an id of `quantity/units.ts`, and how many of it one is. */
export interface UnitPhrase {
	readonly unit: string | undefined;
	readonly factor: number;
	/** Scale that the unit's own letters hold: the m of "mb/d". */
	readonly scale?: number;
}

/** Symbols of units of which there is no row: a number before one is read without a unit, not as a count. */
export const SYMBOLS_WITHOUT_ROW = 'dB, lm, mSv, Bq, GJ/t';

const named = (cell: string | undefined, unit: string | undefined) =>
	spellings(cell).map((spelling): [string, UnitPhrase] => [spelling, { unit, factor: 1 }]);

const SYMBOLS = phraseIndex<UnitPhrase>(
	[
		...[...UNIT_ROWS].flatMap(([unit, { read }]) => {
			if (typeof read === 'string') return [];
			const scaled = Object.entries(read.scaled ?? {});
			return [
				...named(read.symbols, unit),
				...scaled.map(([symbol, scale]): [string, UnitPhrase] => [symbol, { unit, factor: 1, scale }])
			];
		}),
		...named(SYMBOLS_WITHOUT_ROW, undefined)
	],
	true
);

/** The symbol that begins at a token. */
export const symbolAt = (tokens: readonly Token[], at: number) => SYMBOLS.startingAt(tokens, at);
