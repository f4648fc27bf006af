/** What pointing and tapping do: pointing lights up, a click pins, a click elsewhere takes the pin away. */
import { anchorAt, type Item } from './items';
import type { Selection } from './selection';
import { isTip } from './tip';

export function answerPointer(root: HTMLElement, items: readonly Item[], selection: Selection<Item>): void {
	root.addEventListener('pointermove', (event) => {
		if (event.pointerType !== 'touch') selection.point(anchorAt(event, items));
	});
	root.addEventListener('pointerleave', (event) => !isTip(event.relatedTarget) && selection.point(undefined));
	document.addEventListener('pointermove', (event) => isTip(event.target) && selection.stay());
	document.addEventListener('click', (event) => {
		const item = event.target instanceof Node && root.contains(event.target) ? anchorAt(event, items) : undefined;
		if (item) selection.togglePin(item);
		else if (selection.pinned && !isTip(event.target)) selection.unpin();
	});
	// Who points at something already need not move away and come again.
	if (matchMedia('(hover: hover)').matches) selection.point(items.findLast(({ element }) => element.matches(':hover')));
}
