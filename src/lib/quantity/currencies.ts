/** Money: the currencies of ISO 4217, and a row for each that has a sign. */

/** The active codes of ISO 4217 for money, without funds, metals, tests and “no currency”. */
export const CURRENCY_CODES = [
	...['AED', 'AFN', 'ALL', 'AMD', 'AOA', 'ARS', 'AUD', 'AWG', 'AZN', 'BAM', 'BBD', 'BDT', 'BGN', 'BHD', 'BIF', 'BMD'],
	...['BND', 'BOB', 'BRL', 'BSD', 'BTN', 'BWP', 'BYN', 'BZD', 'CAD', 'CDF', 'CHF', 'CLP', 'CNY', 'COP', 'CRC'],
	...['CUP', 'CVE', 'CZK', 'DJF', 'DKK', 'DOP', 'DZD', 'EGP', 'ERN', 'ETB', 'EUR', 'FJD', 'FKP', 'GBP', 'GEL', 'GHS'],
	...['GIP', 'GMD', 'GNF', 'GTQ', 'GYD', 'HKD', 'HNL', 'HTG', 'HUF', 'IDR', 'ILS', 'INR', 'IQD', 'IRR', 'ISK', 'JMD'],
	...['JOD', 'JPY', 'KES', 'KGS', 'KHR', 'KMF', 'KPW', 'KRW', 'KWD', 'KYD', 'KZT', 'LAK', 'LBP', 'LKR', 'LRD', 'LSL'],
	...['LYD', 'MAD', 'MDL', 'MGA', 'MKD', 'MMK', 'MNT', 'MOP', 'MRU', 'MUR', 'MVR', 'MWK', 'MXN', 'MYR', 'MZN', 'NAD'],
	...['NGN', 'NIO', 'NOK', 'NPR', 'NZD', 'OMR', 'PAB', 'PEN', 'PGK', 'PHP', 'PKR', 'PLN', 'PYG', 'QAR', 'RON', 'RSD'],
	...['RUB', 'RWF', 'SAR', 'SBD', 'SCR', 'SDG', 'SEK', 'SGD', 'SHP', 'SLE', 'SOS', 'SRD', 'SSP', 'STN', 'SVC', 'SYP'],
	...['SZL', 'THB', 'TJS', 'TMT', 'TND', 'TOP', 'TRY', 'TTD', 'TWD', 'TZS', 'UAH', 'UGX', 'USD', 'UYU', 'UZS'],
	...['VES', 'VND', 'VUV', 'WST', 'XAF', 'XCD', 'XCG', 'XDR', 'XOF', 'XPF', 'YER', 'ZAR', 'ZMW', 'ZWG']
] as const satisfies readonly string[];

export type CurrencyCode = (typeof CURRENCY_CODES)[number];

/** What a currency has beside its code; names of money are words, and stand with the pack of their language. */
export interface CurrencyRow {
	/** Written before a number in place of the code: "$". Only signs that text fonts have: a missing one is a box. */
	readonly before?: string;
	/** Written by itself, where the bare sign could be another country's: "US$". */
	readonly name?: string;
	/** Signs that are read before a number, with commas between. */
	readonly signs?: string;
	/** A sign that is read behind a number, too. */
	readonly signBehind?: string;
}

const ROWS: Readonly<Partial<Record<CurrencyCode, CurrencyRow>>> = {
	AUD: { signs: 'A$, AU$, $A, $AU' },
	BDT: { signs: 'Tk' },
	BRL: { signs: 'R$' },
	CAD: { signs: 'C$, CA$, $C' },
	EUR: { before: '€', signs: '€', signBehind: '€' },
	GBP: { before: '£', signs: '£' },
	HKD: { signs: 'HK$' },
	ILS: { signs: '₪' },
	INR: { signs: '₹' },
	KRW: { signs: '₩' },
	MYR: { signs: 'RM' },
	NZD: { signs: 'NZ$, $NZ' },
	RUB: { signs: '₽' },
	SGD: { signs: 'S$' },
	TRY: { signs: '₺' },
	TWD: { signs: 'NT$' },
	UAH: { signs: '₴' },
	USD: { before: '$', name: 'US$', signs: '$, US$, U.S.$, $US' }
};

/** Signs of several currencies: a number behind one is money, but the words do not say which. */
export const SHARED_SIGNS: readonly string[] = ['¥', 'Rs', 'Rs.'];

/** The row of each code; empty for a currency that has no more than its code. */
export const CURRENCIES: ReadonlyMap<string, CurrencyRow> = new Map(
	CURRENCY_CODES.map((code) => [code, ROWS[code] ?? {}])
);
