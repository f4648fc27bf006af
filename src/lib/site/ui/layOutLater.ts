/** What is out of sight, after what is in sight. */
import { painted } from './painted';

/**
 * Has all of the class `later` laid out, one element in each frame: while the page comes, what of it is out of sight only
 * keeps about its place (`styles/base.css`), which spares the first paint and each font’s arrival most of their work. When
 * this ends all is there, for pictures of the whole page and for whoever scrolls on.
 */
export async function layOutLater(): Promise<void> {
	await document.fonts.ready;
	for (const element of document.querySelectorAll<HTMLElement>('.later')) {
		await painted();
		element.classList.remove('later');
	}
}
