/** What is still open about a number before its picture may leave: what only a person can tell, each with answers to choose from. */
import { parseDate } from '../../../quantity/date';
import type { Nature } from '../../../quantity/types';
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { stancesAround } from '../../../words/stance';
import { draftedNature } from './draftedNature';
import { dateOfRelative } from './cited';
import { recordDay, toDraw, WRITER, type Answer, type Answered, type Desk } from './told';
import type { PastedNumber } from './numbers';
import { isMeasureOpen, isSubjectOpen } from './open';
import { periodWords } from './periodWords';

export interface Choice {
	readonly label: string;
	/** What it adds to what is known. */
	readonly answer: Answer;
	/** Instead: which words are dated how, for all numbers. */
	readonly relative?: Readonly<Record<string, string>>;
}

export interface Question {
	/** Which field it is about: there it is answered in words of one’s own. */
	readonly about: 'subject' | 'measure' | 'of' | 'nature' | 'speaker' | 'doubt' | 'period' | 'cited';
	/** “What is it that is “473 GW”?” */
	readonly ask: string;
	readonly choices: readonly Choice[];
	/** Whether the picture may not leave before; else it is offered. */
	readonly must: boolean;
	/** Whether it asks which dollar is meant. */
	readonly isOfDollar?: boolean;
}

/** A question, and the number that it is asked about: several may be drawn beside each other. */
export interface Asked extends Question {
	readonly number: string;
}

/** Of all that are drawn. */
export function askedOf(desk: Desk, answered: readonly Answered[], all: readonly PastedNumber[]): Asked[] {
	const asked = answered.flatMap((one) =>
		questionsOf(desk, one, all).map((each) => ({ ...each, number: one.number.id }))
	);
	// What is alike is asked once.
	const alike = new Map(answered.map((one) => [one.number.id, one.alike]));
	const isSaidByOther = ({ about, number }: Asked) =>
		asked.some((one) => one.number === alike.get(number) && one.about === about);
	// One answer is for all: a text has one dollar.
	const isDollarKnown = answered.some(isDollarSaid);
	return asked.filter(
		(each, at) =>
			!(OF_THE_THING.has(each.about) && isSaidByOther(each)) &&
			(!each.isOfDollar || (!isDollarKnown && asked.findIndex(({ isOfDollar }) => isOfDollar) === at))
	);
}

/** What two numbers of one thing have in common. */
const OF_THE_THING: ReadonlySet<Question['about']> = new Set(['subject', 'measure', 'of']);

function isDollarSaid({ number, answer }: Answered): boolean {
	const doubt = number.claims[0]?.dollarDoubt?.doubt;
	return doubt !== undefined && answer.fine?.includes(doubt) === true;
}

/** In the order in which they are asked. */
export function questionsOf(desk: Desk, one: Answered, all: readonly PastedNumber[]): Question[] {
	const { number, answer } = one;
	const [claim] = number.claims;
	if (!claim) return [];
	const { reading } = claim;
	const told = toDraw(desk, one, 0);
	const found: Question[] = [];
	// What a number of no known unit is of is asked below, in its own words.
	for (const doubt of number.doubts.filter((each) => each !== claim.unitDoubt))
		if (!answer.fine?.includes(doubt)) {
			const fine = { fine: [...(answer.fine ?? []), doubt] };
			const { dollarDoubt: dollar } = claim;
			found.push({
				about: 'doubt',
				...(dollar?.doubt === doubt
					? {
							ask: `Which dollar is “${number.text}”? The text has “${dollar.other}”.`,
							isOfDollar: true,
							choices: ['The American', 'Not said: just “$”, as drawn'].map((label) => ({ label, answer: fine }))
						}
					: {
							ask: `Unsure: ${doubt}. Is it as drawn here?`,
							choices: [{ label: 'Yes, as the words say', answer: fine }]
						}),
				must: true
			});
		}
	found.push(...speakerQuestion(desk, one));
	if (answer.subject === undefined && isSubjectOpen(number, all, desk.language))
		found.push({
			about: 'subject',
			ask: askOfSubject(number),
			choices: subjectsFor(number, all, desk.language).map((subject) => ({ label: subject, answer: { subject } })),
			must: true
		});
	if (answer.measure === undefined && isMeasureOpen(number, desk.language))
		found.push({
			about: 'measure',
			ask:
				unitOf(reading.unit ?? '')?.dimension === 'share'
					? `Of what whole is it “${number.text}”?`
					: `What does “${number.text}” measure?`,
			choices: measuresFor(number, desk.language).map((measure) => ({ label: measure, answer: { measure } })),
			must: true
		});
	const pair = answer.of === undefined && reading.noun !== undefined ? coordinatedOf(desk, one) : undefined;
	if (pair !== undefined)
		found.push({
			about: 'of',
			ask: `“${number.text}” of which things?`,
			choices: [pair, reading.noun ?? ''].map((of) => ({ label: of, answer: { of } })),
			must: true
		});
	if ((reading.unit ?? 'count') === 'count' && told.of === undefined)
		found.push({
			about: 'of',
			ask: `“${number.text}” of which things, in the plural?`,
			choices: pluralsIn(number, all, desk.language).map((of) => ({ label: of, answer: { of } })),
			must: true
		});
	found.push(...stanceQuestions(desk, one));
	const future = futureOf(desk, one);
	if (future !== undefined && !found.some((each) => each.about === 'nature'))
		found.push({
			about: 'nature',
			ask: `${future} lies after the article. What is it?`,
			choices: natures(['forecast', 'target', 'estimate']),
			must: true
		});
	return [...found, ...relativeQuestion(desk, one), ...recordQuestion(desk, one)];
}

