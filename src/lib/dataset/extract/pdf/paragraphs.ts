/** Lines of pages → paragraphs, words that were parted at the end of a line joined; and where each page begins. */
import type { Line } from './pieces';

export interface Flowed {
	readonly text: string;
	/** Where each page begins, in UTF-16 units. */
	readonly pages: readonly number[];
}

/** Lines of one paragraph stand no further apart than this, in the page's usual distance. */
const APART = 1.35;
/** How wide a letter is, and how far a line may end before its column though more would have had room: in sizes of the font. */
const LETTER = 0.5;
const ROOM = 1;
const INDENT = 0.9;

export function flow(pages: readonly (readonly Line[])[]): Flowed {
	const words = wordsOf(pages);
	const starts: number[] = [];
	// What is finished is not looked at again: the time that a text takes grows with it alone.
	const finished: string[] = [];
	let length = 0;
	let open = '';
	let last: Line | undefined;
	for (const page of pages) {
		const lines = withoutLoneRows(page);
		let isNew = true;
		const pitch = pitchesOf(lines);
		const edges = edgesOf(lines);
		for (const line of lines) {
			const end = last === undefined ? '' : endBetween(last, line, isNew, pitch(line), edges);
			if (end === undefined) open = joinedTo(open, line.text, words);
			else {
				finished.push(open, end);
				length += open.length + end.length;
				open = '';
			}
			if (isNew) starts.push(length + open.length);
			isNew = false;
			open += line.text;
			last = line;
		}
		if (isNew) starts.push(length + open.length);
	}
	return { text: [...finished, open].join(''), pages: starts };
}

/** What parts two lines that are no one paragraph: rows of a table stand below each other. Undefined within a paragraph. */
function endBetween(
	last: Line,
	line: Line,
	isNewPage: boolean,
	pitch: number,
	edges: (line: Line) => number
): string | undefined {
	if (last.cells > 1 && line.cells > 1) return '\n';
	const isRow = last.cells > 1 || line.cells > 1;
	return isRow || (isNewPage ? endsAtPage(last, line) : endsBefore(last, line, pitch, edges)) ? '\n\n' : undefined;
}

/** A line with one wide gap, and no row before or behind it, was only stretched. */
function withoutLoneRows(lines: readonly Line[]): Line[] {
	return lines.map((line, at) => {
		const isAlone = (lines[at - 1]?.cells ?? 1) === 1 && (lines[at + 1]?.cells ?? 1) === 1;
		return line.cells === 2 && isAlone ? { ...line, text: line.text.replaceAll('\t', ' '), cells: 1 } : line;
	});
}

/** The usual distance from line to line, for lines of one size: notes stand closer than the text above them. */
function pitchesOf(lines: readonly Line[]): (line: Line) => number {
	const known = new Map<number, number>();
	const all = pitchOf(stepsOf(lines, () => true)) ?? Number.POSITIVE_INFINITY;
	return ({ size }) => {
		const like = Math.round(size * 2);
		const found = known.get(like);
		if (found !== undefined) return found;
		const own = stepsOf(lines, (line) => Math.round(line.size * 2) === like);
		const usual = own.length < STEPS ? 0 : (pitchOf(own) ?? 0);
		// Else no two of its lines would be one paragraph.
		const pitch = usual > APART * Math.max(all, size * 1.05) && usual < WIDE * size ? usual : all;
		known.set(like, pitch);
		return pitch;
	};
}

/** So many distances tell what is usual. */
const STEPS = 8;
/** Lines of a text stand no further apart, in sizes of their font: labels of a chart do. */
const WIDE = 1.8;

/** From line to line of those that are meant, the shortest first. */
function stepsOf(lines: readonly Line[], isMeant: (line: Line) => boolean): number[] {
	return lines
		.flatMap((line, at) => {
			const before = lines[at - 1];
			return before && isMeant(before) && isMeant(line) ? [before.y - line.y] : [];
		})
		.filter((step) => step > 0)
		.sort((one, other) => one - other);
}

/** Of the closer ones, since rows of tables and headings stand further apart. */
const pitchOf = (steps: readonly number[]): number | undefined => steps[Math.floor(steps.length / 4)];

/** So many lines tell how far a column reaches, though a heading goes across it. */
const COLUMN = 10;

