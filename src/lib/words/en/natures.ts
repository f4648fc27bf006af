/** Words that tell what kind of statement an English sentence is. */
import type { DraftingRules } from '../types';

const NATURE_WORDS: readonly (readonly [RegExp, 'forecast' | 'target' | 'estimate'])[] = [
	[
		/\b(?:forecast(?:s|ed|ing)?|expect(?:s|ed|ing)?|project(?:s|ed|ing)|predict(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|foresees?|likely to|will)\b|['’]ll\b/iu,
		'forecast'
	],
	[/\b(?:aims?|targets?|goals?|pledges?|pledged)\b/iu, 'target'],
	[/\b(?:estimat(?:es?|ed|ing))\b/iu, 'estimate']
];

/** Undefined for a sentence that reports. */
export const natureOf: DraftingRules['natureOf'] = (sentence) => {
	for (const [words, nature] of NATURE_WORDS) {
		const found = words.exec(sentence)?.[0];
		if (found !== undefined) return { nature, words: found };
	}
	return undefined;
};
