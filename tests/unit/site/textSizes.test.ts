/** Text of pages grows with the size that a reader has chosen for text; where columns have no room for it, they give way. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Paper has px of its own, and the heights of embeds are published. */
const FIXED = /(?:^|\/)(?:print|embed)\.css$/;
const FONT = /(?<![\w-])font(?:-size)?:[^;{}]*\dpx/g;
const BREAKPOINT = /@(?:media|container)[^{]*\dpx/g;

const files = ['src/lib/site', 'src/routes'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:css|svelte)$/.test(name) && !FIXED.test(name))
		.map((name) => join(folder, name))
);

/** A style sheet without what it says of paper. */
function onScreen(css: string): string {
	const start = css.search(/@media[^{]*print/);
	if (start < 0) return css;
	let [end, depth] = [css.indexOf('{', start) + 1, 1];
	for (; depth > 0 && end < css.length; end += 1) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
	return css.slice(0, start) + onScreen(css.slice(end));
}

it('sizes of text, and widths at which a page is laid out otherwise, are said in rem or em', () => {
	const inPx = files.flatMap((file) => {
		const css = onScreen(readFileSync(file, 'utf8'));
		return [...css.matchAll(FONT), ...css.matchAll(BREAKPOINT)].map(([said]) => `${file}: ${said}`);
	});
	expect(files.length).toBeGreaterThan(60);
	expect(inPx).toEqual([]);
});