/** “72 children and adults”: what is counted may be both. */
function coordinatedOf({ language }: Desk, { number }: Answered): string | undefined {
	const { claims, sentence, end } = number;
	const noun = claims[0]?.about.of ?? claims[0]?.reading.noun ?? '';
	if (!number.text.endsWith(noun)) return undefined;
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const more = deskWordsOf(language).behindCoordinated.exec(behind)?.[0];
	return more === undefined ? undefined : `${noun}${more}`;
}

/** “a record £21m in October last year” is none of the article’s day. */
function recordQuestion(desk: Desk, one: Answered): Question[] {
	const { when } = desk.cited;
	const { reading } = one.number.claims[0] ?? {};
	if (reading?.record === undefined || when === '' || recordDay(desk, one) !== undefined) return [];
	const then = dateOfRelative(one.number.claims[0]?.dated?.words ?? '', when, desk.language);
	return [
		{
			about: 'period',
			ask: `When was “${one.number.text}” the “${reading.record}”?`,
			choices: [...new Set([...(then === undefined ? [] : [then]), when])].map((asOf) => ({
				label: periodWords(asOf),
				answer: { asOf }
			})),
			must: true
		}
	];
}

/** Who or what a share is said of, in other words than of what whole it is a part. */
function askOfSubject({ text, claims }: PastedNumber): string {
	return unitOf(claims[0]?.reading.unit ?? '')?.dimension === 'share'
		? `Who or what is “${text}” about?`
		: `What is “${text}” of?`;
}

/** Whom the text may only seem to name: the label of a place, as “California:”. */
function speakerQuestion({ cited }: Desk, { number, answer }: Answered): Question[] {
	const { speaker, doubt } = number.sentence;
	if (speaker === undefined || doubt === undefined || answer.speaker !== undefined) return [];
	const writer = cited.who || WRITER;
	return [
		{
			about: 'speaker',
			ask: `Are these the words of “${speaker}”?`,
			choices: [
				{ label: `No, the article’s: ${writer}`, answer: { speaker: writer } },
				{ label: `Yes, ${speaker}’s`, answer: { speaker } }
			],
			must: true
		}
	];
}

