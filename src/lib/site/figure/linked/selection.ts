/** Which of the marks and words of a place is lit: the pinned one before the pointed one before the focused one. */

/** How long a tooltip waits for a pointer that is on its way to it, in ms. */
const GRACE = 150;

/** The place whose mark is pinned: others do not answer to the pointer meanwhile. */
let pinnedPlace: object | undefined;

/** Of items of any kind. */
export interface Selection<Item> {
	readonly pinned: Item | undefined;
	/** What is lit. */
	readonly current: Item | undefined;
	/** Pins an item, or takes the pin away from the one that has it. */
	togglePin(item: Item): void;
	unpin(): void;
	/** Nothing is pointed at any more, after a moment; something at once. */
	point(item: Item | undefined): void;
	/** What a pointer was about to leave stays. */
	stay(): void;
	focus(item: Item | undefined): void;
	/** Nothing is lit. */
	clear(): void;
}

/**
 * @param place what the items stand in
 * @param told of every change, and of what is pinned before it is shown
 */
export function makeSelection<Item>(
	place: object,
	told: { readonly changed: () => void; readonly pinned: (item: Item) => void }
): Selection<Item> {
	let pinned: Item | undefined;
	let pointed: Item | undefined;
	let focused: Item | undefined;
	let leaving: ReturnType<typeof setTimeout> | undefined;
	const pin = (item: Item | undefined) => {
		pinned = item;
		if (item) pinnedPlace = place;
		else if (pinnedPlace === place) pinnedPlace = undefined;
		if (item) told.pinned(item);
		told.changed();
	};
	const changePointed = (item: Item | undefined) => {
		pointed = item;
		told.changed();
	};
	return {
		get pinned() {
			return pinned;
		},
		get current() {
			return pinned ?? pointed ?? focused;
		},
		togglePin: (item) => pin(item === pinned ? undefined : item),
		unpin: () => pin(undefined),
		point(item) {
			clearTimeout(leaving);
			if (item === pointed || (pinnedPlace && pinnedPlace !== place)) return;
			if (item) changePointed(item);
			else leaving = setTimeout(() => changePointed(undefined), GRACE);
		},
		stay: () => clearTimeout(leaving),
		focus(item) {
			focused = item;
			told.changed();
		},
		clear() {
			pointed = focused = undefined;
			pin(undefined);
		}
	};
}
