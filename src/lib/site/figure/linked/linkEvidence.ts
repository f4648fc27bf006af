/**
 * Words and marks as one thing: pointing at, tapping or focusing one lights up the other. Scripts only add: the drawings
 * and quotes are the server's, and say everything without this.
 */
import type { MarkFact } from '../facts';
import { say } from './announce';
import { anchorAt, itemsAround, prepareItems, type Item } from './items';
import { hideTip, isTip, showTip, type TipPart } from './tip';

/** How long a tooltip waits for a pointer that is on its way to it, in ms. */
const GRACE = 150;

/** The place whose mark is pinned: others do not answer to the pointer meanwhile. */
let pinnedPlace: HTMLElement | undefined;

/** Links the marks and words below `root`. */
export function linkEvidence(root: HTMLElement, { facts }: { readonly facts: readonly MarkFact[] }): void {
	const items = prepareItems(root, facts);
	let pinned: Item | undefined;
	let pointed: Item | undefined;
	let focused: Item | undefined;
	let leaving: ReturnType<typeof setTimeout> | undefined;

	const show = () => {
		const item = pinned ?? pointed ?? focused;
		for (const each of items) {
			const lit = item !== undefined && answers(item, each);
			each.element.classList.toggle('lit', lit);
			each.element.setAttribute('aria-pressed', String(each === pinned));
		}
		const spare: Element[] = item?.kind === 'words' ? [item.place] : [];
		for (const label of root.querySelectorAll('text[data-of]')) {
			const lit = item?.kind === 'mark' && item.ids.includes(label.getAttribute('data-of') ?? '');
			label.classList.toggle('lit', lit);
			if (lit) spare.push(label);
		}
		root.toggleAttribute('data-pinned', pinned !== undefined);
		if (item) showTip(root, item.element, item.facts.map(tipPart), spare);
		else hideTip(root);
	};
	const pin = (item: Item | undefined) => {
		pinned = item;
		if (item) pinnedPlace = root;
		else if (pinnedPlace === root) pinnedPlace = undefined;
		if (item) say(item.facts.map(({ sentence }) => sentence).join(' '));
		show();
	};
	const point = (item: Item | undefined) => {
		clearTimeout(leaving);
		if (item === pointed || (pinnedPlace && pinnedPlace !== root)) return;
		const change = () => {
			pointed = item;
			show();
		};
		if (item) change();
		else leaving = setTimeout(change, GRACE);
	};

	root.addEventListener('pointermove', (event) => {
		if (event.pointerType !== 'touch') point(anchorAt(event, items));
	});
	root.addEventListener('pointerleave', (event) => !isTip(event.relatedTarget) && point(undefined));
	document.addEventListener('pointermove', (event) => isTip(event.target) && clearTimeout(leaving));
	document.addEventListener('click', (event) => {
		const item = event.target instanceof Node && root.contains(event.target) ? anchorAt(event, items) : undefined;
		if (item) pin(item === pinned ? undefined : item);
		else if (pinned && !isTip(event.target)) pin(undefined);
	});
	root.addEventListener('focusin', (event) => {
		focused = items.find(({ element }) => element === event.target);
		if (!focused) return;
		for (const item of itemsAround(focused, items))
			item.element.setAttribute('tabindex', item === focused ? '0' : '-1');
		// A click focuses too, and means to pin; the ring is for the keyboard.
		if (!focused.element.matches(':focus-visible')) focused = undefined;
		show();
	});
	root.addEventListener('focusout', () => {
		focused = undefined;
		show();
	});
	root.addEventListener('keydown', (event) => {
		const item = items.find(({ element }) => element === event.target);
		if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
		const around = itemsAround(item, items);
		const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
		if (event.key === 'Enter' || event.key === ' ') pin(item === pinned ? undefined : item);
		else if (event.key === 'Home') around[0]?.element.focus();
		else if (event.key === 'End') around.at(-1)?.element.focus();
		else if (step) around[around.indexOf(item) + step]?.element.focus();
		else return;
		event.preventDefault();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !(pinned ?? pointed ?? focused)) return;
		pointed = focused = undefined;
		pin(undefined);
	});
	// Who points at something already need not move away and come again.
	if (matchMedia('(hover: hover)').matches) point(items.findLast(({ element }) => element.matches(':hover')));
}

/** Whether `other` lights up with `item`: itself, its copies at other widths, and its words or marks. */
function answers(item: Item, other: Item): boolean {
	if (item.kind === other.kind)
		return item.ids.some((id) => other.ids.includes(id)) && item.ids.length === other.ids.length;
	const [mark, words] = item.kind === 'mark' ? [item, other] : [other, item];
	return mark.facts.some(
		(fact) => (item === mark || fact.answers) && fact.claims.some((claim) => words.ids.includes(claim))
	);
}

function tipPart({ written, label, bounds, basis, standing, speaker }: MarkFact): TipPart {
	return {
		title: written,
		under: label,
		lines: [
			{ name: 'Bounds', text: bounds },
			{ name: 'Basis', text: basis },
			{ name: 'Standing', text: standing },
			{ name: 'Says', text: speaker }
		]
	};
}
