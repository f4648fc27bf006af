/** Islands out of sight, in what is folded or behind a tab: their script comes when they are seen, and not before. */
import type { Component } from 'svelte';
import { component, type Start } from './startIslands';

/** A Svelte component, started when something of it is seen. An island has no box of its own: that of its first part counts. */
export function whenSeen(load: () => Promise<{ default: Component<never> }>): Start {
	return (element, props) => {
		const seen = new IntersectionObserver((entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			seen.disconnect();
			load().then(({ default: of }) => component(of)(element, props), reportError);
		});
		if (element.firstElementChild) seen.observe(element.firstElementChild);
	};
}
