import { describe, expect, it } from 'vitest';
import type { Scene, Shape } from '../../../src/lib/scene/shapes';
import { textsOf } from '../../../src/lib/scene/shapes';
import { LIGHT } from '../../../src/lib/scene/palette';
import { toSvg, type SvgForm } from '../../../src/lib/scene/toSvg';

const FILE: SvgForm = { standalone: true, colours: LIGHT, ground: true, classes: false, marks: true, fitted: 'all' };
const PAGE: SvgForm = { ...FILE, standalone: false, classes: true, fitted: 'at-edges' };
/** As an embed has it. */
const BARE: SvgForm = {
	standalone: false,
	ground: true,
	classes: true,
	marks: false,
	fitted: 'at-edges',
	lean: { textSize: 12, textInk: 'ink', idPrefix: 'w9' }
};

function sceneOf(...shapes: readonly Shape[]): Scene {
	return { width: 9, height: 4.26, unit: 2, idPrefix: 'x-9', title: 'A <b>', alt: '“a” & "b"', card: false, shapes };
}

/** What is inside of the drawing. */
function written(form: SvgForm, ...shapes: readonly Shape[]): string {
	return toSvg(sceneOf(...shapes), { ...form, standalone: false }).replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

const bar: Shape = {
	kind: 'rect',
	x: 1,
	y: 2,
	width: 3,
	height: 4,
	fill: 'tint',
	stroke: { role: 'stated', width: 2 }
};
const text: Shape = {
	kind: 'text',
	x: 1,
	y: 2,
	text: 'a ]]> & b',
	role: 'quote',
	size: 12,
	ink: 'soft',
	anchor: 'end',
	width: 20,
	of: 'claim'
};

describe('a scene as SVG', () => {
	it('as a file says its size, its title and its alt text, and escapes what XML would read', () => {
		expect(toSvg(sceneOf(), FILE)).toMatch(
			/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="18" height="8\.5" viewBox="0 0 9 4\.3" [^>]* aria-label="“a” &amp; &quot;b&quot;" data-width="9"><title>A &lt;b><\/title><desc>“a” &amp; "b"<\/desc><\/svg>$/
		);
	});

	it('as part of a page has a class for its width, and no title that would pop up', () => {
		expect(toSvg(sceneOf(), PAGE)).toMatch(/^<svg width="18" height="8\.5" [^>]* class="w9" data-width="9"><\/svg>$/);
	});

	it('gives roles their colours in a file, classes beside them on a page, and classes alone in an embed', () => {
		expect(written(FILE, bar)).toBe(
			'<rect x="1" y="2" width="3" height="4" fill="#d5e6ed" stroke="#0f5e7d" stroke-width="2"/>'
		);
		expect(written(PAGE, bar)).toContain('stroke-width="2" class="f-tint s-stated"/>');
		expect(written(BARE, bar)).toBe(
			'<rect x="1" y="2" width="3" height="4" stroke-width="2" class="f-tint s-stated"/>'
		);
	});

	it('writes a text with its face, and its size where that is not inherited', () => {
		expect(written(FILE, text)).toMatch(
			/^<text x="1" y="2" lengthAdjust="spacingAndGlyphs" textLength="20" font-family="Newsreader[^"]*" font-size="12" font-style="italic" text-anchor="end" fill="#5b6068" data-of="claim">a \]\]&gt; &amp; b<\/text>$/
		);
		expect(written(BARE, text)).not.toMatch(/font-size|data-of|fill=/);
		expect(written(BARE, { ...text, size: 13 })).toContain('font-size="13"');
		expect(written(BARE, { ...text, ink: 'ink' })).not.toContain('class');
		expect(toSvg(sceneOf(), BARE)).toContain('class="w9 f-ink"');
	});

	it('in a file says of each text how wide it is, for programs without our fonts, and nothing of it to resvg', () => {
		const line: Shape = { ...text, width: 20.06 };
		expect(written(FILE, line)).toContain(' lengthAdjust="spacingAndGlyphs" textLength="20.1" ');
		expect(written({ ...FILE, fitted: 'none' }, line)).not.toMatch(/textLength|lengthAdjust/);
	});

	it('on a page and in an embed says it to a whole px, of texts alone that would run out if they were set wider', () => {
		const isFitted = (more: Partial<Shape & { kind: 'text' }>) => {
			const line: Shape = { ...text, role: 'text', size: 12, anchor: 'start', x: 0, width: 4, ...more };
			return written(PAGE, line).includes(' textLength="') && written(BARE, line).includes(' textLength="');
		};
		// The drawing is 9 px wide.
		expect([7.8, 7.9].map((width) => isFitted({ width }))).toEqual([false, true]);
		expect([7.1, 7.3].map((width) => isFitted({ width, role: 'title' }))).toEqual([false, true]);
		expect([4.6, 4.5].map((x) => isFitted({ x, anchor: 'end' }))).toEqual([false, true]);
		expect([6.7, 6.8].map((x) => isFitted({ x, anchor: 'middle' }))).toEqual([false, true]);
		expect(written(PAGE, { ...text, width: 8.6 })).toContain(' textLength="9" ');
		const moved: Shape = { kind: 'group', at: { x: 5, y: 0 }, shapes: [{ ...text, role: 'text', anchor: 'start' }] };
		const inPlace: Shape = { ...text, role: 'text', anchor: 'start', x: 1, width: 4 };
		expect(written(PAGE, inPlace)).not.toContain('textLength');
		expect(written(PAGE, { ...moved, shapes: [inPlace] })).toContain('textLength');
	});

	it('and of texts that would run into the next words on their line', () => {
		const small: Shape = { ...text, role: 'text', size: 2, anchor: 'start', x: 0, width: 2 };
		const fits = (x: number, more: Partial<Shape & { kind: 'text' }> = {}) => {
			const next: Shape = {
				kind: 'group',
				at: { x: 1, y: 0 },
				shapes: [{ ...small, text: 'next', x: x - 1, ...more }]
			};
			const svg = toSvg(sceneOf(small, next), PAGE);
			return [...svg.matchAll(/<text[^>]*>/g)].map(([tag]) => tag.includes('textLength'));
		};
		expect(fits(2.3)).toEqual([false, false]);
		expect(fits(2.2)).toEqual([true, false]);
		expect(fits(2.2, { y: 3 })).toEqual([false, false]);
		expect(fits(4.4, { anchor: 'end' })).toEqual([true, true]);
	});

	it('sets the stretches of a line apart, each at the end that it holds, where all texts are fitted', () => {
		const line: Shape = {
			...text,
			anchor: 'start',
			text: 'some words',
			stretches: [
				{ text: 'some', from: 0, width: 8.12, holds: 'end' },
				{ text: 'words', from: 10, width: 9, holds: 'start' }
			]
		};
		const places = (form: SvgForm) =>
			[...written(form, line).matchAll(/ x="([^"]*)"[^>]* textLength="([^"]*)"[^>]*>([^<]*)</g)].map((found) =>
				found.slice(1)
			);
		expect(places(FILE)).toEqual([
			['9.1', '8.1', 'some'],
			['11', '9', 'words']
		]);
		expect(written(FILE, line).match(/text-anchor="[^"]*"/g)).toEqual(['text-anchor="end"']);
		for (const form of [PAGE, BARE, { ...FILE, fitted: 'none' } as const])
			expect(written(form, line).match(/>[^<]*</g)).toEqual(['>some words<']);
	});

	it('names gradients and hatches so that drawings in one document keep apart, with numbers in their names too', () => {
		const shapes: Shape[] = [
			{ kind: 'gradient', id: 'x-9-band-0-lower', role: 'loss', towards: 'left' },
			{ kind: 'rect', width: 1, height: 1, fill: { from: 'x-9-band-0-lower' } }
		];
		expect(written(FILE, ...shapes)).toBe(
			'<linearGradient id="x-9-band-0-lower" x1="1" y1="0" x2="0" y2="0"><stop stop-color="#b5402a" stop-opacity="1"/><stop offset="1" stop-color="#b5402a" stop-opacity="0"/></linearGradient><rect width="1" height="1" fill="url(#x-9-band-0-lower)"/>'
		);
		expect(written(BARE, ...shapes)).toContain('fill="url(#w9-0)"');
	});

	it('in an embed has each gradient once, and writes nothing that says nothing', () => {
		const gradient = (id: string): Shape[] => [
			{ kind: 'gradient', id, role: 'stated', towards: 'right' },
			{ kind: 'rect', x: 0, y: 1, width: 1, height: 1, fill: { from: id } }
		];
		expect(written(BARE, ...gradient('x-9-a'), ...gradient('x-9-b'))).toBe(
			'<linearGradient id="w9-0"><stop class="g-stated"/><stop offset="1" stop-opacity="0" class="g-stated"/></linearGradient><rect y="1" width="1" height="1" fill="url(#w9-0)"/><rect y="1" width="1" height="1" fill="url(#w9-0)"/>'
		);
		expect(written(FILE, ...gradient('x-9-a'), ...gradient('x-9-b')).match(/<linearGradient/g)).toHaveLength(2);
		const diamond: Shape = { kind: 'path', lines: [], d: 'M4 9L10 3H10L16 9L10 15H10Z', fill: 'card' };
		expect(written(BARE, diamond)).toBe('<path d="M4 9l6-6 6 6-6 6Z" class="f-card"/>');
		expect(written(FILE, diamond)).toContain('L10 3H10L16');
	});

	it('keeps with a mark what it stands for, but in an embed, which has no script for it', () => {
		const mark: Shape = { kind: 'group', mark: { of: 'a', basis: 'stated', sentence: 'A: "1".' }, shapes: [bar] };
		expect(written(FILE, mark)).toMatch(
			/^<g data-mark="a" data-basis="stated" data-sentence="A: &quot;1&quot;\."><rect/
		);
		expect(written(BARE, mark)).toMatch(/^<rect/);
	});
});

it('texts of a scene are found at any depth, in their order', () => {
	const inner: Shape = { kind: 'group', at: { x: 1, y: 1 }, shapes: [{ ...text, text: 'second' }] };
	expect(
		textsOf(sceneOf({ ...text, text: 'first' }, inner, { ...text, text: 'third' })).map((each) => each.text)
	).toEqual(['first', 'second', 'third']);
});
