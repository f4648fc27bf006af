/** Money: the currencies of ISO 4217, and a row for each that has more than its code. */

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

/** Several signs or names stand with commas between, and “dollar(s)” for dollar and dollars. */
interface Named {
	/** Written before a number in place of the code: "$". Only signs that text fonts have: a missing one is a box. */
	readonly before?: string;
	/** Written by itself, where the bare sign could be another country's: "US$". */
	readonly name?: string;
	/** Signs that are read before a number. */
	readonly signs?: string;
	/** A sign that is read behind a number, too. */
	readonly signBehind?: string;
	/** Names that are read behind a number, beside those of `currencyNames.ts`, without regard to capitals. */
	readonly words?: string;
	readonly codeIsWord?: undefined;
}

/** A code that is an English word in capitals ("ALL 40 members", "the TOP 10") names no money in a text: names must. */
interface NamedByWords extends Omit<Named, 'words' | 'codeIsWord'> {
	readonly codeIsWord: true;
	readonly words: string;
}

export type CurrencyRow = Named | NamedByWords;

const ROWS: Readonly<Partial<Record<(typeof CURRENCY_CODES)[number], CurrencyRow>>> = {
	ALL: { codeIsWord: true, words: 'Albanian lek(s), Albanian lekë' },
	AUD: { signs: 'A$, AU$' },
	BRL: { signs: 'R$', words: 'reais, Brazilian reais' },
	CAD: { signs: 'C$, CA$' },
	CNY: { words: 'yuan, renminbi' },
	COP: { codeIsWord: true, words: 'Colombian peso(s)' },
	CUP: { codeIsWord: true, words: 'Cuban peso(s)' },
	EUR: { before: '€', signs: '€', signBehind: '€', words: 'euro(s)' },
	GBP: { before: '£', signs: '£', words: 'pound(s), pound(s) sterling, British pounds' },
	GEL: { codeIsWord: true, words: 'Georgian lari(s)' },
	HKD: { signs: 'HK$' },
	ILS: { signs: '₪' },
	INR: { signs: '₹', words: 'rupee(s)' },
	JPY: { words: 'yen' },
	KRW: { signs: '₩' },
	MAD: { codeIsWord: true, words: 'Moroccan dirham(s)' },
	NZD: { signs: 'NZ$' },
	PEN: { codeIsWord: true, words: 'Peruvian sol, Peruvian soles' },
	PLN: { words: 'zloty(s)' },
	RUB: { signs: '₽', words: 'rouble(s), ruble(s), Russian roubles, Russian rubles' },
	SGD: { signs: 'S$' },
	SOS: { codeIsWord: true, words: 'Somali shilling(s)' },
	TOP: { codeIsWord: true, words: 'Tongan paʻanga, Tongan pa’anga, Tongan paanga' },
	TRY: { signs: '₺', codeIsWord: true, words: 'Turkish lira(s)' },
	UAH: { signs: '₴', words: 'hryvnia(s), hryvnyas' },
	USD: {
		before: '$',
		name: 'US$',
		signs: '$, US$, U.S.$',
		words: 'dollar(s), US dollar(s), U.S. dollar(s), American dollars'
	}
};

/** Signs of several currencies: a number behind one is money, but the words do not say which. */
export const SHARED_SIGNS: readonly string[] = ['¥'];

/** The row of each code; empty for a currency that has no more than its code. */
export const CURRENCIES: ReadonlyMap<string, CurrencyRow> = new Map(
	CURRENCY_CODES.map((code) => [code, ROWS[code] ?? {}])
);
