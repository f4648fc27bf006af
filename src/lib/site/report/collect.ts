/** Makes the button of a card answer: it takes the figure into the reader’s report, or out of it. */
import { keepCollected, readCollected, toggled } from './collected';

export function collect(place: HTMLElement): void {
	const { slug = '' } = place.dataset;
	const button = place.querySelector('button');
	if (!button) return;
	const show = (slugs: readonly string[]) => {
		const isIn = slugs.includes(slug);
		button.setAttribute('aria-pressed', String(isIn));
		button.querySelector('span')?.replaceChildren(isIn ? `${slugs.length} in it` : 'several figures, one file');
	};
	show(readCollected());
	button.addEventListener('click', () => {
		const slugs = toggled(readCollected(), slug);
		keepCollected(slugs);
		show(slugs);
	});
}
