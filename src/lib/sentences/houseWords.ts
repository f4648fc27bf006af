/**
 * Words that a house may put in the place of the product’s own: each says of a number what ours says, no more and no less. The list
 * is closed, so that no house calls disputed numbers wrong or supported ones true, and so that a file is read whatever house made it.
 */
import type { HouseStyle, StatusWord } from '../quantity/types';

/** Besides the product’s own. All of a standing go behind “is”, all of a nature behind “a” or “an”. */
export const OTHER_WORDS: Readonly<Record<StatusWord, readonly string[]>> = {
	derived: ['calculated', 'computed', 'worked out'],
	estimate: ['estimation', 'estimated figure', 'estimated value'],
	forecast: ['projection', 'prediction', 'outlook', 'projected figure'],
	target: ['goal', 'aim', 'objective', 'target figure'],
	supported: ['corroborated', 'borne out', 'backed by others'],
	disputed: ['contested', 'in dispute', 'under dispute', 'challenged']
};

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
