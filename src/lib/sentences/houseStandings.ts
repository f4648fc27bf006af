/** Standings as a house says them; apart from their names, since what runs in a page needs none of it. */
import type { Standing } from '../dataset/types';
import type { HouseStyle, StatusWord } from '../quantity/types';
import { startLarge } from './firstLetter';
import { houseWord } from './houseWords';
import { HEADS, STANDING_FILTER } from './standingNames';

/** The standings whose word a house may choose. */
export const OWN_WORD: Readonly<Partial<Record<Standing, StatusWord>>> = {
	supported: 'supported',
	mixed: 'disputed',
	contradicted: 'disputed'
};

/** "Disputed", or as the house says it. */
export function standingHead(standing: Standing, style: HouseStyle | undefined): string {
	const word = OWN_WORD[standing];
	return word === undefined ? HEADS[standing] : startLarge(houseWord(word, style));
}

/** "disputed" within a sentence, or as the house says it. */
export function disputedName(style: HouseStyle | undefined): string {
	return houseWord('disputed', style);
}

/** What a filter of that standing is called. */
export function filterName(standing: Standing, style: HouseStyle | undefined): string {
	return OWN_WORD[standing] === undefined ? STANDING_FILTER[standing] : standingHead(standing, style);
}
