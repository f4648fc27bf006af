/** Names of money in an English text, before and after the number: “US$”, “euros”, “yuan”. */
import { CURRENCIES, CURRENCY_CODES, SHARED_SIGNS } from '../../quantity/currencies';
import { phraseIndex } from '../language/phraseIndex';
import { spellings } from '../language/spellings';
import { moneyOfPlace, moneysOfPlaces } from './moneyOfPlaces';
import { CENTS } from './cents';
import { meaningOfPounds } from './pounds';
import { afterJoiner, isGlued, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CODES_THAT_ARE_WORDS, CURRENCY_NAMES, NAMES_BEFORE, SHORT_NAMES } from './currencyNames';

/** A sign or code with the place after it. A sign of several currencies names none of them. */
export interface MoneyPhrase {
	readonly unit: string | undefined;
	readonly next: number;
	readonly doubts?: readonly string[];
}

const MONEY_OR_WEIGHT = 'its pounds may be money or a weight';

const CODES = CURRENCY_CODES.filter((code) => !CODES_THAT_ARE_WORDS.has(code)).map((code) => [code, code] as const);
/** Each spelling of one column of the currencies, with its code. */
const signs = (column: 'signs' | 'signBehind') =>
	[...CURRENCIES].flatMap(([code, row]) => spellings(row[column]).map((sign) => [sign, code] as const));

const BEFORE = phraseIndex<string | undefined>(
	[
		...signs('signs'),
		...SHARED_SIGNS.map((sign) => [sign, undefined] as const),
		...CODES,
		...Object.entries(NAMES_BEFORE).map(([code, name]) => [name, code] as const)
	],
	true
);
const CODES_AFTER = phraseIndex<string>([...signs('signBehind'), ...CODES], true);
const codesByName = (names: Readonly<Record<string, string>>) =>
	Object.entries(names).flatMap(([code, cell]) => spellings(cell).map((name) => [name, code] as const));
const FULL_NAMES = codesByName(CURRENCY_NAMES);
const SHORT = codesByName(SHORT_NAMES);

/** Last words of names that are words of English as well, or of currencies that are no more. */
const NO_SHORT_NAME =
	/^(?:reals?|gold|rights|marks?|sol|soles|drams?|quetzals?|liras?|guilders?|florin|kina|leones?|levs?|loti|tala|dollars?|pounds?)$/iu;

/** "200 baht" is of the one currency that is called so; "25 pesos" are money of several countries, and nobody says whose. */
function lastWords(): [string, string | undefined][] {
	const known = new Set(SHORT.map(([name]) => name));
	const codes = new Map<string, Set<string>>();
	for (const [name, code] of FULL_NAMES) {
		const last = name.slice(name.lastIndexOf(' ') + 1);
		if (!known.has(last) && !NO_SHORT_NAME.test(last)) codes.set(last, (codes.get(last) ?? new Set()).add(code));
	}
	return [...codes].map(([last, found]) => [last, found.size === 1 ? [...found][0] : undefined]);
}

/** Units of their own (`unitPhrases`). */
const CENTS_AFTER = phraseIndex(CENTS);
const NAMES_AFTER = phraseIndex<string | undefined>([...FULL_NAMES, ...SHORT, ...lastWords()]);

/** Single letters right before grouped digits or a scale: "R1,200", "N5 billion"; others stand for several currencies. */
const LETTERS: ReadonlyMap<string, string> = new Map([
	['R', 'ZAR'],
	['N', 'NGN'],
	['P', 'PHP']
]);
const PESOS_OR_PULA = 'its “P” may be pesos, pula or part of a name';

/** In groups, with two decimals or a scale, or per something: "R1,200", "R12.50", "R4.5bn", "R10 a share", where "R4.1" may be a version. */
function isSum(tokens: readonly Token[], at: number): boolean {
	const text = tokens[at]?.text ?? '';
	const next = lowerAt(tokens, afterJoiner(tokens, at + 1));
	return /^\d+(?:[, ]\d{3})+(?:\.\d+)?$|^\d+\.\d\d$/u.test(text) || /^(?:bn|[mbt]r?illion|m|b|per|an?|\/)$/u.test(next);
}

