/** A brand's families have the place of the house's wherever a name is written: a name that no file declares is another font. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseMetrics, type BuiltMetrics } from '../../../src/lib/fonts/builtMetrics';
import { familiesCss, FILE_STACKS, FONT_STACKS } from '../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../src/lib/fonts/folder';
import { giveMetrics, givenMetrics } from '../../../src/lib/fonts/metrics';
import { fontFaces } from '../../../src/lib/press/svg/fonts';
import { fontOptions } from '../../../src/lib/press/png/glyphs';
import { drawFigure } from '../../../src/lib/figure';
import { LIGHT } from '../../../src/lib/scene/palette';
import { toSvg } from '../../../src/lib/scene/toSvg';
import { SmallDataset } from '../dataset/smallDataset';

const [figure] = new SmallDataset().load().dataset?.figures ?? [];
if (!figure) throw new Error('The small dataset has no figure.');
let before: BuiltMetrics;
const families = { Newsreader: 'Source Serif 4', 'Public Sans': 'Inter' };

beforeEach(() => {
	before = givenMetrics();
	giveMetrics({ ...before, families });
});
afterEach(() => giveMetrics(before));

describe('the families of a brand', () => {
	it('are written in drawings, in files, and in pages, and nothing without a brand', () => {
		expect(FONT_STACKS.Newsreader).toBe("'Source Serif 4', 'Source Serif 4 Fallback', Georgia, serif");
		expect(FILE_STACKS['Public Sans']).toBe('Inter, Arial, sans-serif');
		expect(fontOptions([])?.defaultFontFamily).toBe('Inter');
		expect(familiesCss()).toBe(
			":root:root{--serif:'Source Serif 4', 'Source Serif 4 Fallback', Georgia, serif;--sans:Inter, 'Inter Fallback', Arial, sans-serif}"
		);
		giveMetrics(before);
		expect(familiesCss()).toBe('');
		expect(FONT_STACKS.Newsreader).toBe("Newsreader, 'Newsreader Fallback', Georgia, serif");
	});

	it('are those that the fonts inside of a file are declared as', async () => {
		const scene = drawFigure(figure, { metrics: { ...before, families }, address: 'https://example.org/' });
		const rules = await fontFaces(scene, (name) => readFile(join(FONT_FOLDER, name)), 'quick');
		const declared = [...rules.matchAll(/font-family:'([^']+)'/g)].map(([, name]) => name);
		expect(new Set(declared)).toEqual(new Set(['Source Serif 4', 'Inter']));
		const svg = toSvg(scene, {
			standalone: true,
			colours: LIGHT,
			ground: true,
			classes: false,
			marks: true,
			fitted: 'all'
		});
		expect(svg).toContain('font-family="Inter, Arial, sans-serif"');
		expect(svg).not.toMatch(/Newsreader|Public Sans/);
	});

	it('stand in the measures, and are read from there', () => {
		const text = readFileSync(join(FONT_FOLDER, 'metrics.json'), 'utf8');
		expect(parseMetrics(JSON.stringify({ ...JSON.parse(text), families })).families).toEqual(families);
		expect(parseMetrics(text).families).toBeUndefined();
	});
});
