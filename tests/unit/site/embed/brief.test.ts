import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/lib/dataset/load';
import { disk } from '../../../../src/lib/dataset/ports/disk';
import type { Figure } from '../../../../src/lib/dataset/types';
import { plotOfEachWidth } from '../../../../src/lib/figure/scene';
import { settings } from '../../../../src/lib/settings.js';
import { HOUSE } from '../../../../src/lib/scene/palette';
import { liveContent } from '../../../../src/lib/site/embed/content';
import { briefView } from '../../../../src/lib/site/embed/brief/view';
import { drawnAt } from '../../../../src/lib/site/embed/drawingWidths';
import { embedHeight } from '../../../../src/lib/site/embed/height';
import { embedSize } from '../../../../src/lib/site/embed/size';
import { BRIEF_EMBED, briefInLook, embedPath, VARIANTS } from '../../../../src/lib/site/embed/variants';
import { REAL_FIGURES } from '../../figure/realFigures';

const dir = 'tests/fixtures/island/dataset';
const ISLAND = loadDataset({ files: disk, dir, textDirs: settings().textDirs }).dataset?.figures ?? [];
const FIGURES = [...REAL_FIGURES, ...ISLAND];

/** Its plot, in px, in a column of this width. */
function plotAt(figure: Figure, width: number): number {
	const { layout, width: shown } = drawnAt(width);
	const plot = plotOfEachWidth(figure, { from: layout, to: layout })[0];
	return ((plot?.height ?? 0) * shown) / layout;
}

describe('a brief embed', () => {
	it('says whose it is below it, if the site has a brand, and is as high as that takes', () => {
		const [figure] = REAL_FIGURES;
		if (!figure) throw new Error('no figure');
		const own = { ...figure, brand: { name: 'Northern Institute for Statistics', palette: HOUSE } };
		const at = 'https://example.org/figures/x/';
		const { mark } = briefView(figure, at);
		expect(mark).toMatch(/^example\.org · /);
		expect(briefView(own, at).mark).toBe(`Northern Institute for Statistics · ${mark}`);
		const [without, named] = [figure, own].map((each) => embedHeight(liveContent(each), BRIEF_EMBED)(240));
		expect(named).toBeGreaterThan(without ?? 0);
	});

	it('is at most 480 px high in a column of 680 px and 620 px on a phone, and with longer quotes no higher than its text and 200 px', () => {
		expect(ISLAND.length).toBeGreaterThan(10);
		for (const figure of FIGURES) {
			const heightAt = embedHeight(liveContent(figure), BRIEF_EMBED);
			const isShort = figure.quotes.length === 1 && (figure.quotes[0]?.quote.exact.length ?? 0) <= 130;
			for (const [width, most] of [
				[680, 480],
				[320, 620]
			] as const) {
				const text = heightAt(width) - plotAt(figure, width);
				const limit = isShort ? most : Math.ceil(text) + 200;
				expect(heightAt(width), `${figure.slug} at ${width}`).toBeLessThanOrEqual(limit);
			}
		}
	});

	it('tells one number, where only that survives, which is enough in any column from 320 px up', () => {
		for (const figure of FIGURES) {
			const { height } = embedSize(figure, BRIEF_EMBED);
			const heightAt = embedHeight(liveContent(figure), BRIEF_EMBED);
			for (const width of [320, 419, 420, 640, 1280]) expect(heightAt(width), figure.slug).toBeLessThanOrEqual(height);
		}
	});

	it('has the looks of the full one that are about light and ground, at addresses below its own', () => {
		const looks = VARIANTS.filter(({ depth }) => depth === 'brief');
		expect(looks.map(({ name }) => embedPath('a', name))).toEqual(
			['', 'dark/', 'auto/', 'solid/', 'solid-dark/'].map((look) => `/embed/a/brief/${look}`)
		);
		expect(briefInLook('solid-dark')).toMatchObject({ theme: 'dark', ground: true, depth: 'brief' });
		expect(briefInLook('compact')).toBeUndefined();
	});
});
