/** The sentence that a passage of a text stands in. */
import { codePoints, positionIndex, sliceCodePoints } from './codePoints';
import { packOf } from './packs';

/** How far a sentence is followed on each side, in code points: longer ones are read in part. */
const REACH = 600;

const BY_SENTENCE: { readonly granularity: 'sentence' } = { granularity: 'sentence' };

/** A stretch of a text, in code points, with its words. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/**
 * The sentence around a passage, or the sentences if it reaches over several; offsets count from the start of the text.
 * @param language BCP 47 tag of the text
 */
export function sentenceAround(text: string, start: number, end: number, language: string): Stretch {
	const from = Math.max(0, start - REACH);
	const window = sliceCodePoints(text, from, end + REACH);
	const { toCodePoints } = positionIndex(window);
	const [first, last] = [start - from, end - from];
	let [left, right] = [0, codePoints(window)];
	for (const at of sentenceEnds(window, language)) {
		const place = toCodePoints(at);
		if (place <= first) left = place;
		else if (place >= last) {
			right = place;
			break;
		}
	}
	const blanks = /^\s*/u.exec(sliceCodePoints(window, left, right))?.[0] ?? '';
	left = Math.min(left + codePoints(blanks), first);
	const sentence = sliceCodePoints(window, left, right);
	return { start: from + left, end: from + right, text: sentence };
}

/** All sentences of a text, trimmed, in UTF-16 units. */
export function sentencesIn(text: string, language: string): { readonly from: number; readonly to: number }[] {
	let start = 0;
	return sentenceEnds(text, language).flatMap((end) => {
		const sentence = text.slice(start, end);
		const from = start + sentence.length - sentence.trimStart().length;
		const to = start + sentence.trimEnd().length;
		start = end;
		return to > from ? [{ from, to }] : [];
	});
}

