/** What a language must say of itself, to be read. */
import type { Core, Found } from './core';
import type { DateTies } from './dateTies';
import type { DigitForm } from './digitForm';
import type { Cue } from './stance';
import type { Token } from './tokens';
import type { NumberGroup } from '../types';

/**
 * All that the reader knows of one language. The rooms beside it know tokens, phrases and positions, and no word; a pack
 * makes a folder of its own (`en/`) and one line in `packs.ts`. What is left out does not compile.
 */
export interface LanguagePack {
	/** What the product calls it: “English”. */
	readonly name: string;
	readonly digits: DigitForm;
	/** Words that multiply the number before them, in small letters: "million" is 1e6. */
	readonly scales: ReadonlyMap<string, number>;
	/**
	 * The quantity that begins at a token, with its qualifiers before it, though not before `floor`, where the quantity
	 * before it ended; or how far to go on, where something only looks like one. It looks at a bounded number of tokens.
	 */
	quantityAt(tokens: readonly Token[], at: number, floor: number, before: Core | undefined): Found | undefined;
	/** The index after words that name no number and begin at a token: "dozens", "a few". */
	vagueAt(tokens: readonly Token[], at: number): number | undefined;
	/** The group of the number word at a token that is not in digits. */
	groupOf(tokens: readonly Token[], at: number): NumberGroup | undefined;
	/** Words that say a number and hold no number word, with the index after them: "a day", "no deaths", "unchanged". */
	unnumberedAt(
		tokens: readonly Token[],
		at: number
	): { readonly group: NumberGroup; readonly next: number } | undefined;
	/** Whether what is counted by such words comes in whole numbers only, in a sentence that tells of no mean. */
	comesWhole(noun: string, sentence: string): boolean;
	/** Words that stand in nearly every sentence, and in few of other languages, in small letters. */
	readonly commonWords: ReadonlySet<string>;
	/** Words behind which a full stop ends no sentence, in small letters. */
	readonly abbreviations: ReadonlySet<string>;
	/** Whether a short form (without its point) ends its sentence all the same, for what comes behind it. */
	readonly endsSentence: (short: string, next: string) => boolean;
	/** Words that end no sentence, in small letters: a paragraph that ends with one was parted from the next one by a page. */
	readonly endsNone: ReadonlySet<string>;
	/** Words around a date that say when something was by it. */
	readonly dateTies: DateTies;
	/** What a sentence says around its tokens from `begin` to `end` that denies, supposes, ascribes or asks them. */
	cuesAround(tokens: readonly Token[], begin: number, end: number): Cue[];
}
