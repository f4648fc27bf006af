/** The numbers of a pasted text, those most worth drawing first. */
import { group } from 'd3';
import { deskWordsOf } from '../../../words/deskWords';
import { drafterOf } from '../../../words/drafters';
import { OWN_LANGUAGE } from '../../../words/packs';
import { draftSteps, type Draft } from '../draft/draft';
import type { DraftedClaim } from '../draft/draftedClaim';
import type { Words } from '../draft/groups';
import { atOnce, type Steps } from '../steps';
import { TODO } from '../todo';
import { otherTimesOf } from './otherTimes';
import { signedIn } from './cited';
import { isMeasureOpen, isSubjectOpen } from './open';
import type { NumberGroup, PastedNumber, PastedNumbers, QuotedSentence, TextPart } from './pastedNumbers';
import { withoutRepeats } from './repeats';
import { worthOf, worthOfSeveral } from './worthOf';

export type { NumberGroup, PastedNumber, PastedNumbers, TextPart };

/** What is worth less stands in a list of its own. */
export const WORTH = 3;

/** Of so many first sentences with numbers, these say what the text is about. */
const LEADING = 2;

/** Reads a text. In a language that is not read nothing is found, and its numbers in digits are one group. */
export function readPasted(text: string, language: string = OWN_LANGUAGE): PastedNumbers {
	return atOnce(readSteps(text, language));
}

/** The same sentence by sentence. */
export function* readSteps(text: string, language: string): Steps<PastedNumbers> {
	return yield* numbersOf(yield* draftSteps(text, 'pasted', { language }), text, language);
}

/** What a draft of the text has, as numbers of it. */
export function* numbersOf(draft: Draft, text: string, language: string): Steps<PastedNumbers> {
	const phrasesIn = drafterOf(language)?.phrasesIn ?? (() => []);
	const sentences = new Map(draft.quotes.map(({ id, record, notes }) => [id, sentenceFrom(record, notes, draft)]));
	const numbers = new Map<string, PastedNumber>();
	for (const claim of draft.claims) {
		const sentence = sentences.get(String(claim.record['quote']));
		const [words] = claim.words;
		if (!sentence || !words) continue;
		const id = `n${words.start}`;
		const claims = [...(numbers.get(id)?.claims ?? []), claim];
		const phrases = numbers.get(id)?.phrases ?? phrasesIn(sentence.text);
		const doubts = doubtsOf(claim, sentence.text, language);
		yield;
		numbers.set(id, {
			...words,
			id,
			claims,
			sentence,
			phrases,
			doubts,
			worth: worthOf(claim, words, sentence, doubts.length, language)
		});
	}
	const found = [...numbers.values()];
	yield;
	const first = [...new Set(found.map(({ sentence }) => sentence.start))].filter((_, at) => at < LEADING);
	const known = found.map((number) => {
		const worth = number.worth + sureness(number, found, language);
		return { ...number, worth: worth >= WORTH && first.includes(number.sentence.start) ? worth + 3 : worth };
	});
	yield;
	const beside = bySentence(known);
	const compared = known.map((number) => {
		const own = beside(number);
		const { unitFrom } = number.claims[0] ?? {};
		const named = unitFrom && own.find(({ start }) => start === unitFrom.start);
		// What is compared with it comes behind it; what tells a change by both its ends comes first.
		if (named) return { ...number, worth: Math.min(number.worth, named.worth - 1) };
		return { ...number, worth: number.worth + worthOfSeveral(number, own, language) };
	});
	yield;
	const besideThem = bySentence(compared);
	const read = {
		numbers: inOrder(compared.map((number) => withSubjectOfOthers(number, besideThem(number), language))),
		groups: groupsOf(draft),
		count: draft.count,
		signed: signedIn(
			text,
			draft.authors.map(({ given, family }) => `${given} ${family}`)
		),
		speakers: draft.speakers.map(({ name }) => name).filter((name) => !name.startsWith(TODO))
	};
	return yield* withoutRepeats(read);
}

/** The numbers of the sentence of each, itself among them; looked for once, since a text may have thousands. */
function bySentence(numbers: readonly PastedNumber[]): (number: PastedNumber) => readonly PastedNumber[] {
	const groups = group(numbers, ({ sentence }) => sentence.start);
	return ({ sentence }) => groups.get(sentence.start) ?? [];
}

