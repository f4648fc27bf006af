/** Whether a quote was cut out of a word, of a number, or of what makes a number more or less. Asked where the text is at hand. */
import { near } from '../../quantity/decimal';
import { sliceCodePoints } from '../../words/locate';
import { readNumbers } from '../../words/read';
import type { Stretch } from '../../words/sentence';
import { stancesAround, type StanceFound } from '../../words/stance';
import type { Reading } from '../../words/types';
import type { Span } from '../types';

/** A place of the text, with its words. */
export interface Place extends Span {
	readonly text: string;
}

/** Letters of scripts that set words apart, and digits of any. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;
const JOINERS = /^[-\u2010\u2011'’]$/u;
/** What stands between the digits of one number. */
const WITHIN_NUMBER = /^[.,:\u066b\u066c'’\u00a0\u2009\u202f\u2012\u2013/-]$/u;
/** What belongs to the number that it stands at. */
const BEFORE_NUMBER = /[\p{Sc}−~≈±<>≤≥#№]|(?<=^|[\s(])[-–+]/u;
const AFTER_NUMBER = /^[%‰°\p{Sc}]$/u;

/** What a quote begins or ends within, with all of it, such as “the word “Hochwasser””; undefined if both ends are whole. */
export function cutWord(text: string, { start, end }: Span): string | undefined {
	for (const at of [start, end]) {
		const before = sliceCodePoints(text, Math.max(0, at - 40), at);
		const after = sliceCodePoints(text, at, at + 40);
		const [left, right] = [[...before].at(-1) ?? '', [...after][0] ?? ''];
		if (left !== '' && /\p{M}/u.test(right))
			return `a letter, before its accent (U+${(right.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
		const sign = signAround(before, after);
		if (sign !== undefined) return `the sign “${sign}”`;
		if (!isCut(before, after)) continue;
		const whole = `${/\S*$/u.exec(before)?.[0] ?? ''}${/^\S*/u.exec(after)?.[0] ?? ''}`.replace(
			/^[“‘"'(]+|[”’"'),.;:!?]+$/gu,
			''
		);
		return /\p{Nd}/u.test(left + right) || BEFORE_NUMBER.test(left) || AFTER_NUMBER.test(right)
			? `the number “${whole}”`
			: `the word “${whole}”`;
	}
	return undefined;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The sign of several characters that both make up: an emoji with what colours or joins it. Undefined if one ends there. */
function signAround(before: string, after: string): string | undefined {
	if (/\p{ASCII}$/u.test(before) || /^\p{ASCII}/u.test(after)) return undefined;
	const signs = [...GRAPHEMES.segment(before + after)];
	return signs.find(({ index, segment }) => index < before.length && index + segment.length > before.length)?.segment;
}

/** Whether a word or number goes on from what stands before a place to what stands after it. */
function isCut(before: string, after: string): boolean {
	const [right = '', second = ''] = [...after];
	const [left = '', last = ''] = [...before].reverse();
	if (WORD.test(left) && WORD.test(right)) return true;
	if (WORD.test(left) && JOINERS.test(right) && /[\p{L}\p{Nd}]/u.test(second)) return true;
	if (WORD.test(right) && JOINERS.test(left) && /[\p{L}\p{Nd}]/u.test(last)) return true;
	if (/\p{Nd}/u.test(left) && WITHIN_NUMBER.test(right) && /\p{Nd}/u.test(second)) return true;
	if (/\p{Nd}/u.test(right) && WITHIN_NUMBER.test(left) && /\p{Nd}/u.test(last)) return true;
	// Thousands that are set apart by plain spaces.
	if (/(?<!\p{Nd})\p{Nd}{1,3} $/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(after)) return true;
	if (/(?<!\p{Nd})\p{Nd}{1,3}$/u.test(before) && /^ \p{Nd}{3}(?!\p{Nd})/u.test(after)) return true;
	if (/\p{Nd}/u.test(right) && BEFORE_NUMBER.test(before.slice(-2))) return /\S$/u.test(before);
	return /\p{Nd}/u.test(left) && AFTER_NUMBER.test(right);
}

export interface CutNumber {
	/** As the text has it. */
	readonly whole: Place;
	/** As its sentence has it read. */
	readonly reading: Reading;
	/** Whether it stands within the quote whole, and only is read otherwise there. */
	readonly within: boolean;
	/** What the quote alone has read, if anything. */
	readonly alone?: Reading;
}

/** Numbers of the sentence around a quote that the quote cuts, or that it makes another of. */
export function cutNumbers(text: string, { start, end }: Span, sentence: Stretch, language: string): CutNumber[] {
	const [from, to] = [start - sentence.start, end - sentence.start];
	const alone = readNumbers(sliceCodePoints(text, start, end), language);
	return readNumbers(sentence.text, language)
		.filter((reading) => reading.start < to && reading.end > from)
		.flatMap((reading): CutNumber[] => {
			const whole = { start: sentence.start + reading.start, end: sentence.start + reading.end, text: reading.text };
			if (reading.start < from || reading.end > to) return [{ whole, reading, within: false }];
			const same = alone.find((other) => other.start < reading.end - from && other.end > reading.start - from);
			return same && saysTheSame(same, reading)
				? []
				: [{ whole, reading, within: true, ...(same ? { alone: same } : {}) }];
		});
}

function saysTheSame(one: Reading, other: Reading): boolean {
	const bounds = ({ stated, change }: Reading) => [...(stated ?? []), ...(change ? [change.from, change.to] : [])];
	const [mine, theirs] = [bounds(one), bounds(other)];
	return (
		near(one.value, other.value) &&
		one.unit === other.unit &&
		one.relation === other.relation &&
		mine.length === theirs.length &&
		mine.every((bound, index) => near(bound, theirs[index] ?? Number.NaN))
	);
}

export interface LeftOut extends Place {
	readonly stance: StanceFound['stance'];
}

/** What the sentence around a quote says that makes more or less of it. */
export function leftOutOf({ start, end }: Span, sentence: Stretch, language: string): LeftOut[] {
	return stancesAround(sentence.text, start - sentence.start, end - sentence.start, language).map((found) => ({
		stance: found.stance,
		start: sentence.start + found.start,
		end: sentence.start + found.end,
		text: found.text
	}));
}
