/** The names of standings alone, for what runs in a browser: what other sources say is told in `standing.ts`. */
import type { Standing } from '../dataset/types';
import type { HouseStyle, StatusWord } from '../quantity/types';
import { startLarge } from './firstLetter';
import { houseWord } from './houseWords';

/** Whether other sources differ, be it some of them or all. */
export function isDisputed(standing: Standing): boolean {
	return standing === 'mixed' || standing === 'contradicted';
}

/** The word of weight. */
export const HEADS: Readonly<Record<Standing, string>> = {
	supported: 'Supported',
	mixed: 'Disputed',
	contradicted: 'Disputed',
	unchecked: 'Not checked'
};

/** What figures are filtered by: whether some or all other sources differ, it is disputed. */
export const STANDING_FILTER: Readonly<Record<Standing, string>> = { ...HEADS, unchecked: 'Unchecked' };

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

/** What a filter of that standing is called. */
export function filterName(standing: Standing, style: HouseStyle | undefined): string {
	return OWN_WORD[standing] === undefined ? STANDING_FILTER[standing] : standingHead(standing, style);
}

/** Whether a name of the data is one of a standing. */
export function isStanding(name: string): name is Standing {
	return Object.hasOwn(HEADS, name);
}
