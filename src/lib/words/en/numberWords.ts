/** The closed list of English words that number things, by group. Reading and inventory know no others. */

/** Cardinals below a hundred; tens take a unit after them ("forty-two"). */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		zero: 0,
		one: 1,
		two: 2,
		three: 3,
		four: 4,
		five: 5,
		six: 6,
		seven: 7,
		eight: 8,
		nine: 9,
		ten: 10,
		eleven: 11,
		twelve: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		thirty: 30,
		forty: 40,
		fifty: 50,
		sixty: 60,
		seventy: 70,
		eighty: 80,
		ninety: 90
	})
);

/** Words that multiply the number before them. Plurals without a number before them ("millions") are vague. */
export const SCALES: ReadonlyMap<string, number> = new Map(
	Object.entries({
		hundred: 1e2,
		thousand: 1e3,
		million: 1e6,
		billion: 1e9,
		trillion: 1e12
	})
);

export const DOZEN = 12;

export const ORDINALS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		first: 1,
		second: 2,
		third: 3,
		fourth: 4,
		fifth: 5,
		sixth: 6,
		seventh: 7,
		eighth: 8,
		ninth: 9,
		tenth: 10,
		eleventh: 11,
		twelfth: 12,
		thirteenth: 13,
		fourteenth: 14,
		fifteenth: 15,
		sixteenth: 16,
		seventeenth: 17,
		eighteenth: 18,
		nineteenth: 19,
		twentieth: 20,
		thirtieth: 30,
		fortieth: 40,
		fiftieth: 50,
		sixtieth: 60,
		seventieth: 70,
		eightieth: 80,
		ninetieth: 90,
		hundredth: 100,
		thousandth: 1000,
		millionth: 1e6
	})
);

/** What the denominators of fraction words divide by; "third" to "tenth" are ordinals too, and the context decides. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
	Object.entries({
		half: 2,
		halves: 2,
		third: 3,
		thirds: 3,
		quarter: 4,
		quarters: 4,
		fourth: 4,
		fourths: 4,
		fifth: 5,
		fifths: 5,
		sixth: 6,
		sixths: 6,
		seventh: 7,
		sevenths: 7,
		eighth: 8,
		eighths: 8,
		ninth: 9,
		ninths: 9,
		tenth: 10,
		tenths: 10,
		hundredth: 100,
		hundredths: 100,
		thousandth: 1000,
		thousandths: 1000
	})
);

/** Verbs that multiply. "Double" and "triple" count only before what is multiplied ("double the price"). */
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
	Object.entries({
		doubled: 2,
		doubling: 2,
		double: 2,
		doubles: 2,
		tripled: 3,
		tripling: 3,
		triple: 3,
		triples: 3,
		trebled: 3,
		trebling: 3,
		treble: 3,
		trebles: 3,
		quadrupled: 4,
		quadrupling: 4,
		quadruple: 4,
		quadruples: 4,
		quintupled: 5,
		quintupling: 5,
		quintuple: 5,
		quintuples: 5,
		halved: 0.5,
		halving: 0.5,
		halve: 0.5
	})
);

/** "Twice" counts times or multiplies; "thrice" likewise. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({ twice: 2, thrice: 3 }));

/** Number of things in one word. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map(
	Object.entries({ both: 2, pair: 2, duo: 2, trio: 3, quartet: 4, dozen: DOZEN })
);

export const PERCENT_WORDS: ReadonlySet<string> = new Set(['percent', 'percentage', 'pct', 'cent']);

/**
 * Adjectives that count parties or poles. They are listed in the inventory and never read: "bilateral" says two only
 * as a kind of relation.
 */
export const PREFIX_WORDS: ReadonlySet<string> = new Set(
	['uni', 'bi', 'tri', 'quadri', 'multi'].flatMap((prefix) =>
		['lateral', 'laterally', 'polar', 'polarity'].map((stem) => prefix + stem)
	)
);
