/** What the rules leave open about a number, or might be wrong about: there a person is asked. */
import { sliceCodePoints } from '../../../words/locate';
import { unitOf } from '../../../quantity/unit';
import type { DraftedClaim } from '../draft/claims';

/** A number of the text as far as it matters here. */
interface Asked {
	readonly start: number;
	readonly end: number;
	readonly claims: readonly DraftedClaim[];
	readonly sentence: { readonly text: string; readonly start: number };
}

/** More words are rather a clause. */
const MOST_WORDS = 8;

/** Not where the rules are sure of the subject, and nothing in the sentence may mislead them. */
export function isSubjectOpen(number: Asked, all: readonly Asked[]): boolean {
	const { claims, sentence, start } = number;
	const subject = claims[0]?.about.subject;
	if (!subject?.sure || subject.text.split(' ').length > MOST_WORDS || lacksVerb(number)) return true;
	if (/\b(?:which|that|and)$|\b(?:with|which)\b/iu.test(subject.text) || /\brespectively\b/u.test(sentence.text))
		return true;
	if (isOfAnother(number) || isCutShort(number, subject.text)) return true;
	// The second number of a sentence may be of something else: “300 GW of the 473 GW”.
	return all.some(
		(other) =>
			other.sentence.start === sentence.start &&
			other.start < start &&
			other.claims[0]?.about.subject?.text === subject.text
	);
}

/** “included 150 GW of bioenergy”: it is the bioenergy’s. A share or a count says itself what it is of. */
function isOfAnother({ claims, sentence, end }: Asked): boolean {
	const { unit } = claims[0]?.reading ?? {};
	const dimension = unitOf(unit ?? 'count')?.dimension ?? '';
	if (dimension === 'share' || dimension === 'count' || dimension === 'change' || dimension.startsWith('money'))
		return false;
	return /^\s+(?:\([^)]*\)\s+)?of\s/u.test(sliceCodePoints(sentence.text, end - sentence.start, Infinity));
}

/** “Total added renewable capacity” is more than “renewable capacity”: a word before the subject may belong to it. */
function isCutShort({ sentence, start }: Asked, subject: string): boolean {
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	const at = before.toLowerCase().lastIndexOf(subject.toLowerCase());
	const word = /(\p{L}+) $/u.exec(before.slice(0, Math.max(0, at)))?.[1]?.toLowerCase();
	return at > 0 && word !== undefined && !STARTS_ONE.has(word);
}

/** Words before which a noun phrase begins. */
const STARTS_ONE: ReadonlySet<string> = new Set(
	'in on at of by for from to with and or but that while when where as if since because although though after before until during than the a an its their his her our this these those is are was were has have had said says found showed shows still also so then'.split(
		' '
	)
);

/** A percentage is of something, and a length may be anything; an area or a power says itself what it is. */
export function isMeasureOpen(number: Asked): boolean {
	const { about, reading } = number.claims[0] ?? {};
	const dimension = unitOf(reading?.unit ?? '')?.dimension ?? '';
	if (dimension !== 'share' && dimension !== 'length' && !dimension.endsWith('-duration')) return false;
	return !about?.measure?.sure || lacksVerb(number);
}

/** “97.6 percent of all additions last year”: the share that does what? */
function lacksVerb({ claims }: Asked): boolean {
	const measure = claims[0]?.about.measure?.text ?? '';
	return (
		/^share that /u.test(measure) &&
		!/^share that (?:is|are|was|were|has|have|had|went|goes?|came|comes?|\p{L}+(?:ed|s))\b/u.test(measure)
	);
}