/** “likely”, “could”, “not”: what a sentence makes less certain is not drawn as if it were counted. */
function stanceQuestions({ language }: Desk, { number, answer }: Answered): Question[] {
	const { sentence, claims, start, end } = number;
	const [from, to] = [start - sentence.start, end - sentence.start];
	const cues = stancesAround(sentence.text, from, to, language);
	const denial = cues.find(({ stance, text }) => stance === 'denial' && !answer.fine?.includes(text));
	const doubt =
		cues.find(({ stance }) => stance === 'condition' || stance === 'question')?.text ?? claims[0]?.natureDoubt?.words;
	const isTold = answer.nature !== undefined || draftedNature(claims) !== undefined;
	return [
		...(denial
			? [
					{
						about: 'doubt' as const,
						ask: `The sentence says “${denial.text}”. Does it still state “${number.text}”?`,
						choices: [{ label: 'Yes, it does', answer: { fine: [...(answer.fine ?? []), denial.text] } }],
						must: true
					}
				]
			: []),
		...(doubt !== undefined && !isTold
			? [
					{
						about: 'nature' as const,
						ask: `The sentence says “${doubt}”. What is “${number.text}”?`,
						choices: natures(['forecast', 'target', 'estimate', 'reported']),
						must: true
					}
				]
			: [])
	];
}

const NATURE_NAMES: Readonly<Record<Nature, string>> = {
	forecast: 'A forecast',
	target: 'A target',
	estimate: 'An estimate',
	reported: 'A fact, as reported'
};

function natures(these: readonly Nature[]): Choice[] {
	return these.map((nature) => ({ label: NATURE_NAMES[nature], answer: { nature } }));
}

/** What the rules take it for, wider and narrower, then the noun phrases of the sentence; what is rather not it stands last. */
function subjectsFor(number: PastedNumber, numbers: readonly PastedNumber[], language: string): string[] {
	const { claims, phrases, sentence, start, end } = number;
	const words = deskWordsOf(language);
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const amount = words.behindOfWhat.exec(behind)?.[1] ?? '';
	const done = words.behindCounted.exec(behind)?.[1] ?? '';
	const counted = done === '' ? '' : `${claims[0]?.about.of ?? claims[0]?.reading.noun ?? ''} ${done}`.trim();
	const guess = claims[0]?.about.subject?.text ?? '';
	// “New York City with the median age of patients”: what is behind may be meant.
	const within = words.narrower.exec(guess)?.[1] ?? '';
	const [from, to] = [start - sentence.start, end - sentence.start];
	const near = phrases
		.filter(
			(each) => each.split(' ').length <= MOST_WORDS && !words.noThing.test(each) && !isUnit(each, number, numbers)
		)
		.map((each) => ({ each, away: distance(sentence.text.toLowerCase(), each.toLowerCase(), from, to) }))
		.sort((one, other) => one.away - other.away)
		.map(({ each }) => each);
	const wide = widened(guess, sentence.text, words.beginsPhrase);
	const guesses = [wide, guess];
	const isSure = wide !== '' || claims[0]?.about.subject?.sure === true;
	const all = [upToVerb(number, words), counted, amount, within, ...(isSure ? guesses : []), ...near, ...guesses]
		.filter((each) => each !== '')
		.map((each) => each.slice(0, 1).toUpperCase() + each.slice(1));
	// “Its March 18 meeting …”: what holds a number or points elsewhere.
	const isPoor = (each: string) => words.pointsElsewhere.test(each) || words.bareNoun.test(each);
	const distinct = [...new Set(all)];
	return [...distinct.filter((each) => !isPoor(each)), ...distinct.filter(isPoor)].slice(0, 6);
}

/** “TWh”, “terawatt hours”: words of the numbers of its sentence, which are of no things that are counted. */
function isUnit(phrase: string, { sentence }: PastedNumber, numbers: readonly PastedNumber[]): boolean {
	const words = phrase.toLowerCase();
	return numbers.some(
		({ sentence: other, text, claims }) =>
			other.start === sentence.start &&
			unitOf(claims[0]?.reading.unit ?? 'count')?.dimension !== 'count' &&
			claims[0]?.reading.noun === undefined &&
			text.toLowerCase().includes(words)
	);
}

/** How many letters stand between a phrase and a number; what stands behind the number is a little farther. */
function distance(sentence: string, phrase: string, from: number, to: number): number {
	const before = sentence.slice(0, from).lastIndexOf(phrase);
	const behind = sentence.indexOf(phrase, to);
	return Math.min(
		before < 0 ? Infinity : from - before - phrase.length,
		behind < 0 ? Infinity : BEHIND + behind - to,
		sentence.length
	);
}

const BEHIND = 12;

