/** What is pressed below the figure stays under the pointer while the figure above it changes its height. */

/** ms in which it is drawn anew. */
const WHILE = 2000;
let end = (): void => undefined;

/** Holds an element where it is in the window, until somebody scrolls. */
export function steady(element: Element): void {
	end();
	const top = element.getBoundingClientRect().top;
	const watch = new ResizeObserver(() => {
		const by = element.isConnected ? element.getBoundingClientRect().top - top : 0;
		if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
	});
	const picture = document.querySelector('.picture');
	if (picture) watch.observe(picture);
	const events = ['wheel', 'touchmove', 'keydown'] as const;
	const timer = setTimeout(() => stop(), WHILE);
	const stop = () => {
		watch.disconnect();
		clearTimeout(timer);
		for (const event of events) removeEventListener(event, stop);
	};
	end = stop;
	for (const event of events) addEventListener(event, stop, { passive: true });
}
