/** What the rules leave open about a number, or might be wrong about: there a person is asked. */
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { unitOf } from '../../../quantity/unit';
import type { DraftedClaim } from '../draft/draftedClaim';
import { countedDone } from './countedDone';

/** A number of the text as far as it matters here. */
interface Asked {
	readonly start: number;
	readonly end: number;
	readonly claims: readonly DraftedClaim[];
	readonly hasSubjectOfAnother?: boolean;
	readonly sentence: { readonly text: string; readonly start: number };
}

/** More words are rather a clause. */
const MOST_WORDS = 8;

/** Not where the rules are sure of the subject, and nothing in the sentence may mislead them. */
export function isSubjectOpen(number: Asked, all: readonly Asked[], language: string): boolean {
	if (number.hasSubjectOfAnother) return false;
	if (countedDone(number, language) !== undefined) return false;
	const words = deskWordsOf(language);
	const { claims, sentence, start } = number;
	const subject = claims[0]?.about.subject;
	if (!subject?.sure || subject.text.split(' ').length > MOST_WORDS || lacksVerb(number, words)) return true;
	if (words.holdsClause.test(subject.text)) return true;
	if (claims[0]?.about.isNamed) return false;
	if (words.oneByOne.test(sentence.text)) return true;
	if (isOfAnother(number, words) || isCutShort(number, subject.text, words)) return true;
	// “40 homes were destroyed”: they are no 40 homes.
	if (subject.text.toLowerCase() === claims[0]?.about.of?.toLowerCase()) return true;
	if (words.bareNoun.test(subject.text) || isApart(number, subject.text, words)) return true;
	// The second number of a sentence may be of something else: “300 GW of the 473 GW”.
	return all.some(
		(other) =>
			other.sentence.start === sentence.start &&
			other.start < start &&
			other.claims[0]?.about.subject?.text === subject.text
	);
}

/** “Fire: 300 acres; 20 homes lost”, “40 ships, compared with 30 boats”: it stands apart from what the rules took for its subject. */
function isApart({ sentence, start }: Asked, subject: string, { comparing }: DeskWords): boolean {
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	const at = before.toLowerCase().lastIndexOf(subject.toLowerCase());
	if (/^[^:]{2,60}:\s/u.test(before) && !before.includes(': ', before.length - 1) && at < before.indexOf(': '))
		return true;
	return comparing.test(at < 0 ? before.slice(before.search(/[^,;:]*$/u) - 1) : before.slice(at + subject.length));
}

/** “included 150 GW of bioenergy”: it is the bioenergy’s. A share or a count says itself what it is of. */
function isOfAnother({ claims, sentence, end }: Asked, { behindOf }: DeskWords): boolean {
	const { unit } = claims[0]?.reading ?? {};
	const dimension = unitOf(unit ?? 'count')?.dimension ?? '';
	if (dimension === 'share' || dimension === 'count' || dimension === 'change' || dimension.startsWith('money'))
		return false;
	return behindOf.test(sliceCodePoints(sentence.text, end - sentence.start, Infinity));
}

/** “Total added renewable capacity” is more than “renewable capacity”: a word before the subject may belong to it. */
function isCutShort({ sentence, start }: Asked, subject: string, { beforePhrase }: DeskWords): boolean {
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	const at = before.toLowerCase().lastIndexOf(subject.toLowerCase());
	const word = /(\p{L}+) $/u.exec(before.slice(0, Math.max(0, at)))?.[1]?.toLowerCase();
	return at > 0 && word !== undefined && !beforePhrase.has(word);
}

/** Dimensions of which a number does not say what it measures. */
const MEASURE_OPEN: ReadonlySet<string> = new Set(['share', 'rate', 'length']);

/** A percentage is of something, a rate counts something, and a length may be anything; an area or a power says itself what it is. */
export function isMeasureOpen(number: Asked, language: string): boolean {
	const { about, reading } = number.claims[0] ?? {};
	const dimension = unitOf(reading?.unit ?? '')?.dimension ?? '';
	if (!MEASURE_OPEN.has(dimension) && !dimension.endsWith('-duration')) return false;
	return !about?.measure?.sure || lacksVerb(number, deskWordsOf(language));
}

/** “97.6 percent of all additions last year”: the share that does what? */
function lacksVerb({ claims }: Asked, { shareThat, shareThatDoes }: DeskWords): boolean {
	const measure = claims[0]?.about.measure?.text ?? '';
	return shareThat.test(measure) && !shareThatDoes.test(measure);
}
