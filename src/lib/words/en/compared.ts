/** Words between two numbers by which the second is what the first is compared with, as they stand right before the second. */

const ARTICLES = String.raw`(?:\s+(?:the|an?|just|only|about|some))*\s+$`;
const BY_HOW_MUCH = String.raw`(?:\s+(?:(?:by|about|around|nearly|almost|over|more|than)\s+)*[\p{N}.,]+\s?(?:%|per\s?cent))?`;
const CAME_FROM = String.raw`(?:up|down)${BY_HOW_MUCH}\s+from`;

/** “58% say so, [up from] 45% last year”: the second was before the first, of the same thing. */
export const CAME_FROM_BEFORE = new RegExp(String.raw`\b${CAME_FROM}${ARTICLES}`, 'u');

/** “32 vessels a day will be able to pass from 15 September, [compared to] 36 currently”: whatever they are compared by. */
export const COMPARED_BEFORE = new RegExp(
	String.raw`\b(?:(?:compared|in\s+comparison)\s+(?:to|with)|${CAME_FROM}|versus|vs\.?|against|rather\s+than|instead\s+of)${ARTICLES}`,
	'u'
);
