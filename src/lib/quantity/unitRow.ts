/** What a row of the tables of units says: what it measures, how it is written, and how it is read. */
export interface Measured {
	/** Units of one dimension convert into each other. */
	readonly dimension: string;
	/** value × factor = the value in the dimension's base unit. */
	readonly factor: number;
	/** Counted, not measured: exact when it is said in full. */
	readonly discrete?: true;
	/** May lie below zero; with “plus”, of units of changes alone, an increase carries its sign. Without it, the unit ends at zero. */
	readonly sign?: 'minus' | 'plus';
	/** Its zero was set by convention and is not the same as nothing: points of it stand on an axis that need not begin there. */
	readonly zero?: 'set';
}

export interface Written {
	/** Straight after the number, with its own space: "%", " km"; the plural, where it has one. */
	readonly after: string;
	/** For exactly one, where that differs: " year". */
	readonly one?: string;
	/** In a sentence, where that differs: " percentage points". */
	readonly sentence?: string;
}

/** Several spellings stand with commas between, and “mile(s)” for mile and miles. */
export interface Spelled {
	/** What names it in a text, without regard to capitals. */
	readonly words: string;
	/** The same, with regard to capitals: m is not M. */
	readonly symbols?: string;
	/** Names that it shares with money, which is asked first: “pounds of” are a weight. */
	readonly shared?: string;
	/** Units that the same words may mean, where what stands around says so: "18 points" of a share. */
	readonly mayMean?: readonly string[];
	/** Words for so many of it: two decades are 20 years. */
	readonly multiples?: Readonly<Record<string, number>>;
	/** Symbols that hold a scale: the m of "mb/d". */
	readonly scaled?: Readonly<Record<string, number>>;
	/** Still the same unit before “per year”; any other measure per something is another unit. */
	readonly keptPer?: true;
}

/** A unit without words of its own is made out by the file of this name in the pack of a language (`words/en/`). */
export type Grammar = 'fraction' | 'change' | 'multiple' | 'noun' | 'rank' | 'calendar';

/** Prefixes of the SI as data files write them: letters of every keyboard. */
export type PrefixId = 'n' | 'u' | 'm' | 'c' | 'h' | 'k' | 'M' | 'G' | 'T' | 'P' | 'E' | 'Z';

/** A unit that is not measured, not written or not read does not compile. */
export interface UnitRow {
	readonly measured: Measured;
	readonly written: Written;
	readonly read: Spelled | Grammar;
	/** Prefixes that reports put before it; each makes a unit, unless that has a row of its own. */
	readonly prefixes?: readonly PrefixId[];
}
