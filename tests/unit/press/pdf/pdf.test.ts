import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { latin1 } from '../../../../src/lib/press/latin1';
import { renderPdf } from '../../../../src/lib/press/pdf/pdf';
import { PdfFile } from '../../../../src/lib/press/verify/shown/pdf/file';
import { isDictionary, isList } from '../../../../src/lib/press/verify/shown/pdf/values';
import { ttfFiles } from '../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../src/lib/fonts/folder';
import type { CircleShape, Paint, Shape } from '../../../../src/lib/scene/shapes';
import { drawingOfShapes, sceneOf, textOf } from '../smallDrawing';

const fonts = ttfFiles().map((name) => ({ name, bytes: readFileSync(join(FONT_FOLDER, name)) }));

type Drawn = ReturnType<typeof drawingOfShapes>;

const written = async (drawing: Drawn) => renderPdf(drawing, { fonts });

/** What the page is drawn with: operators and their numbers. @see ISO 32000-1, annex A */
async function operatorsOf(drawing: Drawn): Promise<string> {
	const pdf = new PdfFile(await written(drawing));
	const pages = pdf.entry(pdf.entry(pdf.trailer.entries.get('Root'), 'Pages'), 'Kids');
	const page = pdf.resolve(isList(pages) ? pages[0] : null);
	return latin1((isDictionary(page) && pdf.streamOf(page.entries.get('Contents'))) || new Uint8Array());
}
const drawn = (...shapes: readonly Shape[]) => operatorsOf(drawingOfShapes(shapes));

const dot: CircleShape = { kind: 'circle', cx: 9, cy: 9, r: 4 };
const paints: readonly Paint[] = [
	{ fill: 'stated' },
	{ fill: 'tint', stroke: { role: 'stated', width: 2, dashes: '3 3' } }
];

describe('the shapes of a PDF', () => {
	it.each(paints)('have the paint of the group that they are in: %j', async (paint) => {
		const inherited = await drawn({ kind: 'group', ...paint, shapes: [{ kind: 'group', shapes: [dot] }] });
		const own = await drawn({ kind: 'group', shapes: [{ kind: 'group', shapes: [{ ...dot, ...paint }] }] });
		expect(inherited).toBe(own);
		expect(own).not.toBe(await drawn({ kind: 'group', shapes: [{ kind: 'group', shapes: [dot] }] }));
	});

	it('keep their own paint in a group with another', async () => {
		const own = { ...dot, fill: 'loss', stroke: { role: 'ink' } } as const;
		expect(await drawn({ kind: 'group', fill: 'tint', shapes: [own] })).toBe(
			await drawn({ kind: 'group', shapes: [own] })
		);
	});

	it('are black where nothing is said, as in SVG', async () => {
		expect(await drawn(dot)).toMatch(/\n0 0 0 scn\n[^]*\nf\n/);
	});

	it('have the colours of their look', async () => {
		const [light, dark] = await Promise.all(
			(['light', 'dark'] as const).map((look) => operatorsOf(drawingOfShapes([{ ...dot, fill: 'stated' }], { look })))
		);
		expect(light).toMatch(/0\.0588\d* 0\.3686\d* 0\.4901\d* scn/);
		expect(dark).toMatch(/0\.4274\d* 0\.7215\d* 0\.8392\d* scn/);
	});

	it('are as large as the drawing says, and a card lies behind them where it has one', async () => {
		const scene = sceneOf([textOf('one')], { unit: 2, card: true });
		const card = /1 1 1 scn|120 40 re|0 0 120 40 re/;
		expect(await operatorsOf(drawingOfShapes([], { scene }))).toMatch(card);
		expect(await operatorsOf(drawingOfShapes([], { scene }))).toMatch(/1\.5 0 0 1\.5 0 0 cm/);
		expect(await operatorsOf(drawingOfShapes([], { scene, look: 'transparent' }))).not.toMatch(card);
	});

	it.each([
		['right', '3 7 23 7'],
		['left', '23 7 3 7'],
		['down', '3 7 3 17'],
		['up', '3 17 3 7']
	] as const)('thin out to the %s over their box', async (towards, coords) => {
		const fade = drawingOfShapes([
			{ kind: 'gradient', id: 'fade', role: 'stated', towards },
			{ kind: 'rect', x: 3, y: 7, width: 20, height: 10, fill: { from: 'fade' } }
		]);
		expect(await operatorsOf(fade)).toMatch(/3 7 20 10 re\n\/Pattern cs\n\/Sh\d+ scn\nf/);
		expect(latin1(await written(fade))).toContain(`/Coords [${coords}]`);
	});

	it('are hatched within their outline, on a ground', async () => {
		const hatched = await drawn(
			{ kind: 'hatch', id: 'hatch' },
			{ kind: 'rect', x: 3, y: 7, width: 20, height: 10, fill: { from: 'hatch' } }
		);
		expect(hatched).toMatch(/3 7 20 10 re\nW n\n3 7 20 10 re\n[^]* l\n[^]*\nS\nQ/);
	});
});
