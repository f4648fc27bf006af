/** Words that tell what kind of statement an English sentence makes of each of its numbers. Places are UTF-16 units of the sentence. */
import { tokenise } from '../language/tokens';
import type { DraftingRules, NatureWords, Placed } from '../types';
import { tagsOf } from './about/tags';
import { DIGITS } from './digits';

type Nature = NatureWords['nature'];

interface Cue {
	readonly nature: Nature;
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** A span of the sentence. */
type Span = Pick<Placed, 'start' | 'end'>;

/** A sentence without what is said beside, its numbers that are no dates, and what parts a number from a cue behind it. */
interface Sentence {
	readonly said: string;
	readonly numbers: readonly Span[];
	readonly actions: readonly Span[];
}

const CUES: readonly (readonly [RegExp, Nature])[] = [
	[
		/\b(?:forecast(?:s|ed|ing)?|expect(?:s|ed|ing)?|project(?:s|ed|ing)|(?:they|we|who|analysts|economists|experts|forecasters|officials|researchers|scientists) project|predict(?:s|ed|ing)?|anticipat(?:es?|ed|ing)|foresees?|likely to|(?:(?:is|are|was|were|be|been|now|still|all)|['’](?:re|s)) (?:set|poised|slated) to (?=\p{Ll})|(?:on (?:course|track)|tipped) to|will)\b|['’]ll\b/giu,
		'forecast'
	],
	[/\b(?:aims?|targets?|goals?|pledges?|(?<!the )pledged)\b/giu, 'target'],
	[/\bestimat(?:es?|ed|ing)\b/giu, 'estimate']
];

/** What is told of a thing beside: “people whose numbers are expected to grow in 2023”. Numbers in it are years. */
const BESIDE = /\bwhose\b(?:[^,;:.\p{Nd}]|\b(?:19|20)\p{Nd}{2}\b)*(?=[,;:.]|$)/giu;

/** What a number is compared with, and what nothing more is said of: “more than expected”, “nobody had expected it”. */
const COMPARED_WITH =
	/\b(?:than|as)\s+(?:(?:was|were|had been|previously|originally|widely)\s+)*(?:forecast|expected|predicted|projected|anticipated|estimated)\b|\b(?:expect(?:ed|s)?|predict(?:ed|s)?|forecast|anticipated)\s+(?:it|that|this|so)(?=[.,;]|$)/giu;

/** With these another statement begins, of which the words before say nothing. */
const ANOTHER =
	/[;:!?()—–“”"]|\.(?!\p{Nd})|,\s+(?:but|and|while|which|who|whose|after|as|with|when|up|down|compared|having|below|above|against|has|have|had|is|are|was|were|\p{Ll}+ed)\b|\b(?:but|while|whereas|although|though|because|since|after|when|which|who|whose|where|if|than)\b/iu;
/** A number behind these is what others are compared with. */
const COMPARED = /\b(?:from|than|since|against|after|following|below|above|over the)\s+(?:[^\s,]+\s+){0,2}$/iu;
/** Between the numbers of one list. */
const LISTED = /^[^\p{L}]*(?:(?:and|or|to|by)\b)?[^\p{L}]*$/iu;
/** Cues that stand behind what they speak of: “40 ships will come”, “40 ships are expected”. */
const BEHIND = /^(?:will|['’]ll|likely to|.*\b(?:set|poised|slated|course|track|tipped) to ?)$/iu;
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:(?:now|also|still|widely|currently)\s+)?$/iu;
const PARTICIPLE = /^(?:forecast(?:ed)?|expected|projected|predicted|anticipated|estimated|pledged)$/iu;
const NOUN = /^(?:forecasts?|targets?|goals?|pledges?|estimates?|aims?)$/iu;
/** Between a number and the noun that it describes: “90% target”, “£2bn savings target”. */
const DESCRIBED = /^[-‑ \u00a0]*(?:[\p{L}-]+[ \u00a0]+){0,2}$/u;
const FUNCTION_WORD = /\b(?:of|in|for|by|to|from|on|at|with|and|or|as|is|are|was|were|the|a|an|its|their)\b/iu;

/**
 * Of each number: what a word that governs it makes it, `sure`; what a word of the sentence may make it, not sure, where that word
 * governs no number; undefined where the sentence reports.
 */
export const naturesOf: DraftingRules['naturesOf'] = (sentence, placed) => {
	const blank = (words: string) => ' '.repeat(words.length);
	const said = sentence.replace(BESIDE, blank).replace(COMPARED_WITH, blank);
	const cues = cuesIn(said);
	if (cues.length === 0) return placed.map(() => undefined);
	const numbers = placed.filter(({ reading }) => reading.unit !== 'date');
	const parts: Sentence = { said, numbers, actions: actionsIn(said) };
	const governed = new Map(cues.map((cue) => [cue, numbers.filter((number) => governs(parts, cue, number))]));
	return placed.map((number) => {
		if (!numbers.includes(number)) return undefined;
		const sure = cues.find((cue) => governed.get(cue)?.includes(number));
		if (sure) return natureFrom(sure, true);
		const open = cues.find((cue) => governed.get(cue)?.length === 0 || mayGovern(said, cue, number));
		return open && natureFrom(open, false);
	});
};

function natureFrom({ nature, words }: Cue, sure: boolean): NatureWords {
	return { nature, words: words.trim(), sure };
}

function cuesIn(said: string): Cue[] {
	return CUES.flatMap(([pattern, nature]) =>
		[...said.matchAll(pattern)].map(({ 0: words, index }) => ({
			nature,
			words,
			start: index,
			end: index + words.trimEnd().length
		}))
	);
}

/** Whether the word surely speaks of the number. */
function governs(sentence: Sentence, cue: Cue, number: Span): boolean {
	const { said, numbers } = sentence;
	if (number.end <= cue.start) return governsBefore(sentence, cue, number);
	if (number.start < cue.end) return number.start <= cue.start && cue.end <= number.end;
	const before = numbers.filter(({ start, end }) => start >= cue.end && end <= number.start).at(-1);
	if (before) return governs(sentence, cue, before) && LISTED.test(said.slice(before.end, number.start));
	const between = said.slice(cue.end, number.start);
	// “its 90% target of last year’s 300 ships”: a noun that describes one number has no other.
	const isTaken = NOUN.test(cue.words) && numbers.some((other) => governsBefore(sentence, cue, other));
	return !isTaken && !ANOTHER.test(between) && !COMPARED.test(between);
}

/** “the 90% target”, “40 ships are expected”, “40 ships will come”. */
function governsBefore({ said, actions }: Sentence, cue: Cue, number: Span): boolean {
	if (number.end > cue.start) return false;
	const between = said.slice(number.end, cue.start);
	if (NOUN.test(cue.words) && DESCRIBED.test(between) && !FUNCTION_WORD.test(between)) return true;
	if (!BEHIND.test(cue.words) && !(PARTICIPLE.test(cue.words) && PASSIVE.test(between))) return false;
	if (ANOTHER.test(between) || between.includes(',')) return false;
	return !actions.some(({ start, end }) => start >= number.end && end <= cue.start);
}

/** Where somebody does something else, or a new part begins: verbs, pronouns and marks. */
function actionsIn(said: string): Span[] {
	const tokens = tokenise(said, DIGITS);
	const tags = tagsOf(tokens);
	return tokens.filter((_, at) => tags[at] === 'verb' || tags[at] === 'pronoun' || tags[at] === 'mark');
}

/** Whether the word may speak of the number too, though it surely speaks of another: further on in the same statement. */
function mayGovern(said: string, cue: Cue, number: Span): boolean {
	return number.start >= cue.end && !ANOTHER.test(said.slice(cue.end, number.start));
}
