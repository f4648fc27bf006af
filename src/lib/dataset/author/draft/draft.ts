/**
 * A first draft of a source and its claims, made from a text by finding the numbers in it, for a person to edit: pure, so that a
 * browser drafts by the same code.
 */
import { inOneLine } from '../../../words/typography';
import { codePoints } from '../../../words/locate';
import { drafterOf } from '../../../words/drafters';
import { languagesRead, OWN_LANGUAGE } from '../../../words/packs';
import { quotedAmount, quoteLimit } from '../../stages/quotedAmount';
import { isPassage } from '../../schema/plainText';
import { atOnce, type Steps } from '../steps';
import { TODO } from '../todo';
import { laidOut, NOT_READ, type LaidOut } from './byPerson';
import { claimsOf, type Aside } from './claims';
import { withComparedUnits } from './comparedWith';
import type { DraftedClaim } from './draftedClaim';
import { groupSteps, type Group, type Words } from './groups';
import { sentencesOf, type Unquotable } from './sentences';
import { Speakers, type DraftedSpeaker } from './speakers';

export interface DraftedQuote {
	readonly id: string;
	/** As the schema has it. */
	readonly record: Record<string, unknown>;
	readonly notes: readonly string[];
}

/** What a text says in numbers, as far as rules can tell. */
export interface Draft {
	readonly quotes: readonly DraftedQuote[];
	readonly claims: readonly DraftedClaim[];
	/** Numbers that were read and have no claim of their own. */
	readonly aside: readonly (Aside & { readonly sentence: string })[];
	readonly groups: readonly Group[];
	/** Numbers that are in no claim and no group. */
	readonly open: readonly Words[];
	/** Sentences that no quote may hold: none of their numbers is drafted. */
	readonly unquotable: readonly Unquotable[];
	/** How many number words the text has in all. */
	readonly count: number;
	readonly authors: readonly { readonly given: string; readonly family: string }[];
	readonly speakers: readonly DraftedSpeaker[];
	/** Of a language that is not read: what a person reads first. */
	readonly byPerson?: LaidOut;
	/** About the whole. */
	readonly notes: readonly string[];
}

export interface DraftOptions {
	/** BCP 47; of a language that is not read, no claim is drafted, and its numbers in digits are listed. */
	readonly language?: string;
	/** Ids that the dataset has already. */
	readonly taken?: ReadonlySet<string>;
	/** Whether a number of a language that is not read is laid out for a person to read. */
	readonly laysOut?: boolean;
}

function unreadLanguage(language: string): string {
	return `the text is in “${language}”, which is not read (read: ${languagesRead()}): only its numbers in digits are listed`;
}

/** Drafts what a text says. Claims are numbered after the source; ids that the dataset has already are passed over. */
export function draftOf(text: string, source: string, options: DraftOptions = {}): Draft {
	return atOnce(draftSteps(text, source, options));
}

/** The same sentence by sentence. */
export function* draftSteps(
	text: string,
	source: string,
	{ language = OWN_LANGUAGE, taken = new Set(), laysOut = false }: DraftOptions = {}
): Steps<Draft> {
	const rules = drafterOf(language);
	const speech = rules?.speechOf(text);
	const authors = speech?.authors ?? [];
	const speakers = new Speakers(authors);
	const idOf = freeIds(source, taken);
	const quotes: DraftedQuote[] = [];
	const claims: DraftedClaim[] = [];
	const aside: (Aside & { sentence: string })[] = [];
	const dates: Words[] = [];
	const unquotable: Unquotable[] = [];
	yield;
	const lookalikes = rules?.lookalikesIn(text) ?? [];
	const otherDollar = rules?.otherDollarOf(text);
	yield;
	const sentences = rules && speech ? sentencesOf(text, language, rules, speech, lookalikes) : [];
	for (const sentence of sentences) {
		yield;
		if (!sentence) continue;
		if (!('text' in sentence)) {
			unquotable.push(sentence);
			continue;
		}
		const id = `sentence-${quotes.length + 1}`;
		const { claims: own, ...drafted } = claimsOf(sentence, id, idOf);
		const compared = withComparedUnits(own, sentence);
		aside.push(...drafted.aside.map((one) => ({ ...one, sentence: sentence.text })));
		dates.push(...drafted.dates);
		if (compared.length === 0) continue;
		claims.push(...compared.map((claim) => withDollarDoubt(claim, otherDollar)));
		const said = sentence.said;
		const { selector } = sentence;
		const record = {
			...selector,
			prefix: quotable(selector.prefix),
			suffix: quotable(selector.suffix),
			speaker: speakers.idOf(said),
			...(said.reportedFor === undefined ? {} : { reportedFor: inOneLine(said.reportedFor) })
		};
		quotes.push({ id, record, notes: said.doubt === undefined ? [] : [said.doubt] });
	}
	yield;
	const claimed = [...claims.flatMap(({ words }) => words), ...aside.filter(({ kind }) => kind === 'also')];
	const worthless = aside.flatMap(({ kind, text: words, start, end }) =>
		kind === 'also' || kind === 'unread' ? [] : [{ kind, text: words, start, end }]
	);
	const rest = yield* groupSteps(text, language, rules, lookalikes, claimed, dates, worthless);
	const byPerson = laysOut && !rules ? laidOut(text, language, idOf) : undefined;
	return {
		quotes,
		claims,
		aside,
		...rest,
		...(byPerson
			? { byPerson, groups: [asOneGroup(rest.open.filter(({ start }) => start !== byPerson.start))], open: [] }
			: {}),
		unquotable,
		authors,
		speakers: speakers.list,
		notes: [...(rules ? [] : [unreadLanguage(language)]), ...tooMuch(text, quotes)]
	};
}

/** All numbers of a text that nobody has read. */
const asOneGroup = (words: readonly Words[]): Group => ({ reason: `${TODO} all fine? ${NOT_READ}`, words });

/** “$45/oz” of a text that speaks of Queensland may be Australian. */
function withDollarDoubt(claim: DraftedClaim, other: string | undefined): DraftedClaim {
	const { reading, doubts } = claim;
	const isPlain = /^USD(?:-per-|$)/u.test(reading.unit ?? '') && !/US/u.test(reading.text);
	if (other === undefined || !isPlain) return claim;
	const doubt = `“${reading.text}” may be in another dollar, since the text has “${other}”`;
	return { ...claim, doubts: [...doubts, doubt], dollarDoubt: { doubt, other } };
}

/** Words around a quote, unless they hold what no field may. */
export function quotable(words: string | undefined): string {
	return words !== undefined && isPassage(words) ? words : '';
}

const LONGEST_ID = 70;

function freeIds(source: string, taken: ReadonlySet<string>): () => string {
	const stem = source.slice(0, LONGEST_ID).replace(/-$/u, '');
	let number = 0;
	return () => {
		do number += 1;
		while (taken.has(`${stem}-${number}`));
		return `${stem}-${number}`;
	};
}

/** More than short quotations is told at once, not when all else is done. */
function tooMuch(text: string, quotes: readonly DraftedQuote[]): string[] {
	const spans = quotes.map(({ record }) => ({ start: Number(record['start']), end: Number(record['end']) }));
	const length = codePoints(text);
	const [amount, limit] = [quotedAmount(spans), quoteLimit(length, undefined)];
	if (amount <= limit) return [];
	return [`${amount} of ${length} characters are quoted, ${limit} may be: shorten the quotes, or leave out claims`];
}
