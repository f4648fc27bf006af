/**
 * Words between two numbers by which the second is what the first is compared with, as they stand right before the second: the one
 * list of them, for what a number speaks of, for its unit, and for what is drawn beside it.
 */

/** “just a”, “year-on-year”, “a pre-tax loss of”, “a total of” */
const ARTICLES = String.raw`(?:\s+(?:the|an?|just|only|about|some|his|her|its|their|net|gross|record|mere|\p{Ll}+(?:-\p{Ll}+)+))*(?:\s+(?:profits?|loss(?:es)?|surplus|deficit|total|average|figure|high|low)\s+of)?\s+$`;
/** “by 56 percent”, “by more than 5,000”, “13.07 million tonnes, or 5%,” */
const BY_HOW_MUCH = String.raw`(?:\s+(?!(?:and|but|while|from|to)\b)\S*[^\s,;:()]){0,6}?(?:,\s+or\s+\S+,)?`;
/** “last year’s figure of”, “March 2017’s”, “June 2019 when it was” */
const OF_THEN = String.raw`(?:\s+(?:\S+\s+){0,3}?(?:\S+['’]s?(?:\s+(?:figure|total|level|tally|number|count|sum|high|low|record|peak))?(?:\s+of)?|when\s+(?:it|they|there)\s+(?:was|were|stood\s+at)))?`;
const CHANGED = String.raw`(?:up|down|(?:an?\s+|the\s+)?(?:\p{L}+\s+)?(?:rise|fall|increase|decrease|decline|drop|jump|improvement))${BY_HOW_MUCH}`;
const CAME_FROM = String.raw`${CHANGED}\s+from${OF_THEN}|${CHANGED}\s+(?:on|over|against|compared\s+(?:to|with))\s+(?:\S+\s+){0,3}?\S+['’]s?(?:\s+(?:figure|total|level|tally|number|count|sum))?(?:\s+of)?`;

/** “58% say so, [up from] 45% last year”, “43,700, [down by 5,000 on March 2017’s] 48,810”: the second was before the first, of the same thing. */
export const CAME_FROM_BEFORE = new RegExp(String.raw`\b(?:${CAME_FROM})${ARTICLES}`, 'u');

const WITH = String.raw`(?:as\s+)?(?:compare[sd]?|(?:in|by)\s+comparison)\s+(?:to|with)|as\s+opposed\s+to|versus|vs\.?|(?:as\s+)?against`;

/** “32 vessels a day will be able to pass from 15 September, [compared to] 36 currently”: whatever they are compared by. */
export const COMPARED_BEFORE = new RegExp(
	String.raw`\b(?:${WITH}|${CAME_FROM}|rather\s+than|instead\s+of)${ARTICLES}`,
	'u'
);

/** “40% of the young, [compared with] 27% of the old”: both hold. */
export const COMPARED_WITH = new RegExp(String.raw`\b(?:${WITH})${ARTICLES}`, 'u');

/** “is 1.39, [which was] 1.53 a year earlier”, “to 2,050 in 2016 [over] 1,798 the year before”: the same, where another time is told of the second. */
export const AT_THAT_TIME = new RegExp(
	String.raw`^,?\s+which\s+(?:was|were|had\s+been|stood\s+at)${ARTICLES}|\bover${ARTICLES}`,
	'u'
);

/** “£626.4m [(2012:] £569.4m)”: the same in a year that stands before it. */
export const IN_BRACKETS = /^\s+\((?:in\s+)?(?:19|20)\d\d(?:[-–/]\d\d)?:\s+$/u;

/** “8,674 deaths [and] 14,371 births were registered”, “52% of men [and] 41% of women”: they are said in one breath. */
export const IN_ONE_BREATH =
	/^[^,;:()–—]{0,90},?\s+(?:and|but|while|whereas)(?:\s+(?:only|just|about|some|a|the))*\s+$/u;

/** “[That figure compared with] 2.9 million a year earlier”: what begins a sentence on the number of the one before it. */
export const COMPARED_FIRST = new RegExp(
	String.raw`^(?:While\s+|But\s+|And\s+)?(?:[Tt]hat|[Tt]his|[Ii]t|(?:[Tt]he|[Tt]hat|[Tt]his)\s+(?:figure|total|number|amount|sum|rate))\s+(?:compare[sd]\s+(?:to|with)|(?:was|is)\s+(?:${CAME_FROM}|(?:\S+\s+){0,3}?(?:fewer|more|less|higher|lower)\s+than))${ARTICLES}`,
	'u'
);
