/** Tells screen readers what a reader has just pinned, without moving the focus. */
let region: HTMLElement | undefined;

export function say(text: string): void {
	if (!region) {
		region = document.createElement('div');
		region.className = 'unseen';
		region.setAttribute('role', 'status');
		document.body.append(region);
	}
	region.textContent = text;
}
