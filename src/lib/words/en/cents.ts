/** Hundredths of a currency by its name: “35 US cents”, “12 euro cents”, “70.5 Canadian cents a litre”. */
import { CURRENCY_NAMES, SHORT_NAMES } from './currencyNames';
import { spellings } from '../language/spellings';

/** A cent of them, of what they are. */
const HUNDREDTH = 0.01;

/** What stands before “cents”: of a dollar its country, of the euro its own name, of both their codes. */
function namesBefore(code: string, name: string): string[] {
	const [, dollars, euro] = /^(.+) dollars?$|^(euro)s?$/u.exec(name) ?? [];
	const before = dollars ?? euro;
	return before === undefined ? [] : [before, code];
}

const HAVING_CENTS = [...Object.entries(CURRENCY_NAMES), ...Object.entries(SHORT_NAMES)].flatMap(([code, cell]) =>
	spellings(cell).flatMap((name) => namesBefore(code, name).map((before) => [before, code] as const))
);

/** Each spelling, with the currency of which it is a hundredth. */
export const CENTS: readonly (readonly [string, { readonly unit: string; readonly factor: number }])[] = [
	...new Map(HAVING_CENTS)
].flatMap(([before, code]) =>
	spellings(`${before} cent(s)`).map((spelling) => [spelling, { unit: code, factor: HUNDREDTH }] as const)
);