/** “The capacity added around the world [grew by 50%]”: all of the clause before it, which a shorter phrase would say more than. */
function upToVerb({ claims, text, sentence, start }: PastedNumber, words: DeskWords): string {
	if (claims[0]?.reading.direction === undefined || !/^\p{Ll}/u.test(text)) return '';
	const before = sliceCodePoints(sentence.text, 0, start - sentence.start);
	const clause = before.split(words.clauseBegins).at(-1)?.trim() ?? '';
	const isWhole = /^\p{Lu}/u.test(clause) || words.beginsPhrase.test(clause);
	return isWhole && clause.split(/\s+/u).length <= MOST_IN_CLAUSE ? clause : '';
}

/** Longer ones no label holds. */
const MOST_IN_CLAUSE = 16;

/** With the words before it in its clause: “Total added renewable capacity” of “renewable capacity”. */
function widened(guess: string, sentence: string, begins: RegExp): string {
	// “the”, “a”: there it begins.
	const at = begins.test(guess) ? -1 : sentence.toLowerCase().indexOf(guess.toLowerCase());
	const before = /(?:^|[\s,;:(])((?:\p{L}[\p{L}’'-]* ){1,3})$/u.exec(sentence.slice(0, Math.max(0, at)))?.[1] ?? '';
	return before === '' || before.length < at ? '' : before + sentence.slice(at, at + guess.length);
}

/** More words are rather a clause. */
const MOST_WORDS = 8;

/** What the rules take it to measure, unless that is but another word for a share; then what the words say of the part. */
function measuresFor({ claims, sentence, end }: PastedNumber, language: string): string[] {
	const words = deskWordsOf(language);
	const guess = claims[0]?.about.measure?.text;
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const said = words.behindOfThem.exec(behind)?.[1];
	const all = [...(said === undefined ? [] : [words.shareWhich(said)]), ...(guess === undefined ? [] : [guess])];
	return [...new Set(all)].filter((each) => !words.meansShare.test(each));
}

/** Plurals of its sentence, and what else the text counts, the most often first. */
function pluralsIn({ phrases }: PastedNumber, all: readonly PastedNumber[], language: string): string[] {
	const { commonPlurals } = deskWordsOf(language);
	const counted = all.flatMap(({ claims }) => claims[0]?.about.of ?? claims[0]?.reading.noun ?? []);
	const often = (of: string) => counted.filter((each) => each === of).length;
	const [, most] = commonPlurals;
	const last = phrases.flatMap((phrase) => /(?<=^|\s)\p{Ll}+s$/u.exec(phrase)?.[0] ?? []);
	const own = [...new Set([...commonPlurals, ...last])].filter(
		(word) => phrases.some((phrase) => phrase.includes(word)) || word === most
	);
	return [...new Set([...own, ...[...counted].sort((a, b) => often(b) - often(a))])].slice(0, 6);
}

/** When, if that is after the article and the words call it neither forecast nor target. */
function futureOf({ cited, relative }: Desk, { number, answer }: Answered): string | undefined {
	const [claim] = number.claims;
	if (answer.nature !== undefined || draftedNature(number.claims) !== undefined) return undefined;
	const period = claim?.record['period'];
	const dated = claim?.dated?.words;
	const written = typeof period === 'object' && period !== null && 'date' in period ? String(period.date) : undefined;
	const date = answer.period ?? (dated === undefined ? undefined : relative[dated]) ?? written;
	const [held, issued] = [parseDate(date ?? ''), parseDate(cited.when)];
	return held && issued && held.first > issued.last ? periodWords(date ?? '') : undefined;
}

/** “When is “last year”? 2023, if the article is of 2024”: offered, since words that are not dated stand as they are. */
function relativeQuestion({ cited, relative, language }: Desk, { number, answer }: Answered): Question[] {
	const dated = number.claims[0]?.dated;
	if (!dated?.isRelative || answer.period !== undefined || relative[dated.words] !== undefined) return [];
	const date = dateOfRelative(dated.words, cited.when, language);
	return [
		{
			about: 'period',
			ask: `When is “${dated.words}”?`,
			choices:
				date === undefined
					? []
					: [
							{
								label: `${periodWords(date)}, if the article is of ${periodWords(cited.when)}`,
								answer: {},
								relative: { [dated.words]: date }
							}
						],
			must: false
		}
	];
}
