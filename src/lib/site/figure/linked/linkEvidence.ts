/**
 * Words and marks as one thing: pointing at, tapping or focusing one lights up the other. Scripts only add: the drawings
 * and quotes are the server's, and say everything without this.
 */
import type { MarkFact } from '../facts';
import { say } from './announce';
import { prepareItems, type Item, type Told } from './items';
import { answerKeys } from './keys';
import { light } from './light';
import { answerPointer } from './pointer';
import { makeSelection, type Selection } from './selection';

/** What is linked, for what goes on from it. */
export interface Linked {
	readonly items: readonly Item[];
	readonly selection: Selection<Item>;
}

/** All that is known of a mark, for those who hear it. */
function sentenceOf({ label, written, bounds, basis, speaker }: MarkFact): string {
	return `${label}: ${[written, bounds, basis, speaker].filter((part) => part !== '').join(', ')}.`;
}

/**
 * Links the marks and words below `root`.
 * @param pinned told of each item that is pinned, and of none when the pin is taken away
 */
export function linkEvidence(root: HTMLElement, told: Told, pinned?: (item: Item | undefined) => void): Linked {
	const items = prepareItems(root, told);
	const selection = makeSelection<Item>(root, {
		changed: () => {
			light(root, items, selection);
			pinned?.(selection.pinned);
		},
		pinned: (item) => say(item.facts.map(sentenceOf).join(' '))
	});
	answerPointer(root, items, selection);
	answerKeys(root, items, selection);
	return { items, selection };
}
