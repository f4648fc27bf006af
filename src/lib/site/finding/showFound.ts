/** Shows of the cards below `root` those with one of the slugs; without slugs all. A section that has none left is hidden too. */
export function showFound(root: HTMLElement, slugs: ReadonlySet<string> | undefined): void {
	root.classList.toggle('filtered', slugs !== undefined);
	for (const section of root.querySelectorAll('section')) {
		const cards = [...section.querySelectorAll<HTMLElement>('article[data-slug]')];
		for (const card of cards) {
			card.hidden = slugs !== undefined && !slugs.has(card.dataset.slug ?? '');
		}
		section.hidden = slugs !== undefined && cards.every(({ hidden }) => hidden);
	}
}
