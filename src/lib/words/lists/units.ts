/** Units and money of a language by its lists, and what they are reckoned by. */
import { composedId } from '../../quantity/composed';
import { CURRENCIES, CURRENCY_CODES, SHARED_SIGNS } from '../../quantity/currencies';
import type { Unread } from '../language/core';
import { phraseIndex } from '../language/phraseIndex';
import type { PhraseIndex } from '../language/phraseIndex';
import { spellings } from '../language/spellings';
import { afterJoiner, isGlued, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { symbolAt } from '../language/unitSymbols';
import type { UnitPhrase } from '../language/unitSymbols';
import { afterPoint } from './numeral';
import type { LanguageWords } from './words';

/** A unit with the place after it; without an id where it was not understood. */
export interface UnitFound {
	readonly unit: string | undefined;
	readonly factor: number;
	readonly scale?: number;
	readonly isMoney: boolean;
	readonly next: number;
	readonly unread?: Unread;
}

/** What a language’s lists make of words behind and before a number. */
export interface UnitRules {
	/** The unit or currency that begins at a token. */
	unitAt(tokens: readonly Token[], at: number): UnitFound | undefined;
	/** What an amount in a unit is reckoned by, behind it: its unit then, or none where it was not understood. */
	rateAt(
		tokens: readonly Token[],
		at: number,
		unit: string
	): { readonly unit: string | undefined; readonly next: number } | undefined;
	/** A currency before its number. */
	moneyBefore(
		tokens: readonly Token[],
		at: number
	): { readonly unit: string | undefined; readonly next: number } | undefined;
	/** Whether words that an amount is reckoned by begin at a token. */
	isPer(tokens: readonly Token[], at: number): boolean;
}

const VOWEL = /^[aeiouyhéèêâîôûà]/iu;

export function unitRules({ units, money, context, numbers }: LanguageWords): UnitRules {
	const cellsOf = (cell: string): string[] =>
		spellings(cell).flatMap((name) => [
			name,
			...(VOWEL.test(name) ? units.elision.map((before) => before + name) : [])
		]);
	const names = phraseIndex<UnitPhrase>([
		...Object.entries(units.names).flatMap(([unit, cell]) =>
			cellsOf(cell).map((name) => [name, { unit, factor: 1 }] as const)
		),
		...Object.entries(units.multiples).flatMap(([cell, [unit, factor]]) =>
			cellsOf(cell).map((name) => [name, { unit, factor }] as const)
		),
		...cellsOf(units.withoutRow).map((name) => [name, { unit: undefined, factor: 1 }] as const)
	]);
	const moneyNames = phraseIndex<string | undefined>([
		...Object.entries(money.names).flatMap(([code, cell]) => cellsOf(cell).map((name) => [name, code] as const)),
		...Object.entries(money.shortNames).flatMap(([cell, code]) =>
			cellsOf(cell).map((name) => [name, code === '' ? undefined : code] as const)
		)
	]);
	const scaledMoney = phraseIndex<readonly [number, string]>(Object.entries(money.scaled), true);
	const denominators = phraseIndex<string>(
		Object.entries(units.denominators).flatMap(([id, cell]) => cellsOf(cell).map((name) => [name, id] as const))
	);
	const perPhrases = phraseIndex<string>(
		Object.entries(units.perPhrases).flatMap(([id, cell]) => spellings(cell).map((name) => [name, id] as const))
	);

	const plainAt = (tokens: readonly Token[], place: number): UnitFound | undefined => {
		if (tokens[place]?.gap === 'break' || tokens[place] === undefined) return undefined;
		const scaled = scaledMoney.startingAt(tokens, place);
		if (scaled) {
			const [scale, unit] = scaled.value;
			return { unit, factor: 1, scale, isMoney: true, next: scaled.next };
		}
		const cash = SIGNS_BEHIND.startingAt(tokens, place) ?? moneyNames.startingAt(tokens, place);
		const word = names.startingAt(tokens, place);
		const isWord = context.functionWords.has(lowerAt(tokens, place));
		const symbol = isWord ? undefined : symbolAt(tokens, place);
		const unit = symbol && (!word || symbol.next > word.next) ? symbol : word;
		if (cash && (!unit || cash.next >= unit.next))
			return { unit: cash.value, factor: 1, isMoney: true, next: afterPoint(tokens, cash.next) };
		return unit && { ...unit.value, isMoney: false, next: afterPoint(tokens, unit.next) };
	};
	const perAt = (tokens: readonly Token[], at: number): { id: string | undefined; next: number } | undefined => {
		if (tokens[at]?.gap === 'break') return undefined;
		const phrase = perPhrases.startingAt(tokens, at);
		// “im Jahr 2012” is a time.
		if (phrase && tokens[phrase.next]?.kind !== 'number') return { id: phrase.value, next: phrase.next };
		const isSlash = lowerAt(tokens, at) === '/' && isGlued(tokens, at);
		if (!isSlash && !units.per.has(lowerAt(tokens, at))) return undefined;
		const named = denominators.startingAt(tokens, at + 1);
		if (named) return { id: named.value, next: named.next };
		const other = plainAt(tokens, at + 1);
		return other && { id: other.unit, next: other.next };
	};
	const unitAt = (tokens: readonly Token[], at: number): UnitFound | undefined => {
		const start = afterJoiner(tokens, at);
		const between = units.between.has(lowerAt(tokens, start)) ? start + 1 : start;
		const found = plainAt(tokens, start) ?? (between > start ? plainAt(tokens, between) : undefined);
		if (!found) return undefined;
		const unread = { from: start, to: found.next };
		if (found.unit === undefined) {
			const rest = perAt(tokens, found.next);
			return { ...found, next: rest?.next ?? found.next, unread: { ...unread, to: rest?.next ?? found.next } };
		}
		if (KEPT.has(found.unit)) return found;
		const rate = perAt(tokens, found.next);
		if (!rate) return found;
		const id = rate.id === undefined ? undefined : composedId(found.unit, rate.id);
		if (id !== undefined) return { ...found, unit: id, next: rate.next };
		return { ...found, unit: undefined, next: rate.next, unread: { ...unread, to: rate.next } };
	};
	return {
		rateAt(tokens, at, unit) {
			const rate = perAt(tokens, at);
			return rate && { unit: rate.id === undefined ? undefined : composedId(unit, rate.id), next: rate.next };
		},
		unitAt: (tokens, at) =>
			unitAt(tokens, at) ?? (numbers.links.has(lowerAt(tokens, at)) ? unitAt(tokens, at + 1) : undefined),
		moneyBefore(tokens, at) {
			const found = SIGNS_BEFORE.startingAt(tokens, at);
			return found && { unit: found.value, next: found.next };
		},
		isPer: (tokens, at) =>
			perPhrases.startingAt(tokens, at) !== undefined ||
			(units.per.has(lowerAt(tokens, at)) && denominators.startingAt(tokens, at + 1) !== undefined)
	};
}

const signs = (column: 'signs' | 'signBehind') =>
	[...CURRENCIES].flatMap(([code, row]) => spellings(row[column]).map((sign) => [sign, code] as const));
const CODES = CURRENCY_CODES.map((code) => [code, code] as const);

/** Signs and codes are the same in every language. */
const SIGNS_BEFORE: PhraseIndex<string | undefined> = phraseIndex(
	[...signs('signs'), ...SHARED_SIGNS.map((sign) => [sign, undefined] as const), ...CODES],
	true
);
const SIGNS_BEHIND = phraseIndex<string>(
	// A sign that one currency alone has may stand behind its number, too.
	[...signs('signBehind'), ...signs('signs').filter(([sign]) => /^\p{Sc}$/u.test(sign)), ...CODES],
	true
);

/** Still the same unit before what it is reckoned by. */
const KEPT: ReadonlySet<string> = new Set(['percent', 'percentage-point']);
