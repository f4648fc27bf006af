/** Words that tell what kind of statement an English sentence is. */
import type { DraftingRules } from '../types';

const NATURE_WORDS: readonly (readonly [RegExp, 'forecast' | 'target' | 'estimate'])[] = [
	[
		/\b(?:forecast(?:s|ed|ing)?|expect(?:s|ed|ing)?|project(?:s|ed|ing)|(?:they|we|who|analysts|economists|experts|forecasters|officials|researchers|scientists) project|predict(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|foresees?|likely to|(?:(?:is|are|was|were|be|been|now|still|all)|['’](?:re|s)) (?:set|poised|slated) to (?=\p{Ll})|(?:on (?:course|track)|tipped) to|will)\b|['’]ll\b/iu,
		'forecast'
	],
	[/\b(?:aims?|targets?|goals?|pledges?|(?<!the )pledged)\b/iu, 'target'],
	[/\b(?:estimat(?:es?|ed|ing))\b/iu, 'estimate']
];

/** What is told of a thing beside: “people whose numbers are expected to grow in 2023”. Numbers in it are years. */
const BESIDE = /\bwhose\b(?:[^,;:.\p{Nd}]|\b(?:19|20)\p{Nd}{2}\b)*(?=[,;:.]|$)/giu;

/** Undefined for a sentence that reports. */
export const natureOf: DraftingRules['natureOf'] = (sentence) => {
	const said = sentence.replace(BESIDE, '');
	for (const [words, nature] of NATURE_WORDS) {
		const found = words.exec(said)?.[0];
		if (found !== undefined) return { nature, words: found };
	}
	return undefined;
};
