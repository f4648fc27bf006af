/** Components as plain markup, on the server only: what is never hydrated. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** Without Svelte’s hydration markers, which mean nothing here. */
export function renderStill<Props extends Record<string, unknown>>(of: Component<Props>, props: Props): string {
	return render(of, { props }).body.replaceAll(/<!--[\s\S]*?-->/g, '');
}
