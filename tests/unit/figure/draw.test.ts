/** The SVG files themselves: what programs that know little of CSS will read. */
import { quoted } from '../../../src/lib/sentences/quoted';
import { versionOf } from '../../../src/lib/figure/version';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/dataset/types';
import { LIGHT } from '../../../src/lib/scene/palette';
import { citationWords } from '../../../src/lib/sentences/sources';
import { fileForm } from '../../../src/lib/press/fileForm';
import { fileScene } from '../../../src/lib/figure/scene';
import { toSvg } from '../../../src/lib/scene/toSvg';
import { drawn } from '../../../src/lib/site/figure/drawn';
import { FILE_FORM, WIDTHS } from '../../../src/lib/figure/widths';
import { once } from '../given';
import { NASTY_FIGURES } from './nastyFigures';
import { REAL_FIGURES } from './realFigures';
import { elementsOf, parseXml, textOf } from './svg';

const drawFile = (figure: Figure) => toSvg(fileScene(figure, addressOf(figure.slug)), fileForm('light'));
const addressOf = (slug: string) => `https://figures.example/figures/${slug}/`;

/** Lines are broken at spaces, and after hyphens without one: so texts are compared without any. */
const withoutSpaces = (text: string) => text.replaceAll(/\s+/g, '');

describe.each([...REAL_FIGURES, ...NASTY_FIGURES].map((figure) => [figure.slug, figure] as const))(
	'the SVG file of %s',
	(_, figure) => {
		// Drawn once, when the first test runs, so that one that throws fails the tests of its own figure only.
		const draw = once(() => {
			const svg = drawFile(figure);
			const root = parseXml(svg);
			return { svg, root, elements: elementsOf(root) };
		});

		it('is well-formed XML with the namespace of SVG', () => {
			const { root } = draw();
			expect(root.name).toBe('svg');
			expect(root.attributes.get('xmlns')).toBe('http://www.w3.org/2000/svg');
			expect(root.attributes.get('width')).toBe(String(FILE_FORM.width));
		});

		it('uses nothing that only browsers know', () => {
			const { svg, elements } = draw();
			expect(svg).not.toMatch(/var\(|currentColor|@import|<!--/);
			const names = new Set(elements.map(({ name }) => name));
			const attributes = new Set(elements.flatMap((element) => [...element.attributes.keys()]));
			for (const name of ['foreignObject', 'style', 'script', 'image', 'use', 'a']) expect(names).not.toContain(name);
			for (const key of attributes) expect(key).not.toMatch(/^style$|href$|^on/);
		});

		it('has unique ids, and every one that is used', () => {
			const { elements } = draw();
			const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
			const used = elements.flatMap(({ attributes }) =>
				[...attributes.values()].flatMap((value) => /url\(([^)]*)\)/.exec(value)?.[1] ?? [])
			);
			expect(new Set(ids).size).toBe(ids.length);
			for (const reference of used) expect(ids.map((id) => `#${id}`)).toContain(reference);
		});

		it('has its colours as attributes, and none but the tokens', () => {
			const known = [...Object.values(LIGHT), 'none'];
			const used = draw().elements.flatMap(({ attributes }) =>
				['fill', 'stroke', 'stop-color'].map((key) => attributes.get(key) ?? 'none')
			);
			for (const colour of new Set(used)) if (!colour.startsWith('url(')) expect(known).toContain(colour);
		});

		it('has its title and its alt text as first children', () => {
			const [title, desc] = draw().root.children;
			expect(typeof title === 'object' && title.name === 'title' && textOf(title)).toBe(figure.title);
			expect(typeof desc === 'object' && desc.name === 'desc' && textOf(desc).length).toBeGreaterThan(20);
		});

		it('shows the quotes, the source line, the caveats and its own address as text', () => {
			const shown = withoutSpaces(
				draw()
					.elements.filter(({ name }) => name === 'text')
					.map(textOf)
					.join(' ')
			);
			const needed = [
				...figure.quotes.map(({ quote }) => quoted(quote, undefined)),
				...figure.sources.map((source) => `Source: ${citationWords(source)}`),
				...figure.evidence.flatMap(({ caveat }) => caveat ?? []),
				...(figure.note === undefined ? [] : [figure.note]),
				`figures.example/figures/${figure.slug}, version ${versionOf(figure)}`
			];
			for (const text of needed) expect(shown).toContain(withoutSpaces(text));
		});

		it('is the same each time', () => {
			expect(drawFile(figure)).toBe(draw().svg);
		});
	}
);

describe('drawings on a page', () => {
	const page = (slug: string) => drawn(slug, { from: 240, to: 1280 });

	it.each(REAL_FIGURES.map(({ slug }) => slug))('of %s share no id', (slug) => {
		const ids = [...page(slug).matchAll(/ id="([^"]*)"/g)].map((found) => found[1]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('are one for each width that the place can reach, the widest first', () => {
		const widths = (markup: string) =>
			[...markup.matchAll(/<svg[^>]* width="(\d+)"/g)].map((found) => Number(found[1]));
		expect(widths(page('trade-record'))).toEqual([...WIDTHS].reverse());
		expect(widths(drawn('meetings', { from: 320, to: 740 }))).toEqual([740, 560, 420, 320]);
	});

	it('hold the source line and the standing at every width, for those who take a screenshot', () => {
		for (const svg of page('gazprom-loss').split(/(?=<svg)/)) {
			const text = withoutSpaces([...svg.matchAll(/<text[^>]*>([^<]*)/g)].map((found) => found[1]).join(' '));
			expect(text).toContain(withoutSpaces('Source: Mary Glantz and Carla Freeman'));
			expect(text).toContain(
				withoutSpaces('Disputed if “in 2024” is when the loss was announced: AFP reports −$6.9 bn for 2023')
			);
		}
	});
});

/** One element a line, so that a change can be reviewed. */
const inLines = (svg: string) => `${svg.replaceAll('><', '>\n<')}\n`;

// A change that is meant is recorded by running this file with `--update`, and looked at.
describe('the recorded drawing', () => {
	it.each(REAL_FIGURES.map((figure) => [figure.slug, figure] as const))(
		'of %s is still what is drawn',
		async (slug, figure) => {
			await expect(inLines(drawFile(figure))).toMatchFileSnapshot(`../../snapshots/${slug}.svg`);
		}
	);
});
