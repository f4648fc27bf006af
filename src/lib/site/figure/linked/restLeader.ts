/** On a figure's own page words and mark are joined while nothing is pointed at too: the first that a clean line can join. */
import { cleanLine } from './cleanLine';
import { clearPlace, leaderElement } from './drawLeader';
import { markFor, type Item } from './items';

/** Draws the line anew; none on narrow screens, or where every way would cross words or marks. */
export function restLeader(root: HTMLElement, items: readonly Item[]): void {
	const place = clearPlace(root, items);
	if (!place) return;
	const { seen, marks, boxIn } = place;
	const lines = [...root.querySelectorAll('blockquote')].flatMap(linesOf);
	for (const words of seen.filter(({ kind, element }) => kind === 'words' && 'number' in element.dataset)) {
		const mark = markFor(words, marks);
		if (!mark) continue;
		const texts = [...mark.place.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
		const others = marks.filter((each) => each !== mark).map(({ element }) => element.getBoundingClientRect());
		// Words that run over two lines begin the line where they end, or where they begin.
		for (const from of [...words.element.getClientRects()].reverse()) {
			const below = lines.filter(({ top }) => top >= from.top + from.height / 2);
			const way = cleanLine(
				boxIn(from),
				boxIn(mark.element.getBoundingClientRect()),
				boxIn(mark.place.getBoundingClientRect()).y,
				[...texts, ...others, ...below].map(boxIn)
			);
			if (way) return root.append(leaderElement(way));
		}
	}
}

/** Of a quote and who said it: those of its texts, since its paragraphs are as wide as the place. */
function linesOf(quote: Element): DOMRect[] {
	const texts = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	const lines: DOMRect[] = [];
	while (texts.nextNode()) {
		range.selectNode(texts.currentNode);
		lines.push(...range.getClientRects());
	}
	return lines;
}