/** A currency before its number: "$", "US$", "RUB". */
export function moneyBefore(tokens: readonly Token[], at: number): MoneyPhrase | undefined {
	const found = BEFORE.startingAt(tokens, at);
	if (found)
		return found.value === undefined ? sharedSign(tokens, at, found.next) : { unit: found.value, next: found.next };
	const code = isGlued(tokens, at + 1) && isSum(tokens, at + 1) ? LETTERS.get(tokens[at]?.text ?? '') : undefined;
	if (code === undefined) return undefined;
	const isOpen = code === 'PHP' && moneyOfPlace(tokens, at, 'pesos') !== code;
	return { unit: code, next: at + 1, ...(isOpen && { doubts: [PESOS_OR_PULA] }) };
}

/** "Rs", "¥": of the country that is named near, if one is; rupees in crores and lakhs are India's where nobody else is named. */
function sharedSign(tokens: readonly Token[], at: number, next: number): MoneyPhrase {
	const found = moneysOfPlaces(tokens, at, lowerAt(tokens, at) === '¥' ? 'yen|yuan' : 'rupee');
	if (found.size === 1) return { unit: [...found][0], next };
	const isIndian = [next + 1, next + 2].some((place) => /^(?:crores?|lakhs?)$/u.test(lowerAt(tokens, place)));
	return isIndian ? { unit: 'INR', next, ...(found.size > 1 && { doubts: [RUPEES] }) } : { unit: undefined, next };
}

const RUPEES = 'its rupees may be those of another country';

/** "5,000 won", where "the 12 won" is another word. */
const isMany = (token: Token | undefined) => /^\d{4,}|illion$/u.test(token?.lower ?? '');

/** A currency after its number: "dollars", "roubles", "USD". Pounds of something are a weight. */
export function moneyAfter(tokens: readonly Token[], at: number): MoneyPhrase | undefined {
	const first = tokens[at];
	if (first === undefined || first.gap === 'break') return undefined;
	const found = CODES_AFTER.startingAt(tokens, at) ?? NAMES_AFTER.startingAt(tokens, at);
	if (!found) return isCountry(first) ? foreignMoney(tokens, at) : undefined;
	// “35 euro cents” are no euros.
	if (isGoingOn(tokens, found.next) && /^cents?$/u.test(lowerAt(tokens, found.next))) return undefined;
	if (lowerAt(tokens, at) === 'won' && !isMany(tokens[at - 1])) return undefined;
	const isPounds = /^pounds?$/u.test(lowerAt(tokens, at)) && found.next === at + 1;
	const meaning = isPounds ? meaningOfPounds(tokens, at - 1, found.next) : 'money';
	if (meaning === 'weight') return undefined;
	const unit = found.value ?? moneyOfPlace(tokens, at, lowerAt(tokens, found.next - 1));
	return { unit, next: found.next, ...(meaning === undefined && { doubts: [MONEY_OR_WEIGHT] }) };
}

const isGoingOn = (tokens: readonly Token[], at: number) => tokens[at]?.gap === 'space';

/** Names that money of several countries has or had, in the plural, in which they are nothing else. */
const OF_SOME_COUNTRY =
	/^(?:dollars|pesos|francs|crowns|kron(?:er|or|ur)|dinars|dirhams|rupees|rupiahs?|rials|riyals|shillings|schillings|lir[ae]|pesetas|guilders|drachmas?|escudos|cents|centimes|kopecks)$/u;

const isCountry = ({ kind, text }: Token) => kind === 'word' && /^\p{Lu}\p{Ll}{2,}$/u.test(text);

/** “5 Belgian francs”, “70 Bermudian cents”: money of a country whose is not known, and no five of something. */
function foreignMoney(tokens: readonly Token[], at: number): MoneyPhrase | undefined {
	if (!isGoingOn(tokens, at + 1) || !OF_SOME_COUNTRY.test(lowerAt(tokens, at + 1))) return undefined;
	return CENTS_AFTER.startingAt(tokens, at) ? undefined : { unit: undefined, next: at + 2 };
}
