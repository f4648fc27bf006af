/** Shows what is selected: the marks and words that belong together are lit, and the tooltip tells of them. */
import type { MarkFact } from '../facts';
import { drawLeader } from './drawLeader';
import { answers, markFor, type Item } from './items';
import type { Selection } from './selection';
import { hideTip, showsTip, showTip, tipPart } from './tip';

/** What each place’s line and tooltip tell of. */
const toldOf = new WeakMap<HTMLElement, Item>();

export function light(root: HTMLElement, items: readonly Item[], { pinned, current }: Selection<Item>): void {
	for (const each of items) {
		each.element.classList.toggle('lit', current !== undefined && answers(current, each));
		if (each.isStop) each.element.setAttribute('aria-pressed', String(pinned !== undefined && isSame(each, pinned)));
	}
	root.toggleAttribute('data-pinned', pinned !== undefined);
	// What was pointed at has its line and tooltip already when it is pressed.
	if (current && current === toldOf.get(root) && showsTip(root)) return;
	const labels = lightLabels(root, current);
	drawLeader(root, items, current);
	if (!current) return hideTip(root);
	toldOf.set(root, current);
	const marks = items.filter(({ kind, element }) => kind === 'mark' && element.checkVisibility());
	const shown = current.kind === 'mark' ? current : (markFor(current, marks) ?? current);
	const neighbours = marks.filter((mark) => mark.place === shown.place && mark !== shown).map(({ element }) => element);
	const words = items.filter((item) => item.kind === 'words' && answers(shown, item)).map(({ place }) => place);
	const parts = current.facts.map((fact) => tipPart(fact, quoteOf(fact, items)));
	showTip(root, shown.element, parts, {
		neighbours,
		closed: [...document.querySelectorAll('.rail > *')],
		spare: [...labels, ...words]
	});
}

/** The quote that a mark stands on, be it derived from it; none of what other sources say, or what stands on several. */
function quoteOf({ claims, answers: ofTheText }: MarkFact, items: readonly Item[]): string {
	const words = items.filter(({ kind, ids }) => kind === 'words' && ids.some((id) => claims.includes(id)));
	const [quote, ...more] = new Set(words.map(({ place }) => place.textContent.trim()));
	return ofTheText && quote !== undefined && more.length === 0 ? quote : '';
}

/** Whether it is the button of what is pinned: of words that stand in pieces, the piece at which keys stop. */
function isSame(button: Item, pinned: Item): boolean {
	if (button === pinned) return true;
	return !pinned.isStop && button.place === pinned.place && button.ids.join(' ') === pinned.ids.join(' ');
}

/** The labels that name a lit mark, which are lit with it. */
function lightLabels(root: HTMLElement, current: Item | undefined): Element[] {
	return [...root.querySelectorAll('text[data-of]')].filter((label) => {
		const isLit = current?.kind === 'mark' && current.ids.includes(label.getAttribute('data-of') ?? '');
		label.classList.toggle('lit', isLit);
		return isLit;
	});
}
