/** Components as plain HTML, on the server only. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** Svelte’s hydration markers are left out, since nothing hydrates it: for a text in `{@html}` the last of them would be its end. */
export function renderStill<Props extends Record<string, unknown>>(of: Component<Props>, props: Props): string {
	return render(of, { props }).body.replaceAll(/<!--[\s\S]*?-->/g, '');
}
