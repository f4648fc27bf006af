/** A number that goes on about what the number before it said: “rose to 40 in October, down 5 percent”, “, an increase of 4 percent”. */

const CHANGE = '(?:increase|decrease|rise|fall|drop|decline|reduction|gain|jump|growth|surge)';
const GOING_ON =
	/^[^,;]{0,120},\s+(?:(?:up|down|reaching|marking|representing|bringing)\b[^,;]{0,40}|or\s+(?:about\s+)?)?$/u;
const WITH_ARTICLE = /^[^,;]{0,120},\s+(?:a\s+total\s+of|an?\b[^,;]{0,40})\s$/u;
const NAMED = new RegExp(String.raw`^[^,;.]{0,40}\b${CHANGE}\b`, 'u');

/** `between`: the words between the two numbers; `from` begins with the second one’s. */
export function goesOn(between: string, from: string): boolean {
	const isUpOrDown = /^(?:up|down)\s/u.test(from);
	if (GOING_ON.test(isUpOrDown ? `${between}up ` : between)) return true;
	return WITH_ARTICLE.test(between) && NAMED.test(`${between.slice(between.lastIndexOf(',') + 1)}${from}`);
}
