/** The one tooltip of a page. Screen readers do not hear it: what it says, the mark's own name and the table say too. */
import type { MarkFact } from '../facts';
import { placeBeside, type Point } from './placeBeside';

/** A line of the tooltip: what it is, and what it comes to. */
export interface TipLine {
	readonly name: string;
	readonly text: string;
}

export interface TipPart {
	readonly title: string;
	readonly under: string;
	readonly lines: readonly TipLine[];
	/** The words that it stands on. */
	readonly quote?: string;
}

/** What stands round an anchor: neighbours are never hidden, and the rest had better not be. */
export interface Surroundings {
	readonly neighbours: readonly Element[];
	/** What stands beside the drawing, hidden only where there is no other room. */
	readonly closed?: readonly Element[];
	readonly spare: readonly Element[];
}

/** What the tooltip tells of a mark. */
export function tipPart({ written, label, bounds, basis, standing, speaker }: MarkFact, quote = ''): TipPart {
	return {
		title: written,
		under: label,
		lines: [
			{ name: 'Bounds', text: bounds },
			{ name: 'Basis', text: basis },
			{ name: 'Standing', text: standing },
			{ name: 'By', text: speaker }
		],
		quote
	};
}

interface Shown {
	readonly anchor: Element;
	readonly owner: object;
	readonly around: Surroundings;
}

let element: HTMLElement | undefined;
let shown: Shown | undefined;

/** Shows the tooltip beside an element. `owner` is who may hide it again. */
export function showTip(
	owner: object,
	anchor: Element,
	parts: readonly TipPart[],
	around: Surroundings = { neighbours: [], spare: [] }
): void {
	const tip = (element ??= makeTip());
	tip.replaceChildren(...parts.map(partElement));
	shown = { owner, anchor, around };
	moveTip();
}

/** Whether it is this owner's tooltip that is shown. */
export function showsTip(owner: object): boolean {
	return shown?.owner === owner;
}

/** Hides the tooltip if it is this owner's. */
export function hideTip(owner: object): void {
	if (shown?.owner !== owner) return;
	shown = undefined;
	if (element) element.hidden = true;
}

/** Whether an event's target lies in the tooltip: it stays while it is pointed at. */
export function isTip(target: EventTarget | null): boolean {
	return target instanceof Node && (element?.contains(target) ?? false);
}

/** Puts the tooltip where its anchor is now, without its quotes where only so there is room; hides it while there is none. */
function moveTip(): void {
	if (!element || !shown) return;
	element.hidden = false;
	const { anchor, around } = shown;
	// Over what stands beside the drawing only where there is no other room.
	const ways = [around, { ...around, closed: [] }].flatMap((each) =>
		[true, false].map((hasQuotes) => ({ each, hasQuotes }))
	);
	let place: Point | undefined;
	if (anchor.checkVisibility())
		for (const { each, hasQuotes } of ways) place ??= placeOf(element, anchor, each, hasQuotes);
	element.hidden = !place;
	if (!place) return;
	// From script, the policy allows it; as an attribute it would not.
	element.style.setProperty('left', `${place.x}px`);
	element.style.setProperty('top', `${place.y}px`);
}

/** Where there is room for it with its quotes, or without. It is left in that form. */
function placeOf(tip: HTMLElement, anchor: Element, around: Surroundings, hasQuotes: boolean): Point | undefined {
	for (const quote of tip.querySelectorAll<HTMLElement>('.tip-quote')) quote.hidden = !hasQuotes;
	const { clientWidth, clientHeight } = document.documentElement;
	return placeBeside(
		anchor.getBoundingClientRect(),
		size(tip),
		{ width: clientWidth, height: clientHeight },
		{
			neighbours: around.neighbours.map(boxOf),
			closed: (around.closed ?? []).map(boxOf),
			spare: around.spare.map(boxOf)
		}
	);
}

const boxOf = (element: Element) => element.getBoundingClientRect();

function size(tip: HTMLElement): { width: number; height: number } {
	// At the edge it would be squeezed, and measured so.
	tip.style.setProperty('left', '0');
	tip.style.setProperty('top', '0');
	const { width, height } = tip.getBoundingClientRect();
	return { width, height };
}

function makeTip(): HTMLElement {
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.hidden = true;
	tip.setAttribute('aria-hidden', 'true');
	document.body.append(tip);
	let due = 0;
	const soon = () => {
		cancelAnimationFrame(due);
		due = requestAnimationFrame(moveTip);
	};
	document.addEventListener('scroll', soon, { capture: true, passive: true });
	window.addEventListener('resize', soon);
	return tip;
}

function partElement({ title, under, lines, quote = '' }: TipPart): HTMLElement {
	const part = document.createElement('div');
	const list = document.createElement('dl');
	for (const { name, text } of lines.filter((line) => line.text !== ''))
		list.append(textOf('dt', name), textOf('dd', text));
	part.append(textOf('p', title, 'tip-title'), textOf('p', under, 'tip-under'));
	if (quote) part.append(textOf('q', quote, 'tip-quote'));
	part.append(list);
	return part;
}

function textOf(tag: string, text: string, className = ''): HTMLElement {
	const made = document.createElement(tag);
	made.textContent = text;
	if (className) made.className = className;
	return made;
}