/** A full stop and what may stand behind it. */
const STOP = /[.!?…]["”’)\]]*\s+/gu;

/** A full stop to which the next sentence was pasted, as where a page parts paragraphs by style alone: “a deficit.The loan”; not behind a name. */
const GLUED_STOP = /(?<=(?<![\p{L}\p{N}.@/])\p{Ll}{3,})[.!?]["”’)\]]*(?=\p{Lu}\p{Ll}*[ ,])/gu;

/** Longer ones are no abbreviations. */
const LONGEST_WORD = 40;

/** The word before a full stop, with what it is glued to: “21st” and “16.0 °C” are no abbreviation and no initial. */
const LAST_WORD = /([\p{N}°]?)((?:\p{L}\.)*\p{L}+)$/u;

/** “19 July 2024 09:09”, and nothing else on its line. */
const DATE_LINE = /^\p{N}{1,2}\.? \p{Lu}\p{L}+\.?,? \p{N}{4}(?:[ ,|–—-]*\p{N}{1,2}[:.]\p{N}{2})?[ \t]*(?:\n|$)/u;

/** Ends of sentences in UTF-16 units. A full stop behind an abbreviation or an initial is none. */
function sentenceEnds(text: string, language: string): number[] {
	const ends: number[] = [];
	const pack = packOf(language);
	const abbreviations = pack?.abbreviations ?? new Set<string>();
	/** Whether the full stop behind it ends no sentence. */
	const isShort = (before: string, next: string) => {
		const [, glued = '', word = ''] = LAST_WORD.exec(before.slice(-LONGEST_WORD)) ?? [];
		const isForm = glued === '' && (/(?:^|\.)\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase()));
		return isForm && pack?.endsSentence(word, next.slice(0, LONGEST_WORD)) !== true;
	};
	const plain = unwrappedOf(text, pack?.endsNone);
	for (const { index, segment } of segmentsOf(plain, language)) {
		// By the rules of Unicode (UAX 29, SB8) no sentence begins with digits and small letters; in reports many do.
		for (const stop of segment.matchAll(STOP)) {
			const end = stop.index + stop[0].length;
			if (/^\p{Nd}/u.test(segment.slice(end)) && !isShort(segment.slice(0, stop.index), segment.slice(end)))
				ends.push(index + end);
		}
		for (const stop of segment.matchAll(GLUED_STOP)) ends.push(index + stop.index + stop[0].length);
		const stopped = /^(.*)\.\s*$/su.exec(segment)?.[1];
		const isLast = index + segment.length === text.length;
		const to = index + segment.length;
		if (isLast || /\n/.test(segment) || stopped === undefined || !isShort(stopped, plain.slice(to, to + LONGEST_WORD)))
			ends.push(to);
	}
	return ends;
}

/** Shorter lines are of menus. */
const LEAST_OF_TEXT = 30;

/**
 * The text with blanks for the ends of lines that end no sentence: where one was broken to fit a width, and where a page or a column
 * parted “a majority of members and / / their leaders say so”. Each character is looked at a constant number of times.
 */
function unwrappedOf(text: string, endsNone: ReadonlySet<string> | undefined): string {
	const pieces = text.split(/(\n\s*\n)/u);
	let joined = '';
	/** Of the line before, what its last word and its length are told by. */
	let line = '';
	for (let at = 0; at < pieces.length; at += 2) {
		const paragraph = unwrapped(pieces[at] ?? '');
		const between = pieces[at - 1] ?? '';
		const last = /(?<!\S)\p{Ll}+$/u.exec(line)?.[0] ?? '';
		const isParted =
			line.length >= LEAST_OF_TEXT && endsNone?.has(last) === true && /^\p{L}/u.test(paragraph) && between !== '';
		joined += (isParted ? ' '.repeat(between.length) : between) + paragraph;
		const end = paragraph.lastIndexOf('\n');
		line = (end < 0 && isParted ? `${line}${between}${paragraph}` : paragraph.slice(end + 1)).slice(-LONGEST_WORD);
	}
	return joined;
}

/** A paragraph with a blank for each end of a line that was broken to fit a width. */
function unwrapped(paragraph: string): string {
	const lines = paragraph.split('\n');
	const widths = lines.map(widthOf);
	// Lines that go on in small letters tell how wide the others may be.
	const broken = widths.filter((_width, at) => isBroken(lines[at] ?? '', lines[at + 1], SMALL));
	const width = broken.reduce((widest, one) => Math.max(widest, one), 0);
	const isBlock =
		broken.length >= LEAST_OF_BLOCK &&
		!paragraph.includes('\t') &&
		widths.slice(1, -1).every((one) => one > width * FULL_LINE);
	return lines.reduce((joined, line, at) => {
		const before = lines[at - 1] ?? '';
		const isWithin = isBlock && at > 1 && isBroken(before, line, CAPITAL);
		return `${joined}${isWithin || goesOn(before, line, width) ? ' ' : '\n'}${line}`;
	});
}

const SMALL = /^\p{Ll}/u;

/** Any letter, behind a mark that opens. */
const CAPITAL = /^["“‘(]*\p{L}/u;

/** So many lines of a paragraph go on in small letters, where it is a block that was broken to fit a width. */
const LEAST_OF_BLOCK = 2;

/** No line of a block but its first, of which a part may stand elsewhere, and its last is shorter, in parts of its width: headings and items mostly are. */
const FULL_LINE = 0.75;

/** A line that goes on in small letters or with digits was broken; one that is a date is the headline’s. */
function goesOn(before: string, line: string, width: number): boolean {
	if (isBroken(before, line, SMALL)) return true;
	if (isBroken(before, line, /^\p{N}/u)) return !DATE_LINE.test(line) && widthOf(before) > width / 2;
	// “saw Smaller San Mateo / County had 5”: the first word of the line would not have fitted in the one before.
	const [word = ''] = /^\S+/u.exec(line) ?? [];
	return width > 0 && isBroken(before, line, CAPITAL) && widthOf(`${before} ${word}`) > width;
}

/** Whether a line may go on in the next one, as that begins. */
function isBroken(line: string, next: string | undefined, beginning: RegExp): boolean {
	return next !== undefined && /[^\s.!?:]$/u.test(line) && beginning.test(next);
}

/** In signs that are seen. */
function widthOf(line: string): number {
	return codePoints(line.replaceAll('\u00AD', ''));
}

/** Segments of a text, line by line: at line ends sentences end in any case (UAX 29, SB4), and engines take the square of a long text's time. */
function* segmentsOf(text: string, language: string): Iterable<{ readonly index: number; readonly segment: string }> {
	const segmenter = new Intl.Segmenter(language, BY_SENTENCE);
	let start = 0;
	for (const line of text.split(/(?<=\n)/u)) {
		for (const { index, segment } of segmenter.segment(line)) yield { index: start + index, segment };
		start += line.length;
	}
}
