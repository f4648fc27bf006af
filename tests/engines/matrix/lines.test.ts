/** Lines of a drawing end in it, whatever an engine makes of them: WebKit sets them wider, more so in the reader's fonts. */
import { expect, it } from 'vitest';
import { measureText } from '../../../src/lib/fonts/measure';
import { FIGURES } from '../../browser/dataset';
import '../../unit/giveMetrics';
import { openEmbeds } from '../hosts';
import { inEngines } from '../inEngines';
import { openPage } from '../pages';

const WIDTHS = [240, 320, 400, 560, 740, 980];
/** px that a letter may lean over its own width. */
const OVERHANG = 2;

/** Runs in an embed: how many lines its drawing has, and those that run out of it, with how many px. */
async function linesInside(overhang: number): Promise<{ lines: number; out: string[] }> {
	await document.fonts.ready;
	const drawing = [...document.querySelectorAll('svg')].find(
		(svg) => svg.querySelector('text') && svg.getBoundingClientRect().width > 0
	);
	if (!drawing) return { lines: 0, out: [] };
	const { left, right } = drawing.getBoundingClientRect();
	const texts = [...drawing.querySelectorAll('text')];
	const out = texts.flatMap((text) => {
		const box = text.getBoundingClientRect();
		const over = Math.max(box.right - right, left - box.left);
		return over > overhang ? [`${Math.round(over)} px: ${text.textContent}`] : [];
	});
	return { lines: texts.length, out };
}

/** Runs in a page: the lines of the drawings that are seen, as wide as they are in units of their drawing. */
async function linesSeen(): Promise<{ words: string; isStrong: boolean; size: number; width: number }[]> {
	await document.fonts.ready;
	return [...document.querySelectorAll<SVGTextElement>('.drawing text:not([textLength])')].flatMap((text) => {
		const scale = text.getScreenCTM()?.a;
		const width = text.getBoundingClientRect().width;
		const { fontFamily, fontWeight, fontSize } = getComputedStyle(text);
		if (scale === undefined || width === 0 || !fontFamily.includes('Public Sans')) return [];
		const size = parseFloat(fontSize);
		return { words: text.textContent, isStrong: fontWeight === '600', size, width: width / scale };
	});
}

/** By which share the lines of a page may be wider than measured: WebKit makes letters as wide as whole pixels, which drawings bear. */
const WIDER = { chromium: 0.03, firefox: 0.03, webkit: 0.07 };

inEngines('lines', ({ name, site, tab }) => {
	it('end in their drawing at every width, in a sandbox too', async () => {
		const frames = FIGURES.slice(0, 2).flatMap(({ slug }) =>
			['', 'sandbox="allow-scripts"'].flatMap((sandbox) =>
				WIDTHS.map(
					(width) => `<iframe ${sandbox} src="${site}/embed/${slug}/" width="${width}" height="2000"></iframe>`
				)
			)
		);
		const close = await openEmbeds(tab(), { body: frames.join('') });
		for (const place of frames.keys()) {
			const { lines, out } = await tab().runIn(place, linesInside, OVERHANG);
			expect(lines).toBeGreaterThan(5);
			expect(out, frames[place]).toEqual([]);
		}
		await close();
	});

	it.each([360, 1280])(
		'are as wide as measured, one with another, where drawings have grown, at %i px',
		async (width) => {
			await openPage(tab(), `${site}/`);
			await tab().resize({ width, height: 1000 });
			const lines = await tab().run(linesSeen);
			expect(lines.length).toBeGreaterThan(40);
			const measured = lines.map(({ words, isStrong, size }) => measureText(words, isStrong ? 'strong' : 'text', size));
			const sum = (widths: readonly number[]) => widths.reduce((all, each) => all + each, 0);
			expect(Math.abs(sum(lines.map((line) => line.width)) / sum(measured) - 1)).toBeLessThan(WIDER[name]);
		}
	);
});
