/**
 * Starts what lives on a page. Pages come complete from the server, and nothing on them is rendered again but their islands:
 * elements with `data-island`, each with its properties as JSON in its last child if it has any.
 */
import { hydrate, type Component } from 'svelte';

/** What makes an element live. */
export type Start = (element: HTMLElement, props: never) => unknown;

/** A Svelte component as an island; `Island.svelte` is its other half. */
export function component(of: Component<never>): Start {
	return (target, props) => hydrate(of, { target, props });
}

/**
 * Starts all islands of the page in their order, each in a task of its own: a press or a key between two of them is answered
 * at once. One that has started has no `data-island` any more. One that fails takes no other along: it stays as it came from
 * the server, says so in its own place, and its error is reported. At the end `early.js` is told that all is alive, and
 * presses again what was pressed before.
 * @param starts for each `data-island` what starts it
 */
export async function startIslands(starts: Readonly<Record<string, Start>>): Promise<void> {
	if (document.readyState === 'loading')
		await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
	for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
		await nextTask();
		try {
			startIsland(element, starts);
			delete element.dataset.island;
		} catch (error) {
			tellFailure(element);
			reportError(error);
		}
	}
	dispatchEvent(new Event('hydrated'));
}

function startIsland(element: HTMLElement, starts: Readonly<Record<string, Start>>): void {
	const { island = '' } = element.dataset;
	const start = starts[island];
	if (!start) throw new Error(`This page’s script does not know the island “${island}”.`);
	const json = element.querySelector(':scope > script[type="application/json"]')?.textContent;
	start(element, JSON.parse(json ?? '{}') as never);
}

/** What has no box of its own, such as a day in a line of text, is as good without a script: there nothing is said. */
function tellFailure(element: HTMLElement): void {
	if (!element.classList.contains('island')) return;
	const told = document.createElement('p');
	told.className = 'island-failed';
	told.setAttribute('role', 'status');
	told.textContent =
		'This part of the page could not be started in your browser: what needs a script does not answer here.';
	element.append(told);
}

/** Of a timer four in a row come at once, and all later ones after 4 ms each; a yielding task goes on as soon as it may. */
function nextTask(): Promise<unknown> {
	const scheduler = Reflect.get(globalThis, 'scheduler') as { yield?(): Promise<unknown> } | undefined;
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
