/** What runs along the pages of a document and belongs to none: headers, footers, numbers of pages. */
import type { Line } from './pieces';

export interface Page {
	readonly height: number;
	readonly lines: readonly Line[];
}

/** Above and below these parts of a page nothing runs along; a lone number may stand further in. */
const MARGIN = 0.13;
const NUMBER_MARGIN = 0.22;
/** How many lines from its top and bottom are looked at. */
const OUTER = 3;
/** On so many pages the same words run along. */
const FEWEST = 3;

/** "12", "– 12 –", "Page 3 of 10", "xiv", "3 | Report". */
const NUMBER = /^(?:page\s+)?[\s–—|·•-]*(?:\d{1,4}|[ivxlc]{1,7})[\s–—|·•-]*(?:(?:of|\/)\s*\d{1,4})?$/iu;

/** The lines of each page without what runs along. */
export function withoutFurniture(pages: readonly Page[]): (readonly Line[])[] {
	const times = new Map<string, number>();
	for (const page of pages)
		for (const key of new Set(outer(page).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
	const needed = Math.max(FEWEST, Math.min(pages.length * 0.2, 6));
	const numbered = numberedWith(pages);
	return pages.map((page, at) => {
		const edge = new Set(outer(page));
		return page.lines.filter(
			(line) =>
				!edge.has(line) || !(NUMBER.test(line.text) || numbered(line, at) || (times.get(keyOf(line)) ?? 0) >= needed)
		);
	});
}

/** Whether a row holds the number of its page, before or behind its other words (“7	1.2. Spaces”): pages are counted on from one to the next. */
function numberedWith(pages: readonly Page[]): (line: Line, at: number) => boolean {
	const counts = new Map<number, number>();
	for (const [at, page] of pages.entries())
		for (const first of new Set(outer(page).flatMap((line) => numbersBeside(line).map((number) => number - at))))
			counts.set(first, (counts.get(first) ?? 0) + 1);
	return (line, at) => numbersBeside(line).some((number) => (counts.get(number - at) ?? 0) >= FEWEST);
}

/** Of a row of several cells. */
function numbersBeside({ text }: Line): number[] {
	const cells = text.split('\t');
	const outermost = cells.length > 1 ? [cells[0], cells.at(-1)] : [];
	return outermost.flatMap((cell) => (cell !== undefined && /^\d{1,4}$/u.test(cell) ? [Number(cell)] : []));
}

function outer({ height, lines }: Page): Line[] {
	const byHeight = [...lines].sort((one, other) => other.y - one.y);
	const reaches = (line: Line) => height * (NUMBER.test(line.text) ? NUMBER_MARGIN : MARGIN);
	const top = byHeight.slice(0, OUTER).filter((line) => line.y > height - reaches(line));
	const bottom = byHeight.slice(-OUTER).filter((line) => line.y < reaches(line));
	return [...top, ...bottom];
}

/** The same words with another number are the same, also where that stands in a cell of its own. */
function keyOf({ text }: Line): string {
	return text
		.replace(/^\d{1,4}\t|\t\d{1,4}$/gu, '')
		.toLowerCase()
		.replace(/\d+/gu, '#')
		.replace(/\s+/gu, ' ');
}
