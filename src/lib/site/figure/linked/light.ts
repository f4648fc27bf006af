/** Shows what is selected: the marks and words that belong together are lit, and the tooltip tells of them. */
import { answers, type Item } from './items';
import type { Selection } from './selection';
import { hideTip, showTip, tipPart } from './tip';

export function light(root: HTMLElement, items: readonly Item[], { pinned, current }: Selection<Item>): void {
	for (const each of items) {
		each.element.classList.toggle('lit', current !== undefined && answers(current, each));
		each.element.setAttribute('aria-pressed', String(each === pinned));
	}
	const labels = lightLabels(root, current);
	root.toggleAttribute('data-pinned', pinned !== undefined);
	if (!current) return hideTip(root);
	const spare = current.kind === 'words' ? [current.place] : labels;
	showTip(root, current.element, current.facts.map(tipPart), spare);
}

/** The labels that name a lit mark, which are lit with it. */
function lightLabels(root: HTMLElement, current: Item | undefined): Element[] {
	return [...root.querySelectorAll('text[data-of]')].filter((label) => {
		const isLit = current?.kind === 'mark' && current.ids.includes(label.getAttribute('data-of') ?? '');
		label.classList.toggle('lit', isLit);
		return isLit;
	});
}
