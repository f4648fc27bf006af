/**
 * Words and marks as one thing: pointing at, tapping or focusing one lights up the other. Scripts only add: the drawings
 * and quotes are the server's, and say everything without this.
 */
import type { MarkFact } from '../facts';
import { say } from './announce';
import { prepareItems, type Item } from './items';
import { answerKeys } from './keys';
import { light } from './light';
import { answerPointer } from './pointer';
import { makeSelection } from './selection';

/** Links the marks and words below `root`. */
export function linkEvidence(root: HTMLElement, { facts }: { readonly facts: readonly MarkFact[] }): void {
	const items = prepareItems(root, facts);
	const selection = makeSelection<Item>(root, {
		changed: () => light(root, items, selection),
		pinned: (item) => say(item.facts.map(({ sentence }) => sentence).join(' '))
	});
	answerPointer(root, items, selection);
	answerKeys(root, items, selection);
}
