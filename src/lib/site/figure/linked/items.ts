/** The marks of drawings and the number words of quotes, made reachable by pointer, touch and keyboard. */
import type { MarkFact } from '../facts';

export interface Item {
	readonly kind: 'mark' | 'words';
	readonly element: HTMLElement | SVGGraphicsElement;
	/** A mark's one id; the claims that words stand for. */
	readonly ids: readonly string[];
	/** What the tooltip tells. */
	readonly facts: readonly MarkFact[];
	/** The drawing or quote that it stands in: arrow keys go round in it. */
	readonly place: Element;
	/** Whether keys stop at it: the words of one claim are one button, in however many pieces its quote has them. */
	readonly isStop: boolean;
}

/** What an item stands for, wherever it is. */
export type Meaning = Pick<Item, 'kind' | 'ids' | 'facts'>;

/** A target is at least this wide and high, in px. */
const TARGET = 24;

/** What an island of marks and words is told. */
export interface Told {
	readonly facts: readonly MarkFact[];
	/** Whether keys stop at them. */
	readonly stops: boolean;
}

/** Finds the marks and words below `root`, and makes each place one stop of the tab key, if it is to have stops. */
export function prepareItems(root: HTMLElement, { facts, stops }: Told): Item[] {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const marks = [...root.querySelectorAll<SVGGraphicsElement>('.drawing > svg [data-mark]')].flatMap(
		(element): Item[] => {
			const fact = byId.get(element.dataset.mark ?? '');
			const place = element.closest('svg');
			return fact && place ? [{ kind: 'mark', element, ids: [fact.id], facts: [fact], place, isStop: stops }] : [];
		}
	);
	const quotes: readonly Element[] = [...root.querySelectorAll('q')];
	const marked = [...root.querySelectorAll<HTMLElement>('mark[data-words]')];
	const claimsIn = ({ dataset: { words = '' } }: HTMLElement, place: Element | null) =>
		`${place ? quotes.indexOf(place) : -1} ${words}`;
	// One stop for the words of a claim: at its number, or where that stands elsewhere, at the first of them.
	const stopOf = new Map<string, HTMLElement>();
	for (const element of [...marked.filter(({ dataset }) => dataset.number !== undefined), ...marked]) {
		const claims = claimsIn(element, element.closest('q'));
		if (!stopOf.has(claims)) stopOf.set(claims, element);
	}
	const words = marked.flatMap((element): Item[] => {
		const ids = (element.dataset.words ?? '').split(' ');
		const told = facts.filter((fact) => fact.answers && fact.claims.some((claim) => ids.includes(claim)));
		const place = element.closest('q');
		// What the words state comes before what is derived from it.
		told.sort((a, b) => Number(ids.includes(b.id)) - Number(ids.includes(a.id)));
		if (told.length === 0 || !place) return [];
		const isStop = stops && stopOf.get(claimsIn(element, place)) === element;
		return [{ kind: 'words', element, ids, facts: told, place, isStop }];
	});
	const seen = new Set<Element>();
	for (const { kind, element, place } of [...marks, ...words].filter(({ isStop }) => isStop)) {
		if (kind === 'mark') {
			element.setAttribute('aria-label', element.dataset.sentence ?? '');
			if (!seen.has(place)) openToReaders(place);
		}
		element.setAttribute('role', 'button');
		element.setAttribute('tabindex', seen.has(place) ? '-1' : '0');
		seen.add(place);
	}
	return [...marks, ...words];
}

/** A drawing that was one picture becomes a group of marks; its texts stay unheard, as they were in the picture. */
function openToReaders(svg: Element): void {
	svg.setAttribute('role', 'group');
	for (const text of svg.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
}

/** Whether `other` lights up with `item`: itself, its copies at other widths, and its words or marks. */
export function answers(item: Meaning, other: Meaning): boolean {
	if (item.kind === other.kind)
		return item.ids.some((id) => other.ids.includes(id)) && item.ids.length === other.ids.length;
	const [mark, words] = item.kind === 'mark' ? [item, other] : [other, item];
	return mark.facts.some(
		(fact) => (item === mark || fact.answers) && fact.claims.some((claim) => words.ids.includes(claim))
	);
}

/** Of marks in sight the one that words stand for before all: what they state themselves, else what follows from it. */
export function markFor(words: Item, marks: readonly Item[]): Item | undefined {
	const answering = marks.filter((mark) => answers(words, mark));
	return answering.find(({ ids }) => ids.some((id) => words.ids.includes(id))) ?? answering[0];
}

/** The items of the same drawing or quote at which keys stop, in their order. */
export function itemsAround(item: Item, items: readonly Item[]): Item[] {
	return items.filter(({ place, isStop }) => isStop && place === item.place);
}

/** What a pointer means: the mark or words under it, the mark that a label names, or the mark nearest within a target's size. */
export function anchorAt(event: MouseEvent, items: readonly Item[]): Item | undefined {
	if (!(event.target instanceof Element)) return undefined;
	const direct = event.target.closest('[data-mark], mark[data-words]');
	if (direct) return items.find(({ element }) => element === direct);
	const svg = event.target.closest('.drawing > svg');
	if (!svg) return undefined;
	const inDrawing = items.filter(({ place }) => place === svg);
	const named = event.target.closest('[data-of]')?.getAttribute('data-of');
	return inDrawing.find(({ ids }) => named && ids.includes(named)) ?? nearest(event, inDrawing);
}

function nearest({ clientX, clientY }: MouseEvent, items: readonly Item[]): Item | undefined {
	let best: { item: Item; distance: number } | undefined;
	for (const item of items) {
		const { left, right, top, bottom } = item.element.getBoundingClientRect();
		const reach = (size: number) => Math.max(0, TARGET - size) / 2;
		const dx = Math.max(left - reach(right - left) - clientX, 0, clientX - right - reach(right - left));
		const dy = Math.max(top - reach(bottom - top) - clientY, 0, clientY - bottom - reach(bottom - top));
		if (dx > 0 || dy > 0) continue;
		const distance = Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY);
		if (!best || distance < best.distance) best = { item, distance };
	}
	return best?.item;
}
