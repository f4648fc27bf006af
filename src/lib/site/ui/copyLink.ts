/** The button beside a link (`CopyLink.svelte`). */

/** How long it says that the link is copied, in ms. */
const TOLD = 2500;

/** Copies the link of `data-href` when the button in `place` is pressed, and says so beside it. */
export function copyLink(place: HTMLElement): void {
	const status = place.querySelector('[role="status"]');
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = (text: string) => status?.replaceChildren(text);
	const copy = async () => {
		try {
			await navigator.clipboard.writeText(new URL(place.dataset.href ?? '', location.href).href);
			tell('Copied');
		} catch {
			tell('Not allowed here');
		}
		clearTimeout(timer);
		timer = setTimeout(() => tell(''), TOLD);
	};
	place.querySelector('button')?.addEventListener('click', () => void copy());
}