/** How far lines of the same column reach to the right: by where they begin, since columns differ. */
function edgesOf(lines: readonly Line[]): (line: Line) => number {
	const known = new Map<number, number>();
	const edgeAt = (left: number): number => {
		const rights = lines.filter((other) => Math.abs(other.left - left) < 30).map((other) => other.right);
		rights.sort((one, other) => one - other);
		return rights[rights.length > COLUMN ? Math.floor(0.9 * rights.length) : rights.length - 1] ?? 0;
	};
	return ({ left, right }) => {
		const place = Math.round(left);
		const edge = known.get(place) ?? edgeAt(place);
		known.set(place, edge);
		return Math.max(right, edge);
	};
}

const ENDS = /[.!?:;]["”’)\]]*$/u;

/** Whether a paragraph ends between two lines of a page. */
function endsBefore(last: Line, line: Line, pitch: number, edgeOf: (line: Line) => number): boolean {
	const step = last.y - line.y;
	const isLarger = Math.abs(line.size - last.size) > 0.12 * last.size;
	if (step < 0 || step > 3 * pitch) return isLarger || !continuesSentence(last, line);
	const isApart = step > APART * Math.max(pitch, last.size * 1.05);
	const isIndented = line.left > last.left + INDENT * line.size && line.left < last.left + 4 * line.size;
	const word = (line.text.split(/\s/u)[0] ?? '').length * LETTER;
	const isShort = last.right < edgeOf(last) - (word + ROOM) * last.size;
	if (isLarger || isApart) return true;
	if (isIndented && ENDS.test(last.text)) return true;
	if (/^(?:[•▪●◦–—-]|\d{1,2}[.)]|\([a-z0-9]{1,3}\))\s/u.test(line.text)) return true;
	return isShort && !continuesSentence(last, line);
}

/** A page goes on with a sentence that the page before it had begun. */
function endsAtPage(last: Line, line: Line): boolean {
	return !continuesSentence(last, line) || Math.abs(line.size - last.size) > 0.12 * last.size;
}

function continuesSentence(last: Line, line: Line): boolean {
	if (/[\p{L}][-\u00ad]$/u.test(last.text) && /^\p{Ll}/u.test(line.text)) return true;
	return !ENDS.test(last.text) && /^[\p{Ll}\p{Nd}(“"$€£]/u.test(line.text);
}

/** All words of the document, in small letters, those at the ends of lines left out. */
function wordsOf(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
	return new Set(
		pages.flatMap((lines) =>
			lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{M}-])/gu) ?? [])
		)
	);
}

const PARTED = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u2010]$/u;

/** Text and the line behind it: with a blank between, or one word where the end of a line had parted it. */
function joinedTo(text: string, next: string, words: ReadonlySet<string>): string {
	if (text.endsWith('\u00ad')) return text.slice(0, -1);
	const [, first] = PARTED.exec(text) ?? [];
	const second = /^[\p{Ll}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(next)?.[0];
	if (first === undefined || second === undefined) return endsOpen(text, next, words) ? text : `${text} `;
	// "long-\nterm": where the text has it with its hyphen elsewhere, and not without, the hyphen stays.
	const [whole, hyphened] = [`${first}${second}`, `${first}-${second}`].map((word) => words.has(word.toLowerCase()));
	return hyphened === true && whole !== true ? text : text.slice(0, -1);
}

/** Addresses, spans of numbers, and scripts that part no words go on without a blank. */
function endsOpen(text: string, next: string, words: ReadonlySet<string>): boolean {
	if (/[/@]$/u.test(text)) return true;
	if (/\p{Script=Hangul}$/u.test(text) && isOneKoreanWord(text, next, words)) return true;
	if (WITHOUT_BLANKS.test(text.slice(-1)) && WITHOUT_BLANKS.test(next.slice(0, 1))) return true;
	return /[\p{L}\d][-–—]$/u.test(text) && /^[\p{L}\d]/u.test(next);
}

/** Lines of Korean end within words, too, though blanks part these: one that stands whole elsewhere is one here. */
function isOneKoreanWord(text: string, next: string, words: ReadonlySet<string>): boolean {
	const first = /\p{Script=Hangul}+$/u.exec(text)?.[0] ?? '';
	const second = /^\p{Script=Hangul}+/u.exec(next)?.[0] ?? '';
	return second !== '' && words.has(`${first}${second}`);
}

const WITHOUT_BLANKS =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，；：？！（）《》「」]/u;
