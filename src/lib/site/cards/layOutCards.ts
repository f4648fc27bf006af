/** Cards that are out of sight, after what is in sight. */

/**
 * Has every card laid out, one in each frame: while the page comes, those out of sight only keep their place
 * (`Card.svelte`), which is most of the work of its first paint and of each font’s arrival. When this ends all are there, for
 * pictures of the whole page and for whoever scrolls on.
 */
export async function layOutCards(): Promise<void> {
	await document.fonts.ready;
	for (const card of document.querySelectorAll<HTMLElement>('article[data-slug]')) {
		await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		card.dataset.laidOut = '';
	}
}
