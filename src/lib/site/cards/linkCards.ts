/** Cards come as the server wrote them; their marks and words are linked here. */
import type { MarkFact } from '../facts';
import { linkEvidence } from '../linked/linkEvidence';

/**
 * Links what stands in each of the cards below `root`, each card in a task of its own: a press or a key between two of them
 * is answered at once, where one long task would keep it waiting.
 * @returns a function that takes the listeners away
 */
export function linkCards(
	root: HTMLElement,
	cards: readonly { readonly slug: string; readonly facts: readonly MarkFact[] }[]
): () => void {
	const waiting = cards.map(({ slug, facts }) => {
		const linked = root.querySelector<HTMLElement>(`article[data-slug="${CSS.escape(slug)}"] > .linked`);
		if (!linked) throw new Error(`no card “${slug}”`);
		return () => linkEvidence(linked, facts);
	});
	const unlinks: (() => void)[] = [];
	let turn: ReturnType<typeof setTimeout> | undefined;
	const linkNext = () => {
		const link = waiting.shift();
		if (!link) return;
		turn = setTimeout(linkNext);
		unlinks.push(link());
	};
	turn = setTimeout(linkNext);
	return () => {
		clearTimeout(turn);
		for (const unlink of unlinks) unlink();
	};
}
