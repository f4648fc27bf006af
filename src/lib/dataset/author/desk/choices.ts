/** Answers to choose from: what a number may be of, what it may measure, and what may be counted. */
import { unitOf } from '../../../quantity/unit';
import { deskWordsOf, type DeskWords } from '../../../words/deskWords';
import { sliceCodePoints } from '../../../words/locate';
import { withCapital } from '../../../words/typography';
import { countedOf } from '../draft/draftedClaim';
import type { PastedNumber } from './numbers';
import type { Answered, Desk } from './told';

/** What the rules take it for, wider and narrower, then the noun phrases of the sentence; what is rather not it stands last. */
export function subjectsFor(number: PastedNumber, numbers: readonly PastedNumber[], language: string): string[] {
	const { claims, phrases, sentence, start, end } = number;
	const words = deskWordsOf(language);
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const amount = words.behindOfWhat.exec(behind)?.[1] ?? '';
	const own = countedOf(claims[0]) ?? '';
	const done = words.behindCounted.exec(behind)?.[1] ?? '';
	const counted = done === '' ? '' : `${own} ${done}`.trim();
	const found = claims[0]?.about.subject?.text ?? '';
	const guess = words.noThing.test(found) ? '' : found;
	// “New York City with the median age of patients”: what is behind may be meant.
	const within = words.narrower.exec(guess)?.[1] ?? '';
	const [from, to] = [start - sentence.start, end - sentence.start];
	const others = own === '' ? [] : countedBeside(number, numbers);
	const near = phrases
		.filter(
			(each) =>
				!others.includes(each.toLowerCase()) &&
				each.split(' ').length <= MOST_WORDS &&
				!words.noThing.test(each) &&
				!/['’]s?$/u.test(each) &&
				!isUnit(each, number, numbers)
		)
		.map((each) => ({ each, away: distance(sentence.text.toLowerCase(), each.toLowerCase(), from, to) }))
		.sort((one, other) => one.away - other.away)
		.map(({ each }) => each);
	// The latest clause before the number is its own.
	const opening = near
		.map((each) => ({ each, at: opensAt(each, sentence.text, from, words) }))
		.filter(({ at }) => at >= 0)
		.sort((one, other) => other.at - one.at || other.each.length - one.each.length)
		.map(({ each }) => each);
	const wide = widened(guess, sentence.text, words);
	const guesses = [wide, guess];
	const isSure = wide !== '' || claims[0]?.about.subject?.sure === true;
	const all = [
		upToVerb(number, words),
		counted,
		own,
		...(isShare(claims) ? [amount] : []),
		within,
		...(isSure ? guesses : []),
		...opening,
		amount,
		...near,
		...guesses
	]
		.filter((each) => each !== '')
		.map(withCapital);
	// “Its March 18 meeting …”: what holds a number or points elsewhere.
	const isPoor = (each: string) => words.pointsElsewhere.test(each) || words.bareNoun.test(each);
	const distinct = [...new Set(all)];
	return [...distinct.filter((each) => !isPoor(each)), ...distinct.filter(isPoor)].slice(0, 6);
}

function isShare(claims: PastedNumber['claims']): boolean {
	return unitOf(claims[0]?.reading.unit ?? '')?.dimension === 'share';
}

/** “Rail fares [rose above inflation by an average of 2.8%]”: where the clause begins that it opens; −1 if it opens none before the number. */
function opensAt(
	phrase: string,
	sentence: string,
	from: number,
	{ beginsSubject, opensWith, behindSpeaker }: DeskWords
): number {
	const before = sliceCodePoints(sentence, 0, from);
	const at = before.toLowerCase().indexOf(phrase.toLowerCase());
	const starts = [...before.matchAll(beginsSubject)].map(({ index, 0: { length } }) => index + length);
	const isStart = at === 0 || starts.includes(at) || opensWith.test(before.slice(0, Math.max(0, at)));
	return isStart && !behindSpeaker.test(before.slice(at + phrase.length)) ? at : -1;
}

/** What the other numbers of its sentence count: “8,674 deaths and 14,371 births”. */
function countedBeside({ id, sentence }: PastedNumber, numbers: readonly PastedNumber[]): string[] {
	return numbers.flatMap((other) => {
		if (other.id === id || other.sentence.start !== sentence.start) return [];
		return countedOf(other.claims[0])?.toLowerCase() ?? [];
	});
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
function widened(guess: string, sentence: string, { beginsPhrase, beforePhrase }: DeskWords): string {
	// “the”, “a”: there it begins.
	const at = beginsPhrase.test(guess) ? -1 : sentence.toLowerCase().indexOf(guess.toLowerCase());
	const before = /(?:^|[\s,;:(])((?:\p{L}[\p{L}’'-]* ){1,3})$/u.exec(sentence.slice(0, Math.max(0, at)))?.[1] ?? '';
	const [first = ''] = before.toLowerCase().split(' ');
	return before === '' || before.length < at || beforePhrase.has(first)
		? ''
		: before + sentence.slice(at, at + guess.length);
}

/** More words are rather a clause. */
const MOST_WORDS = 8;

/** What the rules take it to measure, unless that is but another word for a share; then what the words say of the part. */
export function measuresFor(
	{ claims, sentence, end }: PastedNumber,
	numbers: readonly PastedNumber[],
	language: string
): string[] {
	const words = deskWordsOf(language);
	const guess = claims[0]?.about.measure?.text;
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const said = words.behindOfThem.exec(behind)?.[1];
	const part = isShare(claims) ? words.behindPart.exec(behind)?.[1] : undefined;
	const whole = isShare(claims) ? words.behindOfWhat.exec(behind)?.[1] : undefined;
	const all = [
		...(said === undefined ? [] : [words.shareWhich(said)]),
		...(part === undefined ? [] : [part]),
		...(guess === undefined ? [] : [guess]),
		...(whole === undefined ? [] : [words.shareOfWhole(whole.trim())])
	];
	if (isRate(claims)) return [...new Set([...all, ...countedIn(numbers, sentence.start)])].slice(0, 6);
	return [...new Set(all)].filter((each) => !words.meansShare.test(each));
}

/** “6.7 per 100,000” */
export function isRate(claims: PastedNumber['claims']): boolean {
	return unitOf(claims[0]?.reading.unit ?? '')?.dimension === 'rate';
}

/** What the numbers of a text count, the nearest first. @param start of a sentence */
function countedIn(numbers: readonly PastedNumber[], start: number): string[] {
	return [...numbers]
		.sort((a, b) => Math.abs(a.sentence.start - start) - Math.abs(b.sentence.start - start))
		.flatMap(({ claims }) => countedOf(claims[0]) ?? []);
}

/**
 * “40,109 cases” of what? As the text says near it: “dengue cases”. Empty where its own words say that, and where nothing near does.
 * @param of what is counted
 */
export function casesOfWhat({ text, language }: Desk, { claims, start }: PastedNumber, of: string): string[] {
	const { bareCount, kindBefore, kindBehind } = deskWordsOf(language);
	const noun = bareCount.exec(of)?.[1];
	const subject = claims[0]?.about.subject;
	if (noun === undefined || (subject?.sure && subject.text.toLowerCase().includes(` ${noun}`))) return [];
	const near = text.slice(Math.max(0, start - NEAR), start + NEAR);
	const kinds = [...near.matchAll(kindBefore(noun)), ...near.matchAll(kindBehind(noun))].map(([words]) => words);
	// A headline’s capitals say no more.
	const isOnce = (kind: string, at: number) =>
		kinds.findIndex((other) => other.toLowerCase() === kind.toLowerCase()) === at;
	return kinds
		.sort((a, b) => Number(/^\p{Lu}/u.test(a)) - Number(/^\p{Lu}/u.test(b)))
		.filter(isOnce)
		.slice(0, 4);
}

/** Letters around a number in which its text says what it counts. */
const NEAR = 6000;

/** Plurals of its sentence, and what else the text counts, the most often first. */
export function pluralsIn({ phrases }: PastedNumber, all: readonly PastedNumber[], language: string): string[] {
	const { commonPlurals, noThing } = deskWordsOf(language);
	const counted = all.flatMap(({ claims }) => countedOf(claims[0]) ?? []);
	const often = (of: string) => counted.filter((each) => each === of).length;
	const [, most] = commonPlurals;
	const last = phrases.flatMap((phrase) => /(?<=^|\s)\p{Ll}+s$/u.exec(phrase)?.[0] ?? []);
	const own = [...new Set([...commonPlurals, ...last])].filter(
		(word) => !noThing.test(word) && (phrases.some((phrase) => phrase.includes(word)) || word === most)
	);
	return [...new Set([...own, ...[...counted].sort((a, b) => often(b) - often(a))])].slice(0, 6);
}

/** “72 children and adults”: what is counted may be both. */
export function coordinatedOf({ language }: Desk, { number }: Answered): string | undefined {
	const { claims, sentence, end } = number;
	const noun = countedOf(claims[0]) ?? '';
	if (!number.text.endsWith(noun)) return undefined;
	const behind = sliceCodePoints(sentence.text, end - sentence.start, Infinity);
	const more = deskWordsOf(language).behindCoordinated.exec(behind)?.[0];
	return more === undefined ? undefined : `${noun}${more}`;
}
