/** A house’s words in the place of the product’s own; which it may choose, `quantity/statusWords.ts` lists. */
import type { HouseStyle, StatusWord } from '../quantity/types';

/** As it stands within a sentence: "derived", or what the house says. */
export function houseWord(word: StatusWord, style: HouseStyle | undefined): string {
	return style?.words?.[word] ?? word;
}

/** The same of a name that may be none of these: "stated" is "stated" everywhere. */
export function inHouseWords(name: string, style: HouseStyle | undefined): string {
	return Object.entries(style?.words ?? {}).find(([word]) => word === name)?.[1] ?? name;
}

/** "a forecast", "an estimate". */
export function withArticle(noun: string): string {
	return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
