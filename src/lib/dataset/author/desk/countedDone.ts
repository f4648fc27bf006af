/** What was done to the things that a number counts: “Births registered” of “14,371 births were registered”. */
import { deskWordsOf } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { withCapital } from '../../../words/typography';
import { countedOf, type DraftedClaim } from '../draft/draftedClaim';

interface Counted {
	readonly start: number;
	readonly end: number;
	readonly claims: readonly DraftedClaim[];
	readonly sentence: { readonly text: string; readonly start: number };
}

/** As a name for them; undefined where the words behind the number say no such thing. */
export function countedDone({ claims, sentence, start, end }: Counted, language: string): string | undefined {
	const { doneTo, doneToBoth, opensClause } = deskWordsOf(language);
	const [claim] = claims;
	const of = countedOf(claim);
	const subject = claim?.about.subject?.text.toLowerCase();
	if (of === undefined || (subject !== undefined && subject !== of.toLowerCase())) return undefined;
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	// “The port had 300 ships and 40 boats were sold”: only where the clause begins with the number.
	const done = doneTo.exec(behind) ?? (opensClause.test(before) ? doneToBoth.exec(behind) : undefined);
	return done?.[1] === undefined ? undefined : withCapital(`${of} ${done[1]}`);
}
