/** Names of money in a text, before and after the number: “US$”, “euros”, “yuan”. */
import { CURRENCIES, SHARED_SIGNS } from '../quantity/currencies';
import { CURRENCY_NAMES } from '../quantity/currencyNames';
import { phraseIndex } from './phraseIndex';
import { spellings } from './spellings';
import { lowerAt } from './tokens';
import type { Token } from './tokens';

/** A sign or code with the place after it. A sign of several currencies names none of them. */
export interface MoneyPhrase {
	readonly unit: string | undefined;
	readonly next: number;
}

const ROWS = [...CURRENCIES];
const CODES = ROWS.filter(([, row]) => row.codeIsWord !== true).map(([code]) => [code, code] as const);
/** Each spelling of one column of the currencies, with its code. */
const spelled = (column: 'signs' | 'signBehind' | 'words') =>
	ROWS.flatMap(([code, row]) => spellings(row[column]).map((spelling) => [spelling, code] as const));

const BEFORE = phraseIndex<string | undefined>(
	[...spelled('signs'), ...SHARED_SIGNS.map((sign) => [sign, undefined] as const), ...CODES],
	true
);
const CODES_AFTER = phraseIndex<string>([...spelled('signBehind'), ...CODES], true);
const NAMES_AFTER = phraseIndex<string>([
	...ROWS.flatMap(([code]) => spellings(CURRENCY_NAMES[code]).map((name) => [name, code] as const)),
	...spelled('words')
]);

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
