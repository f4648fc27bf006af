/** Cards come as the server wrote them; their marks and words are linked here, card by card. */
import type { MarkFact } from '../facts';
import { inTurn } from '../inTurn';
import { linkEvidence } from '../linked/linkEvidence';

/**
 * Links what stands in each of the cards below `root`.
 * @returns a function that takes the listeners away
 */
export function linkCards(
	root: HTMLElement,
	cards: readonly { readonly slug: string; readonly facts: readonly MarkFact[] }[]
): () => void {
	const unlinks = cards.map(({ slug, facts }) => {
		const linked = root.querySelector<HTMLElement>(`article[data-slug="${CSS.escape(slug)}"] > .linked`);
		if (!linked) throw new Error(`no card “${slug}”`);
		return inTurn(() => linkEvidence(linked, facts));
	});
	return () => {
		for (const unlink of unlinks) unlink();
	};
}
