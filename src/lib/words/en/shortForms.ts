/** Where a short form ends its sentence: “in the U.S. The firm”, and not “in the U.S. Senate”. */

/** Words that begin sentences, and hardly ever names. */
const OPENS: ReadonlySet<string> = new Set(
	`the a an this these those it he she they we his her their its our there in on at for from by with as after before but and
	however while when if some many since`.split(/\s+/u)
);

/** Short forms behind which a name or a letter stands: “vs. The World”, “Fig. A”. */
const STANDS_BEFORE: ReadonlySet<string> = new Set(['vs', 'no', 'nos', 'fig']);

const FIRST_WORD = /^["“‘(]*(\p{Lu}\p{Ll}*)(?=[\s,’'])/u;

/** @param short without its last point: “U.S”, “Inc” @param next what comes behind it */
export function endsSentence(short: string, next: string): boolean {
	const first = FIRST_WORD.exec(next)?.[1]?.toLowerCase();
	if (first === undefined || !OPENS.has(first)) return false;
	// “W. A Smith”
	return short.includes('.') || (first !== 'a' && !STANDS_BEFORE.has(short.toLowerCase()));
}
