/** Words that stand in nearly every English sentence, and in few of other languages. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
	`the of and to for that with from by which this its were are has have been was would will their they at on as said than
	more also but not after over about per`.split(/\s+/)
);
