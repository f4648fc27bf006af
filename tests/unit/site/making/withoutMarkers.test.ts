import { describe, expect, it } from 'vitest';
import { withoutMarkers } from '../../../../src/lib/site/making/withoutMarkers';

const ISLAND =
	'<div class="island svelte-x" data-island="Finder"><!--[--><p>Find</p><!--]--><script type="application/json">{"a":"<\\u0021-- -->"}</script></div>';

describe('a page without the comments of its making', () => {
	it('keeps those of its islands, which are found by them', () => {
		expect(withoutMarkers(`<!--[--><h1>Title</h1><!---->${ISLAND}<!--]-->${ISLAND}<p>End</p><!-- x -->`)).toBe(
			`<h1>Title</h1>${ISLAND}${ISLAND}<p>End</p>`
		);
	});

	it('names no style sheet that it holds itself, for a client that no page has', () => {
		const sheets =
			'\n\t\t<link href="/a.css" rel="stylesheet">\n\t\t<link href="/b.css" rel="stylesheet" disabled media="(max-width: 0)">\n';
		expect(withoutMarkers(`<style>p{}</style>${sheets}`)).toBe(
			'<style>p{}</style>\n\t\t<link href="/a.css" rel="stylesheet">\n'
		);
	});
});
