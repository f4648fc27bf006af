/** What keys do: tab goes from place to place, arrows within one, Enter and space pin, Escape lets go of everything. */
import { itemsAround, type Item } from './items';
import type { Selection } from './selection';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function answerKeys(root: HTMLElement, items: readonly Item[], selection: Selection<Item>): void {
	const itemOf = ({ target }: Event) => items.find(({ element }) => element === target);
	root.addEventListener('focusin', (event) => {
		const focused = itemOf(event);
		if (!focused) return;
		for (const item of itemsAround(focused, items))
			item.element.setAttribute('tabindex', item === focused ? '0' : '-1');
		// A click focuses too, and means to pin; the ring is for the keyboard.
		selection.focus(focused.element.matches(':focus-visible') ? focused : undefined);
	});
	root.addEventListener('focusout', () => selection.focus(undefined));
	root.addEventListener('keydown', (event) => {
		const item = itemOf(event);
		if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
		const around = itemsAround(item, items);
		const step = STEPS[event.key];
		if (event.key === 'Enter' || event.key === ' ') selection.togglePin(item);
		else if (event.key === 'Home') around[0]?.element.focus();
		else if (event.key === 'End') around.at(-1)?.element.focus();
		else if (step) around[around.indexOf(item) + step]?.element.focus();
		else return;
		event.preventDefault();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && selection.current) selection.clear();
	});
}
