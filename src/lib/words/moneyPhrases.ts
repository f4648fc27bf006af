import { CURRENCY_CODES } from '../quantity/currencies';
import { phraseIndex } from './phraseIndex';
import { lowerAt } from './tokens';
import type { Token } from './tokens';

/** A sign or code with the place after it. The yen sign stands for two currencies, and names neither. */
export interface MoneyPhrase {
	readonly unit: string | undefined;
	readonly next: number;
}

const SIGNS: Record<string, string | undefined> = {
	$: 'USD',
	US$: 'USD',
	'U.S.$': 'USD',
	A$: 'AUD',
	AU$: 'AUD',
	C$: 'CAD',
	CA$: 'CAD',
	HK$: 'HKD',
	NZ$: 'NZD',
	S$: 'SGD',
	R$: 'BRL',
	'€': 'EUR',
	'£': 'GBP',
	'₽': 'RUB',
	'₹': 'INR',
	'₴': 'UAH',
	'₩': 'KRW',
	'₺': 'TRY',
	'₪': 'ILS',
	'¥': undefined
};

/** Codes that are English words in capitals: "ALL 40 members", "the TOP 10". */
const WORDS_TOO: ReadonlySet<string> = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'MAD', 'GEL', 'SOS', 'PEN', 'COP']);
const CODES = CURRENCY_CODES.filter((code) => !WORDS_TOO.has(code)).map((code) => [code, code] as const);

const NAMES: Record<string, string> = {
	USD: 'dollar, dollars, US dollar, US dollars, U.S. dollar, U.S. dollars, American dollars',
	EUR: 'euro, euros',
	GBP: 'pound, pounds, pound sterling, pounds sterling, British pounds',
	RUB: 'rouble, roubles, ruble, rubles, Russian roubles, Russian rubles',
	CNY: 'yuan, renminbi, Chinese yuan',
	JPY: 'yen, Japanese yen',
	INR: 'rupee, rupees, Indian rupees',
	UAH: 'hryvnia, hryvnias, hryvnyas',
	CHF: 'Swiss franc, Swiss francs',
	CAD: 'Canadian dollar, Canadian dollars',
	AUD: 'Australian dollar, Australian dollars',
	PLN: 'zloty, zlotys',
	BRL: 'reais, Brazilian reais'
};

const BEFORE = phraseIndex<string | undefined>([...Object.entries(SIGNS), ...CODES], true);
const CODES_AFTER = phraseIndex<string | undefined>([['€', 'EUR'], ...CODES], true);
const NAMES_AFTER = phraseIndex<string | undefined>(
	Object.entries(NAMES).flatMap(([code, names]) => names.split(', ').map((name) => [name, code] as const))
);

/** A currency before its number: "$", "US$", "RUB". */
export function moneyBefore(tokens: readonly Token[], at: number): MoneyPhrase | undefined {
	const found = BEFORE.startingAt(tokens, at);
	return found && { unit: found.value, next: found.next };
}

/** A currency after its number: "dollars", "roubles", "USD". Pounds of something are a weight. */
export function moneyAfter(tokens: readonly Token[], at: number): MoneyPhrase | undefined {
	if (tokens[at]?.gap === 'break') return undefined;
	const found = CODES_AFTER.startingAt(tokens, at) ?? NAMES_AFTER.startingAt(tokens, at);
	if (!found || (found.value === 'GBP' && lowerAt(tokens, found.next) === 'of')) return undefined;
	return { unit: found.value, next: found.next };
}