/** “grew from 573 TWh in 2018 to 699 TWh”: both are of what one of them is surely of. */
function withSubjectOfOthers(number: PastedNumber, all: readonly PastedNumber[], language: string): PastedNumber {
	if (!isSubjectOpen(number, all, language)) return number;
	const sure = otherTimesOf(number, all, language).find(({ number: other }) => !isSubjectOpen(other, all, language));
	const subject = sure?.number.claims[0]?.about.subject;
	if (!subject) return number;
	const claims = number.claims.map((claim) => ({ ...claim, about: { ...claim.about, subject } }));
	return { ...number, claims, hasSubjectOfAnother: true };
}

function sentenceFrom(record: Record<string, unknown>, notes: readonly string[], { speakers }: Draft): QuotedSentence {
	const speaker = speakers.slice(1).find(({ id }) => id === record['speaker'])?.name;
	const reportedFor = record['reportedFor'];
	return {
		text: String(record['exact']),
		start: Number(record['start']),
		end: Number(record['end']),
		...(speaker === undefined ? {} : { speaker }),
		// A number is nobody: “reached $14.7 billion, said the ministry”.
		...(typeof reportedFor === 'string' && !/\d/u.test(reportedFor.replace(/\b(?:19|20)\d\d\b/gu, ''))
			? { reportedFor }
			: {}),
		...(notes[0] === undefined ? {} : { doubt: notes[0] })
	};
}

function doubtsOf({ doubts, reading }: DraftedClaim, sentence: string, language: string): string[] {
	// “from 2024 to 2030 needs”: a bare number of four digits may be a year.
	const mayBeYear = (reading.unit ?? 'count') === 'count' && /\b(?:19|20)\d\d\b/u.test(reading.text);
	if (isTemperature(reading.unit) && !deskWordsOf(language).comparesHeat.test(sentence))
		return [...doubts, `“${reading.text}” is read as a difference of temperatures`];
	return mayBeYear ? [...doubts, `“${reading.text}” may hold a year`] : [...doubts];
}

function isTemperature(unit: string | undefined): boolean {
	return unit === 'degree-C' || unit === 'degree-F' || unit === 'K';
}

/** What can be drawn without a question stands first. */
function sureness(number: PastedNumber, all: readonly PastedNumber[], language: string): number {
	return (isSubjectOpen(number, all, language) ? 0 : 2) - (isMeasureOpen(number, language) ? 1 : 0);
}

/** The most worth drawing first. */
export function inOrder(numbers: readonly PastedNumber[]): PastedNumber[] {
	return [...numbers].sort((a, b) => b.worth - a.worth || a.start - b.start);
}

const OPEN = 'Not understood: no unit and no noun that the program knows.';
const UNQUOTABLE =
	'In a sentence that cannot be quoted: it is longer than 600 characters, or holds markup or characters that are not seen.';
const AGAIN = 'The same once more in another unit.';
const UNREAD = 'Read, but in a unit that is not known, or below what it has.';

function groupsOf({ groups, open, aside, unquotable }: Draft): NumberGroup[] {
	const also = aside.filter(({ kind }) => kind === 'also');
	const unread = aside.filter(({ kind }) => kind === 'unread');
	const within = ({ start, end }: Words) => unquotable.some((one) => start >= one.start && end <= one.end);
	// Once each.
	const isTold = ({ start, end }: Words) => unread.some((one) => one.start < end && start < one.end);
	const rest = open.filter((words) => !isTold(words));
	const [unquoted, unknown] = [rest.filter(within), rest.filter((words) => !within(words))];
	const asked = /^all fine\?\s*/u;
	return [
		...groups.map(({ reason, words }) => ({ reason: reason.slice(TODO.length).trim().replace(asked, ''), words })),
		...(also.length > 0 ? [{ reason: AGAIN, words: also }] : []),
		...(unread.length > 0 ? [{ reason: UNREAD, words: unread }] : []),
		...(unquoted.length > 0 ? [{ reason: UNQUOTABLE, words: unquoted }] : []),
		...(unknown.length > 0 ? [{ reason: OPEN, words: unknown }] : [])
	];
}
