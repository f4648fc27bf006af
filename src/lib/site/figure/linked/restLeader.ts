/** On a figure's own page words and mark are joined while nothing is pointed at too: the first that a clean line can join. */
import type { Box } from '../../../scene/shapes';
import { cleanLine } from './cleanLine';
import { clearPlace, leaderElement } from './drawLeader';
import { markFor, type Item } from './items';

/** px beside links and labels. Between two words of a sentence there is less. */
const BESIDE = 8;

/**
 * Draws the line anew: past all lines of words or, where these close every way, between two words of the next. None on
 * narrow screens, or where every way would cross words or marks.
 */
export function restLeader(root: HTMLElement, items: readonly Item[]): void {
	const place = clearPlace(root, items);
	if (!place) return;
	const { seen, marks, boxIn } = place;
	const quotes = [...root.querySelectorAll('blockquote')];
	const read = (parts: RegExp) => quotes.flatMap((quote) => boxesOf(quote, parts)).map(boxIn);
	const [lines, single] = [read(/[^]+/g), read(/\S+/g)];
	const around = (element: Element): Box => {
		const box = boxIn(element.getBoundingClientRect());
		return { ...box, x: box.x - BESIDE, width: box.width + 2 * BESIDE };
	};
	const links = [...root.querySelectorAll('blockquote a')].map(around);
	for (const closed of [lines, single])
		for (const words of seen.filter(({ kind, element }) => kind === 'words' && 'number' in element.dataset)) {
			const mark = markFor(words, marks);
			if (!mark) continue;
			const texts = [...mark.place.querySelectorAll('text')].map(around);
			const others = marks.filter((each) => each !== mark).map(({ element }) => boxIn(element.getBoundingClientRect()));
			// Words that run over two lines begin the line where they end, or where they begin.
			for (const from of [...words.element.getClientRects()].reverse().map(boxIn)) {
				const below = [...closed, ...links].filter(({ y }) => y >= from.y + from.height / 2);
				const way = cleanLine(
					from,
					boxIn(mark.element.getBoundingClientRect()),
					boxIn(mark.place.getBoundingClientRect()).y,
					[...texts, ...others, ...below],
					closed === single ? spacesIn(below, from) : undefined
				);
				if (way) return root.append(leaderElement(way));
			}
		}
}

/** The middle of each space between two words of a line that stands below these. */
function spacesIn(words: readonly Box[], { x, width }: Box): number[] {
	return words.flatMap((word, i) => {
		const next = words[i + 1];
		const middle = (word.x + word.width + (next?.x ?? 0)) / 2;
		return next?.y === word.y && middle > x && middle < x + width ? [middle] : [];
	});
}

/** Of the parts of a quote and of who said it: those of its texts, since its paragraphs are as wide as the place. */
function boxesOf(quote: Element, parts: RegExp): DOMRect[] {
	const texts = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	const boxes: DOMRect[] = [];
	while (texts.nextNode()) {
		const text = texts.currentNode as Text;
		for (const { 0: part, index } of text.data.matchAll(parts)) {
			range.setStart(text, index);
			range.setEnd(text, index + part.length);
			boxes.push(...range.getClientRects());
		}
	}
	return boxes;
}
